/** A whole fund at a glance, and as a file to take away. */

import type { Register } from '../../db/register/register.ts';
import { ballotTypeNames } from '../../domain/ballots/index.ts';
import {
  acrossColumns,
  acrossInAll,
  acrossTable,
  acrossTableWithSums,
  areaAcross,
  eventAcross,
  inNoArea,
} from '../../domain/exports/across.ts';
import { dictionaryTable, type DictionaryPart } from '../../domain/exports/dictionary.ts';
import { directPence, heldByEvents, spokenFor } from '../../domain/fund/held.ts';
import { assert } from '../../domain/outcome.ts';
import type { FundAcross, FundExportName } from '../../domain/wire/http-across.ts';
import { english, type Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { FundRoom } from '../live/fund-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { awardsDictionary } from './awards/award-columns.ts';
import { fileName } from './files/file-name.ts';
import { csvForPeople, csvForPrograms } from './files/write-csv.ts';
import { json } from './files/write-json.ts';
import { xlsx } from './files/write-xlsx.ts';
import { answersDictionary } from './question-files.ts';
import { resultDictionary, typeOf, type OfficeFile } from './result-files.ts';
import { namesIn } from './summaries.ts';

interface Office {
  readonly rooms: Rooms;
  readonly register: Register;
}

/** Of the fund and of each event, what is on the disk: nobody reads what a crash could undo (W3). */
export async function fundAcross(room: FundRoom, { rooms, register }: Office): Promise<FundAcross> {
  await room.settled();
  const { fund, practice, totalPence, textHash } = room.state;
  assert(fund !== null, 'a fund that has a room was created');
  // Entries change the areas in place, while this waits for words and events.
  const standing = structuredClone([...room.state.areas.values()]);
  const nameOf = await namesIn(register.texts, [room.state]);
  const areas = [];
  for (const { potPence, textHash: name, events } of standing) {
    const there = await shownOf(events.flatMap((event) => rooms.event(event) ?? []));
    areas.push({
      eventNumbers: there.map(({ event }) => event),
      ...areaAcross(
        { name: nameOf(name), potPence },
        there.map(({ figures }) => figures),
      ),
    });
  }
  const { state } = room;
  return {
    fund,
    name: nameOf(textHash),
    practice,
    totalPence,
    directPence: directPence(state),
    unallocatedPence: state.totalPence - spokenFor(state),
    awardedPence: heldByEvents(
      state,
      standing.flatMap(({ events }) => events),
    ),
    areas,
    inAll: acrossInAll(areas),
  };
}

async function shownOf(rooms: readonly EventRoom[]) {
  const shown = [];
  for (const room of rooms) {
    await room.settled();
    const { event, state } = room;
    // A copy that was put away before it decided anything is out of the lists (H3).
    if (state.archived && state.runs.length === 0) continue;
    shown.push({ event, figures: eventAcross(room.book().text.name, state) });
  }
  return shown;
}

const contents: Readonly<
  Record<FundExportName, (across: FundAcross, language: Language) => string | Promise<Buffer>>
> = {
  'fund.csv': (across, language) =>
    csvForPeople(acrossTableWithSums(across, wordsIn(language)['tables/across'])),
  'fund.xlsx': (across, language) => {
    const { 'tables/across': words, 'tables/dictionary': dictionary } = wordsIn(language);
    return xlsx([
      acrossTableWithSums(across, words),
      dictionaryTable([dictionaryPart(language)], dictionary),
    ]);
  },
  'fund.json': (across) => json({ ...across, inNoAreaPence: inNoArea(across) }),
  // For programs: in English, whoever asks.
  'fund-exact.csv': (across) => csvForPrograms(acrossTable(across, wordsIn(english)['tables/across'])),
};

function dictionaryPart(language: Language): DictionaryPart {
  const { files, 'tables/across': words } = wordsIn(language);
  return { files: files.columnsOf.fund, columns: acrossColumns(words) };
}

export async function fundFile(
  across: FundAcross,
  name: FundExportName,
  language: Language,
): Promise<OfficeFile> {
  const { fund, practice } = across;
  const [file, ending = ''] = name.split('.');
  const isForPeople = file === 'fund' && ending !== 'json';
  const kind = practice ? 'practice' : 'real';
  return {
    name: isForPeople
      ? fileName(wordsIn(language).files.fund({ kind, fund: String(fund) }), ending)
      : ['fund', fund, ...(practice ? ['practice'] : []), name.replace('fund', 'across')].join('-'),
    type: typeOf(name),
    content: await contents[name](across, language),
  };
}

/** Every column of every export, for people and programs alike. */
export function dictionaryFile(language: Language): OfficeFile {
  const table = dictionaryTable(
    [
      ...resultDictionary(ballotTypeNames, language, true),
      dictionaryPart(language),
      answersDictionary(language),
      ...awardsDictionary(language),
    ],
    wordsIn(language)['tables/dictionary'],
  );
  return {
    name: fileName(wordsIn(language).files.columns, 'csv'),
    type: 'text/csv',
    content: csvForPeople(table),
  };
}
