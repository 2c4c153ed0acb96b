/** The result to take away: a run as it stands, read and never recomputed. One that is not signed says so inside. */

import type { BallotTypeName } from '../../domain/ballots/index.ts';
import { factColumns, factsTable, type FactWords } from '../../domain/exports/facts.ts';
import { dictionaryTable, type DictionaryPart } from '../../domain/exports/dictionary.ts';
import {
  paymentColumns,
  awardedInAll,
  paymentsTable,
  type Finance,
  type PaymentWords,
} from '../../domain/exports/payments.ts';
import type { DecisionRecord } from '../../domain/exports/record.ts';
import { resultColumns, resultTable, winnerColumns, winnersTable } from '../../domain/exports/rows.ts';
import type { ExportTable } from '../../domain/exports/table.ts';
import type { WholeBallots } from '../../domain/exports/whole-ballots.ts';
import { resultSpeechIn } from '../../domain/exports/speech-in.ts';
import type { ExportName } from '../../domain/wire/http.ts';
import { english, type Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { csvForPeople, csvForPrograms } from './files/write-csv.ts';
import { json, records } from './files/write-json.ts';
import { xlsx } from './files/write-xlsx.ts';
import { resultFileName } from './files/result-file-name.ts';

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
    | 'application/ld+json'
    | 'image/jpeg'
    | 'image/webp';
  readonly content: string | Buffer;
}

type Content = string | Promise<Buffer>;

function factWords(language: Language): FactWords {
  const { 'tables/facts': facts, 'tables/result': result } = wordsIn(language);
  return { facts, result };
}

/**
 * What the columns of a result mean; what the counts are called depends on the type of ballot.
 *
 * @param young with the columns about young people's cards
 */
export function resultDictionary(
  types: readonly BallotTypeName[],
  language: Language,
  young: boolean,
): readonly DictionaryPart[] {
  const { columnsOf } = wordsIn(language).files;
  const { table } = resultSpeechIn(language);
  const columns = types.flatMap((type) => resultColumns(type, table, young));
  const byHeading = new Map(columns.map((column) => [column.heading, column]));
  return [
    { files: columnsOf.winners, columns: winnerColumns(table) },
    { files: columnsOf.result, columns: [...byHeading.values()] },
    { files: columnsOf.payments, columns: paymentColumns(paymentWords(language)) },
    { files: columnsOf.totals, columns: factColumns(factWords(language), young) },
  ];
}

/** What the files of a result are made from. */
export interface ResultToMake extends DecisionRecord {
  readonly finance: Finance;
  /** The whole ballots that the reader may have. */
  readonly whole: WholeBallots;
  /** English where programs read it: their bytes are the same whoever asks. */
  readonly language: Language;
}

function winnersOf(result: ResultToMake): ExportTable {
  return winnersTable(result, resultSpeechIn(result.language));
}

function everyProjectOf(result: ResultToMake): ExportTable {
  return resultTable(result, resultSpeechIn(result.language));
}

function paymentsOf(result: ResultToMake): ExportTable {
  return paymentsTable(result, result.finance, paymentWords(result.language));
}

function paymentWords(language: Language): PaymentWords {
  const { 'tables/payments': payments, 'tables/result': result } = wordsIn(language);
  return { payments, result };
}

const contents: Readonly<Record<ExportName, (result: ResultToMake) => Content>> = {
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
  'payments.csv': (result) => csvForPeople(paymentsOf(result)),
  'payments.xlsx': (result) => workbook(paymentsOf(result), result, awardedInAll(result.finance) === null),
  'payments.json': (result) => {
    const [facts = {}] = records(factsTable(result, factWords(result.language)));
    const payments = records(paymentsOf(result));
    const awardedPence = awardedInAll(result.finance);
    if (awardedPence === null) return json({ ...facts, payments });
    const { potPence: _pot, allocatedPence: _allocated, leftPence: _left, ...others } = facts;
    return json({ ...others, awardedPence, payments });
  },
  'ballots.json': (result) => {
    const { published, fingerprint, whole } = result;
    const { event, potPence, rules, bids, ballots, ballotsHash, figures } = published;
    const counted = { event, potPence, rules, bids, ballots, ballotsHash, figures };
    return json({ ...signingOf(result), fingerprint, ...counted, ...wholeMembers(whole) });
  },
};

export async function resultFile(result: ResultToMake, name: ExportName): Promise<OfficeFile> {
  const { language } = result;
  return {
    name: nameOf(result, name, language),
    type: typeOf(name),
    content: await contents[name]({ ...result, language: isForPeople(name) ? language : english }),
  };
}

/** What each table holds, as its file is called. */
const called = { winners: 'chosen', result: 'allResults', payments: 'payments' } as const;

/** In a program's own words, unless people read it. */
function nameOf(record: DecisionRecord, name: ExportName, language: Language): string {
  const [file = '', ending = ''] = name.split('.');
  if (isForPeople(name) && isTable(file)) return resultFileName(record, called[file], ending, language);
  const { event, signedAt, published } = record;
  const standing = [published.event.practice ? 'practice' : [], signedAt === null ? 'provisional' : []];
  return ['event', event, ...standing.flat(), name].join('-');
}

function isTable(file: string): file is keyof typeof called {
  return file in called;
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

/** @param withTotals left out where the table says other amounts than the result */
function workbook(table: ExportTable, result: ResultToMake, withTotals = true): Promise<Buffer> {
  const { language, published } = result;
  const dictionary = dictionaryTable(
    resultDictionary([published.rules.ballot.type], language, published.young !== undefined),
    wordsIn(language)['tables/dictionary'],
  );
  return xlsx([table, ...(withTotals ? [factsTable(result, factWords(language))] : []), dictionary]);
}
