/** The letters to the groups of an event, with the contacts that are still kept: as a page, a PDF and a table (G8). */

import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import { dateText } from '../../../domain/words/formats.ts';
import { lettersTable } from '../../../domain/paper/letters-table.ts';
import { lettersOf, type Addressee, type Letter, type LetterSpeech } from '../../../domain/paper/letters.ts';
import { sheetSpeechIn } from '../../../domain/paper/speech-in.ts';
import type { EventText } from '../../../domain/event/texts.ts';
import type { Signposts } from '../../../domain/fund/award-texts.ts';
import type { BidId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { LettersToPrint } from '../../paper/letters.ts';
import { printPdf, type Printer } from '../../paper/print.ts';
import { canSetAll } from '../../paper/typeface.ts';
import { contactOf, signpostsOf } from '../contact.ts';
import { fileName } from '../files/file-name.ts';
import { csvForPeople } from '../files/write-csv.ts';
import { xlsx } from '../files/write-xlsx.ts';
import { recordOf } from '../record.ts';
import { typeOf, type OfficeFile } from '../result-files.ts';
import type { AwardOffice } from './award-acts.ts';
import { signedEvent } from './award-state.ts';
import { eventAwards } from './event-awards.ts';

export type LettersFile = 'letters.pdf' | 'letters.csv' | 'letters.xlsx';

/** The letters as data: whoever makes files of them asks nobody else. */
export interface WrittenLetters {
  readonly letters: readonly Letter[];
  readonly signposts: Signposts;
  readonly event: EventText;
}

export async function lettersFor(
  room: EventRoom,
  office: AwardOffice,
  language: Language,
): Promise<Outcome<WrittenLetters>> {
  const of = await signedEvent(room, office);
  if (!of.ok) return of;
  const record = await recordOf(room, office.register);
  if (record === null) return refused('no-run');
  const awards = await eventAwards(of.value, office);
  const { funds } = await signpostsOf(of.value.fund, office.register);
  const signposts = { funds, contact: await contactOf(of.value.fund, office) };
  const contacts = await office.register.contacts.readAll(room.event);
  const addresseeOf = (bid: BidId): Addressee => {
    const found = contacts.get(room.state.bids.get(bid)?.textHash ?? '');
    if (found === undefined) return { who: '', contact: '' };
    // A letter goes to the adult who answers for a presenter under 18 (S9).
    return { who: found.under18 ? found.adult : found.name, contact: found.contact };
  };
  const letters = lettersOf({ record, awards, signposts, addresseeOf }, speechIn(language));
  return accepted({ letters, signposts, event: room.book().text });
}

export async function lettersFile(
  room: EventRoom,
  office: AwardOffice & Printer,
  file: LettersFile,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const written = await lettersFor(room, office, language);
  if (!written.ok) return written;
  const { files } = wordsIn(language);
  const [, ending = ''] = file.split('.');
  const name = fileName(files.letters({ event: String(room.event) }), ending);
  if (file === 'letters.pdf') {
    const of = lettersToPrint(written.value, language);
    if (!canSetAll(of)) return refused('letters-not-in-typeface');
    const content = await printPdf(office, { paper: 'letters', of, language });
    return accepted({ name, type: 'application/pdf', content });
  }
  return accepted({ name, type: typeOf(file), content: await mergeFile(written.value, ending, language) });
}

export function lettersToPrint({ letters, event }: WrittenLetters, language: Language): LettersToPrint {
  return {
    title: wordsIn(language)['paper/letters'].title({ event: event.name }),
    about: [event.fund, event.area, event.name, event.date].filter((part) => part !== '').join(' · '),
    letters: letters.map(({ organisation, heading, paragraphs, toSign }) => {
      return { organisation, heading, paragraphs, toSign };
    }),
  };
}

/** The table for mail merge. */
export function mergeFile(
  { letters, ...about }: WrittenLetters,
  ending: string,
  language: Language,
): string | Promise<Buffer> {
  const table = lettersTable(letters, about, wordsIn(language)['paper/letters']);
  return ending === 'csv' ? csvForPeople(table) : xlsx([table]);
}

function speechIn(language: Language): LetterSpeech {
  return {
    ...sheetSpeechIn(language),
    letters: wordsIn(language)['paper/letters'],
    day: (day) => dateText(new Date(`${day}T00:00:00`), { dateStyle: 'long' }, language),
  };
}
