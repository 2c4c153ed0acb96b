/** The register: words, names, cards and sign-ins; everything that can be erased. Statements are prepared once. */

import { forgetErased, type Database } from '../open.ts';
import { namedContents } from '../uploads/named-contents.ts';
import type { ContentHash } from '../uploads/uploads.ts';
import { openAccounts, type Accounts } from './accounts.ts';
import { openBrowsers, type Browsers } from './browsers.ts';
import { promised } from './at-once.ts';
import { registerWriter, erases, type RegisterChange } from './changes.ts';
import { openCardLinks, type CardLinks } from './card-links.ts';
import { openCardOpenings, type CardOpenings } from './card-openings.ts';
import { openCards, type Cards } from './cards.ts';
import { openClocks, type Clocks } from './clocks.ts';
import { openContacts, type Contacts } from './contacts.ts';
import { openDocuments, type Documents } from './documents.ts';
import { openFinance, type FinanceFacts } from './finance.ts';
import { openEventQuestions, type EventQuestions } from './event-questions.ts';
import { openImportChoices, type ImportChoices } from './import-columns.ts';
import { openLinks, type Links } from './links.ts';
import { openNumberedChanges, type NumberedChanges } from './numbered-changes.ts';
import { openNumbers, type Numbers } from './numbers.ts';
import { openOpenData, type OpenData } from './open-data.ts';
import { openPeople, type People } from './people.ts';
import { openPictures, type Pictures } from './pictures.ts';
import { openSealedBooks, type SealedBooks } from './sealed-books.ts';
import { openSessions, type Sessions } from './sessions.ts';
import { openSignCodes, type SignCodes } from './sign-codes.ts';
import { openStaffActs, type StaffActs } from './staff-acts.ts';
import { openTexts, type Texts } from './texts.ts';

export interface NamedUploads {
  /** The contents that pictures and documents name, each once: all others may be erased. */
  contents(): Promise<readonly ContentHash[]>;
}

export interface Register {
  readonly numbers: Numbers;
  readonly texts: Texts;
  readonly people: People;
  readonly cards: Cards;
  readonly cardLinks: CardLinks;
  readonly cardOpenings: CardOpenings;
  readonly links: Links;
  readonly sessions: Sessions;
  readonly clocks: Clocks;
  readonly accounts: Accounts;
  readonly staffActs: StaffActs;
  readonly browsers: Browsers;
  readonly signCodes: SignCodes;
  readonly contacts: Contacts;
  readonly pictures: Pictures;
  /** What is known of voting sheets. */
  readonly sheetBooks: SealedBooks;
  /** Who came, where an event demands names. */
  readonly doorLists: SealedBooks;
  readonly eventQuestions: EventQuestions;
  readonly documents: Documents;
  readonly uploads: NamedUploads;
  readonly importChoices: ImportChoices;
  readonly finance: FinanceFacts;
  readonly openData: OpenData;
  /** What rooms follow. */
  readonly changes: NumberedChanges;
  /** Makes the changes in one commit, in order: all of them, or nothing. @throws ChangeRefused */
  write(changes: readonly RegisterChange[]): Promise<void>;
  /** At the start: of what was erased before a crash nothing is left in the files. A commit that erases does it itself. */
  forgetErased(): Promise<void>;
}

export function openRegister(db: Database): Register {
  const change = registerWriter(db);
  const write = db.transaction((changes: readonly RegisterChange[]) => changes.forEach(change));
  return {
    numbers: promised(openNumbers(db)),
    texts: promised(openTexts(db)),
    people: promised(openPeople(db)),
    cards: promised(openCards(db)),
    cardLinks: promised(openCardLinks(db)),
    cardOpenings: promised(openCardOpenings(db)),
    links: promised(openLinks(db)),
    sessions: promised(openSessions(db)),
    clocks: promised(openClocks(db)),
    accounts: promised(openAccounts(db)),
    staffActs: promised(openStaffActs(db)),
    browsers: promised(openBrowsers(db)),
    signCodes: promised(openSignCodes(db)),
    contacts: promised(openContacts(db)),
    pictures: promised(openPictures(db)),
    sheetBooks: promised(openSealedBooks(db, 'sheets')),
    doorLists: promised(openSealedBooks(db, 'door-list')),
    eventQuestions: promised(openEventQuestions(db)),
    documents: promised(openDocuments(db)),
    uploads: promised<NamedUploads>({ contents: () => namedContents(db) }),
    importChoices: promised(openImportChoices(db)),
    finance: promised(openFinance(db)),
    openData: promised(openOpenData(db)),
    changes: promised(openNumberedChanges(db)),
    write: async (changes) => {
      write.immediate(changes);
      if (changes.some(erases)) forgetErased(db);
    },
    forgetErased: async () => forgetErased(db),
  };
}
