/**
 * Everything that an officer takes away of a result, one part after the other (X4). A new kind of file is one more line
 * in `parts`.
 */

import { resultSpeechIn } from '../../../domain/exports/speech-in.ts';
import { openRecord, type DecisionRecord } from '../../../domain/exports/record.ts';
import { pressNote } from '../../../domain/exports/press-note.ts';
import type { Finance } from '../../../domain/exports/payments.ts';
import type { WholeBallots } from '../../../domain/exports/whole-ballots.ts';
import { certificates } from '../../../domain/paper/certificate.ts';
import { resultSheet } from '../../../domain/paper/result-sheet.ts';
import { sheetSpeechIn } from '../../../domain/paper/speech-in.ts';
import { exportNames, type ExportName } from '../../../domain/wire/http.ts';
import { fundExportNames, type FundAcross } from '../../../domain/wire/http-across.ts';
import { formatsIn } from '../../../domain/reasons/speech.ts';
import type { Language } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import type { ResultSource } from '../../live/result-source.ts';
import { certificatesPdf } from '../../paper/certificates.ts';
import { lettersPdf } from '../../paper/letters.ts';
import { resultSheetPage } from '../../paper/result-sheet-page.ts';
import { resultSheetPdf } from '../../paper/result-sheet.ts';
import { canSetAll } from '../../paper/typeface.ts';
import { dictionaryFile, fundFile } from '../across.ts';
import { lettersToPrint, mergeFile, type WrittenLetters } from '../awards/letters.ts';
import { bundleOf } from '../bundle/bundle.ts';
import { resultFile, type OfficeFile } from '../result-files.ts';
import { resultFileName } from '../files/result-file-name.ts';

/** What the folder is made from. */
export interface FolderSources {
  readonly source: ResultSource;
  readonly record: DecisionRecord;
  readonly across: FundAcross;
  readonly finance: Finance;
  /** The file of grants as it was last published; null before. */
  readonly grants: string | null;
  /** With contacts, so only where the reader may see these (G8). */
  readonly letters: WrittenLetters | null;
  readonly whole: WholeBallots;
  readonly language: Language;
}

export type FolderFile = Pick<OfficeFile, 'name' | 'content'>;
type Part = (sources: FolderSources) => Promise<readonly FolderFile[]> | readonly FolderFile[];

const endings = ['xlsx', 'csv', 'json'] as const;

/** In the order in which the folder is read. */
const parts = {
  readMe: readMeFile,
  chosen: ofTable('chosen', 'winners'),
  allResults: ofTable('allResults', 'result'),
  acrossFund: ofFund,
  payments: ofTable('payments', 'payments'),
  pressNote: pressFile,
  resultSheet: sheetFiles,
  letters: lettersFiles,
  certificates: certificatesFile,
  grants: grantsFile,
  columns: columnsFile,
  bundle: bundleFile,
  forChecking,
} as const satisfies Readonly<Record<string, Part>>;
export type FolderPart = keyof typeof parts;

export async function folderFiles(sources: FolderSources): Promise<readonly FolderFile[]> {
  const files: FolderFile[] = [];
  for (const part of Object.values<Part>(parts)) files.push(...(await part(sources)));
  return files;
}

/** One part alone. Nothing where its names have letters that our typeface has not. */
export async function filesOfPart(part: FolderPart, sources: FolderSources): Promise<readonly FolderFile[]> {
  // Alone it could not say whose certificate is missing.
  const isWhole = part !== 'certificates' || canSetAll(certificatesOf(sources.record, sources.language));
  return isWhole ? parts[part](sources) : [];
}

type TableName = 'winners' | 'result' | 'payments';

function ofTable(name: 'chosen' | 'allResults' | 'payments', table: TableName): Part {
  return (sources) =>
    Promise.all(
      endings.map(async (ending) => {
        const { content } = await exported(sources, `${table}.${ending}`);
        return { name: resultFileName(sources.record, name, ending, sources.language), content };
      }),
    );
}

function ofFund({ record, across, language }: FolderSources): Promise<readonly FolderFile[]> {
  return Promise.all(
    endings.map(async (ending) => {
      const { content } = await fundFile(across, `fund.${ending}`, language);
      return { name: resultFileName(record, 'acrossFund', ending, language), content };
    }),
  );
}

function pressFile({ record, language }: FolderSources): readonly FolderFile[] {
  const speech = { ...resultSpeechIn(language), press: wordsIn(language).folder.press };
  const content = forEditors(pressNote(openRecord(record), speech));
  return [{ name: resultFileName(record, 'pressNote', 'txt', language), content }];
}

/** The PDF, and the same as a page. */
async function sheetFiles({ record, language }: FolderSources): Promise<readonly FolderFile[]> {
  const of = resultSheet(record, sheetSpeechIn(language));
  const name = (ending: string) => resultFileName(record, 'resultSheet', ending, language);
  const page = { name: name('html'), content: resultSheetPage(of, language) };
  return [{ name: name('pdf'), content: Buffer.from(await resultSheetPdf(of, language)) }, page];
}

