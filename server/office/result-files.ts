/** The result to take away: a run as it stands, read and never recomputed. One that is not signed says so inside. */

import type { BallotTypeName } from '../../domain/ballots/index.ts';
import { factColumns, factsTable, type FactWords } from '../../domain/exports/facts.ts';
import { dictionaryTable, type DictionaryPart } from '../../domain/exports/dictionary.ts';
import type { DecisionRecord } from '../../domain/exports/record.ts';
import { resultColumns, resultTable, winnerColumns, winnersTable } from '../../domain/exports/rows.ts';
import type { ExportTable } from '../../domain/exports/table.ts';
import type { WholeBallots } from '../../domain/exports/whole-ballots.ts';
import { resultSpeechIn } from '../../domain/exports/speech-in.ts';
import type { ExportName } from '../../domain/wire/http.ts';
import { english, type Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { fileName } from './files/file-name.ts';
import { csvForPeople, csvForPrograms } from './files/write-csv.ts';
import { json, records } from './files/write-json.ts';
import { xlsx } from './files/write-xlsx.ts';

const fileTypes = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface OfficeFile {
  readonly name: string;
  readonly type:
    | (typeof fileTypes)[keyof typeof fileTypes]
    | 'text/plain'
    | 'application/zip'
    | 'image/jpeg'
    | 'image/webp';
  readonly content: string | Buffer;
}

type Content = string | Promise<Buffer>;

function factWords(language: Language): FactWords {
  const { 'tables/facts': facts, 'tables/result': result } = wordsIn(language);
  return { facts, result };
}

/** What the columns of a result mean; what the counts are called depends on the type of ballot. */
export function resultDictionary(
  types: readonly BallotTypeName[],
  language: Language,
): readonly DictionaryPart[] {
  const { columnsOf } = wordsIn(language).files;
  const { table } = resultSpeechIn(language);
  const columns = types.flatMap((type) => resultColumns(type, table));
  const byHeading = new Map(columns.map((column) => [column.heading, column]));
  return [
    { files: columnsOf.winners, columns: winnerColumns(table) },
    { files: columnsOf.result, columns: [...byHeading.values()] },
    { files: columnsOf.totals, columns: factColumns(factWords(language)) },
  ];
}

/** What the files of a result are made from. */
interface Made extends DecisionRecord {
  readonly whole: WholeBallots;
  /** English where programs read it: their bytes are the same whoever asks. */
  readonly language: Language;
}

function winnersOf(result: Made): ExportTable {
  return winnersTable(result, resultSpeechIn(result.language));
}

function everyProjectOf(result: Made): ExportTable {
  return resultTable(result, resultSpeechIn(result.language));
}

const contents: Readonly<Record<ExportName, (result: Made) => Content>> = {
  'winners.csv': (result) => csvForPeople(winnersOf(result)),
  'winners.xlsx': (result) => workbook(winnersOf(result), result),
  'winners.json': (result) => {
    const [facts = {}] = records(factsTable(result, factWords(result.language)));
    return json({ ...facts, winners: records(winnersOf(result)) });
  },
  'winners-exact.csv': (result) => csvForPrograms(winnersOf(result)),
  'result.csv': (result) => csvForPeople(everyProjectOf(result)),
  'result.xlsx': (result) => workbook(everyProjectOf(result), result),
  'result.json': (result) =>
    json({ ...signingOf(result), fingerprint: result.fingerprint, result: result.published }),
  'result-exact.csv': (result) => csvForPrograms(everyProjectOf(result)),
  'ballots.json': (result) => {
    const { published, fingerprint, whole } = result;
    const { event, potPence, rules, bids, ballots, ballotsHash, figures } = published;
    const counted = { event, potPence, rules, bids, ballots, ballotsHash, figures };
    return json({ ...signingOf(result), fingerprint, ...counted, ...wholeMembers(whole) });
  },
};

/** @param whole the whole ballots that the reader may have */
export async function resultFile(
  record: DecisionRecord,
  name: ExportName,
  whole: WholeBallots,
  language: Language,
): Promise<OfficeFile> {
  return {
    name: nameOf(record, name, language),
    type: typeOf(name),
    content: await contents[name]({ ...record, whole, language: isForPeople(name) ? language : english }),
  };
}

/** In a program's own words, unless people read it. */
function nameOf(
  { event, signedAt, published }: DecisionRecord,
  name: ExportName,
  language: Language,
): string {
  const { practice } = published.event;
  const [file = '', ending = ''] = name.split('.');
  if (isForPeople(name)) {
    const { files: words } = wordsIn(language);
    const names = file === 'winners' ? words.winners : words.result;
    const [signed, provisional] = practice
      ? [names.practice, names.practiceProvisional]
      : [names.signed, names.provisional];
    return fileName((signedAt === null ? provisional : signed)({ event: String(event) }), ending);
  }
  const standing = [practice ? 'practice' : [], signedAt === null ? 'provisional' : []];
  return ['event', event, ...standing.flat(), name].join('-');
}

/** Tables for spreadsheets. The others are for programs: their words never change. */
function isForPeople(name: ExportName): boolean {
  return /^\w+\.(?:csv|xlsx)$/.test(name);
}

/** `doubt` stands there only when nothing proves that two people signed. */
function signingOf({ signedAt, doubt }: DecisionRecord): object {
  return {
    signed: signedAt !== null,
    ...(doubt !== null && { secondSignature: wordsIn(english).doubts.notProven, doubt }),
  };
}

/** How many ballots gave each mark is all that most rules need, and then the most that is published (S7, S8). */
function wholeMembers(whole: WholeBallots): object {
  if (whole.ballots !== null) return { wholeBallots: whole.ballots };
  return whole.withheld === 'counts-are-enough' ? {} : { wholeBallots: null, withheld: whole.withheld };
}

/** The type that a file's ending says. */
export function typeOf(name: string): OfficeFile['type'] {
  const ending = name.split('.').at(-1);
  return ending === 'xlsx' || ending === 'json' ? fileTypes[ending] : fileTypes.csv;
}

function workbook(table: ExportTable, result: Made): Promise<Buffer> {
  const { language, published } = result;
  const dictionary = dictionaryTable(
    resultDictionary([published.rules.ballot.type], language),
    wordsIn(language)['tables/dictionary'],
  );
  return xlsx([table, factsTable(result, factWords(language)), dictionary]);
}
