/** The letters to the groups of an event, with the contacts that are still kept: as a page, a PDF and a table (G8). */

import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import { dateText } from '../../../domain/words/formats.ts';
import { lettersTable } from '../../../domain/paper/letters-table.ts';
import { lettersOf, type Addressee, type Letter, type LetterSpeech } from '../../../domain/paper/letters.ts';
import { sheetSpeechIn } from '../../../domain/paper/speech-in.ts';
import type { Signposts } from '../../../domain/fund/award-texts.ts';
import type { BidId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { printPdf, type Printer } from '../../paper/print.ts';
import { canSetAll } from '../../paper/typeface.ts';
import { fileName } from '../files/file-name.ts';
import { csvForPeople } from '../files/write-csv.ts';
import { xlsx } from '../files/write-xlsx.ts';
import { recordOf } from '../record.ts';
import { typeOf, type OfficeFile } from '../result-files.ts';
import type { AwardOffice } from './award-acts.ts';
import { signedEvent } from './award-state.ts';
import { eventAwards } from './event-awards.ts';
import { signpostsOf } from './fund-awards.ts';

export type LettersFile = 'letters.pdf' | 'letters.csv' | 'letters.xlsx';

interface Written {
  readonly letters: readonly Letter[];
  readonly signposts: Signposts;
}

export async function lettersFor(
  room: EventRoom,
  office: AwardOffice,
  language: Language,
): Promise<Outcome<Written>> {
  const of = await signedEvent(room, office);
  if (!of.ok) return of;
  const record = await recordOf(room, office.register);
  if (record === null) return refused('no-run');
  const awards = await eventAwards(of.value, office);
  const signposts = await signpostsOf(of.value.fund, office.register);
  const contacts = await office.register.contacts.readAll(room.event);
  const addresseeOf = (bid: BidId): Addressee => {
    const found = contacts.get(room.state.bids.get(bid)?.textHash ?? '');
    if (found === undefined) return { who: '', contact: '' };
    // A letter goes to the adult who answers for a presenter under 18 (S9).
    return { who: found.under18 ? found.adult : found.name, contact: found.contact };
  };
  const letters = lettersOf({ record, awards, signposts, addresseeOf }, speechIn(language));
  return accepted({ letters, signposts });
}

export async function lettersFile(
  room: EventRoom,
  office: AwardOffice & Printer,
  file: LettersFile,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const written = await lettersFor(room, office, language);
  if (!written.ok) return written;
  const { letters, signposts } = written.value;
  const { text: event } = room.book();
  const { files, 'paper/letters': words } = wordsIn(language);
  const [, ending = ''] = file.split('.');
  const name = fileName(files.letters({ event: String(room.event) }), ending);
  if (file === 'letters.pdf') {
    const of = {
      title: words.title({ event: event.name }),
      about: [event.fund, event.area, event.name, event.date].filter((part) => part !== '').join(' · '),
      letters: letters.map(({ organisation, heading, paragraphs, toSign }) => {
        return { organisation, heading, paragraphs, toSign };
      }),
    };
    if (!canSetAll(of)) return refused('letters-not-in-typeface');
    const content = await printPdf(office, { paper: 'letters', of, language });
    return accepted({ name, type: 'application/pdf', content });
  }
  const table = lettersTable(letters, { event, signposts }, words);
  const content = file === 'letters.csv' ? csvForPeople(table) : await xlsx([table]);
  return accepted({ name, type: typeOf(file), content });
}

function speechIn(language: Language): LetterSpeech {
  return {
    ...sheetSpeechIn(language),
    letters: wordsIn(language)['paper/letters'],
    day: (day) => dateText(new Date(`${day}T00:00:00`), { dateStyle: 'long' }, language),
  };
}