async function lettersFiles({ record, letters, language }: FolderSources): Promise<readonly FolderFile[]> {
  if (letters === null || letters.letters.length === 0) return [];
  const name = (ending: string) => resultFileName(record, 'letters', ending, language);
  const of = lettersToPrint(letters, language);
  const drawn = { ...of, letters: of.letters.filter((each) => canSetAll(each)) };
  const pdf =
    drawn.letters.length === 0
      ? []
      : [{ name: name('pdf'), content: Buffer.from(await lettersPdf(drawn, language)) }];
  const tables = ['xlsx', 'csv'].map(async (ending) => ({
    name: name(ending),
    content: await mergeFile(letters, ending, language),
  }));
  return [...pdf, ...(await Promise.all(tables))];
}

async function certificatesFile({ record, language }: FolderSources): Promise<readonly FolderFile[]> {
  const of = certificatesOf(record, language);
  const drawn = { ...of, all: of.all.filter((each) => canSetAll(each)) };
  if (drawn.all.length === 0) return [];
  const content = Buffer.from(await certificatesPdf(drawn, language));
  return [{ name: resultFileName(record, 'certificates', 'pdf', language), content }];
}

function certificatesOf(record: DecisionRecord, language: Language) {
  const words = wordsIn(language)['paper/certificate'];
  return certificates(openRecord(record), { ...formatsIn(language), words });
}

function grantsFile({ record, grants, language }: FolderSources): readonly FolderFile[] {
  if (grants === null) return [];
  return [{ name: resultFileName(record, 'grants', 'json', language), content: grants }];
}

function columnsFile({ record, language }: FolderSources): readonly FolderFile[] {
  const { content } = dictionaryFile(language);
  return [{ name: resultFileName(record, 'columns', 'csv', language), content }];
}

function bundleFile({ source, record, whole, language }: FolderSources): readonly FolderFile[] {
  const bundle = bundleOf(source, whole);
  return bundle === null ? [] : [{ ...bundle, name: resultFileName(record, 'bundle', 'zip', language) }];
}

/** What only programs read, and what only a recount needs: in a folder of its own, under the names that never change. */
async function forChecking(sources: FolderSources): Promise<readonly FolderFile[]> {
  const { across, language } = sources;
  const folder = wordsIn(language).folder.forChecking;
  const exact = exportNames.filter((name) => name === 'ballots.json' || name.endsWith('-exact.csv'));
  const acrossFiles = fundExportNames.filter((name) => name.endsWith('-exact.csv'));
  const files = [
    ...(await Promise.all(exact.map((name) => exported(sources, name)))),
    ...(await Promise.all(acrossFiles.map((name) => fundFile(across, name, language)))),
  ];
  return files.map(({ name, content }) => ({ name: `${folder}/${name}`, content }));
}

function exported(
  { record, finance, whole, language }: FolderSources,
  name: ExportName,
): Promise<OfficeFile> {
  return resultFile({ ...record, finance, whole, language }, name);
}

/** What is in each file, and which file could not be made. */
function readMeFile(sources: FolderSources): readonly FolderFile[] {
  const { record, letters, language } = sources;
  const { folder } = wordsIn(language);
  const { readMe: words } = folder;
  const nameOf = (name: Parameters<typeof resultFileName>[1], ending: string) =>
    resultFileName(record, name, ending, language);
  const written = letters === null ? [] : lettersToPrint(letters, language).letters;
  const unwritten = written.filter((each) => !canSetAll(each));
  const lines = [
    [nameOf('chosen', 'xlsx'), words.chosen],
    [nameOf('allResults', 'xlsx'), words.allResults],
    [nameOf('acrossFund', 'xlsx'), words.acrossFund],
    [nameOf('payments', 'xlsx'), words.payments],
    [nameOf('pressNote', 'txt'), words.pressNote],
    [nameOf('resultSheet', 'pdf'), words.resultSheet],
    [nameOf('resultSheet', 'html'), words.resultSheetPage],
    ...(written.length > unwritten.length ? [[nameOf('letters', 'pdf'), words.letters]] : []),
    ...(written.length === 0 ? [] : [[nameOf('letters', 'xlsx'), words.lettersTable]]),
    [nameOf('certificates', 'pdf'), words.certificates],
    ...(sources.grants === null ? [] : [[nameOf('grants', 'json'), words.grants]]),
    [nameOf('columns', 'csv'), words.columns],
    [nameOf('bundle', 'zip'), wordsIn(language).result.bundleMeans],
    [`${folder.forChecking}/`, words.forChecking],
  ];
  const speech = sheetSpeechIn(language);
  const undrawn = certificatesOf(record, language).all.filter((each) => !canSetAll(each));
  const leftOut = [
    ...(canSetAll(resultSheet(record, speech))
      ? []
      : [
          words.lettersMissing({
            file: nameOf('resultSheet', 'pdf'),
            page: nameOf('resultSheet', 'html'),
          }),
        ]),
    ...(unwritten.length === 0
      ? []
      : [words.noLetter({ names: speech.list(unwritten.map(({ organisation }) => organisation)) })]),
    ...(undrawn.length === 0
      ? []
      : [words.noCertificate({ names: speech.list(undrawn.map(({ name }) => name)) })]),
  ];
  const title = words.title({ event: record.published.event.name });
  return [
    {
      name: nameOf('readMe', 'txt'),
      content: forEditors([title, ...lines.map((line) => line.join('\n')), ...leftOut]),
    },
  ];
}

/** With the line ends of Windows: it is opened by a text editor on an office computer. */
function forEditors(paragraphs: readonly string[]): string {
  return `\u{FEFF}${paragraphs.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
