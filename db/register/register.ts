/** The register: words, names, cards and sign-ins; everything that can be erased. */

import { answeredBy, type Engine } from '../sql/engine.ts';
import { namedContents } from '../uploads/named-contents.ts';
import type { ContentHash } from '../uploads/uploads.ts';
import { accountSteps, type Accounts } from './accounts.ts';
import { browserSteps, type Browsers } from './browsers.ts';
import { changeSteps, type RegisterChange } from './changes.ts';
import { cardLinkSteps, type CardLinks } from './card-links.ts';
import { cardOpeningSteps, type CardOpenings } from './card-openings.ts';
import { cardSteps } from './card-steps.ts';
import type { Cards } from './cards.ts';
import { clockSteps, type Clocks } from './clocks.ts';
import { contactSteps, type Contacts } from './contacts.ts';
import { documentSteps, type Documents } from './documents.ts';
import { financeSteps, type FinanceFacts } from './finance.ts';
import { eventQuestionSteps, type EventQuestions } from './event-questions.ts';
import { importChoiceSteps, type ImportChoices } from './import-columns.ts';
import { linkSteps, type Links } from './links.ts';
import { numberedChangeSteps, type NumberedChanges } from './numbered-changes.ts';
import { numberSteps, type Numbers } from './numbers.ts';
import { openDataSteps, type OpenData } from './open-data.ts';
import { peopleSteps, type People } from './people.ts';
import { pictureSteps, type Pictures } from './pictures.ts';
import { sealedBookSteps, type SealedBooks } from './sealed-books.ts';
import { sessionSteps, type Sessions } from './sessions.ts';
import { signCodeSteps, type SignCodes } from './sign-codes.ts';
import { staffActSteps, type StaffActs } from './staff-acts.ts';
import { textSteps, type Texts } from './texts.ts';

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

/** The register that this engine keeps. */
export function registerOn(engine: Engine): Register {
  return {
    numbers: answeredBy(engine, numberSteps),
    texts: answeredBy(engine, textSteps),
    people: answeredBy(engine, peopleSteps),
    cards: answeredBy(engine, cardSteps),
    cardLinks: answeredBy(engine, cardLinkSteps),
    cardOpenings: answeredBy(engine, cardOpeningSteps),
    links: answeredBy(engine, linkSteps),
    sessions: answeredBy(engine, sessionSteps),
    clocks: answeredBy(engine, clockSteps),
    accounts: answeredBy(engine, accountSteps),
    staffActs: answeredBy(engine, staffActSteps),
    browsers: answeredBy(engine, browserSteps),
    signCodes: answeredBy(engine, signCodeSteps),
    contacts: answeredBy(engine, contactSteps),
    pictures: answeredBy(engine, pictureSteps),
    sheetBooks: answeredBy(engine, sealedBookSteps('sheets')),
    doorLists: answeredBy(engine, sealedBookSteps('door-list')),
    eventQuestions: answeredBy(engine, eventQuestionSteps),
    documents: answeredBy(engine, documentSteps),
    uploads: { contents: () => engine.read(namedContents) },
    importChoices: answeredBy(engine, importChoiceSteps),
    finance: answeredBy(engine, financeSteps),
    openData: answeredBy(engine, openDataSteps),
    changes: {
      ...answeredBy<Omit<NumberedChanges, 'listen'>, 'after'>(engine, numberedChangeSteps),
      listen: async (hear) => engine.listen(hear),
    },
    write: (changes) =>
      engine.write(function* () {
        for (const change of changes) yield* changeSteps(change);
      }),
    forgetErased: () => engine.forgetErased(),
  };
}
