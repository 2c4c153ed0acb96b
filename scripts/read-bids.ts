import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePounds } from '../domain/typed-money.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { publicFields, type ImportField } from '../domain/wire/http-bids.ts';
import { sheetFile, type SheetFile } from '../client/officer/form/sheet-file.ts';
import {
  hiddenColumnsWords,
  hiddenRowsWords,
  importWords,
  listed,
  problemWords,
  unusedWords,
} from '../client/words/bid-import.ts';
import { checkSheet } from '../server/office/bid-sheet/check-sheet.ts';
import { readerIn } from '../server/office/bid-sheet/sheet-reader.ts';
import { readSheet, type ReadSheet } from '../server/office/bid-sheet/read-sheet.ts';
import { BadUsage, runCommand } from './command.ts';

// `npm run read-bids -- FILE [--sheet NAME] [--header-line N] [--with-hidden] [--json]`: what the import of bids reads in a
// spreadsheet, by the same code. Nothing is taken anywhere; nothing that may say something about a person is printed.
const options = {
  sheet: { type: 'string' },
  'header-line': { type: 'string' },
  'with-hidden': { type: 'boolean' },
} as const;

const { commands } = wordsIn(english);
const { readBids: words } = commands;

const printed: readonly ImportField[] = [...publicFields, 'reference', 'charity', 'company'];

await runCommand(options, async ({ values, positionals, say }) => {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadUsage(words.usage);
  const line = values['header-line'];
  if (line !== undefined && !/^[1-9]\d{0,4}$/.test(line)) throw new BadUsage(words.line({ typed: line }));
  const sheet = await readSheet(
    {
      ...contentOf(file),
      ...(values.sheet !== undefined && { sheet: values.sheet }),
      ...(line !== undefined && { headerLine: Number(line) }),
      ...(values['with-hidden'] === true && { withHidden: true }),
    },
    new Map(),
    readerIn(english),
  );
  const { problems } = checkSheet(
    sheet,
    { potPence: Number.MAX_SAFE_INTEGER, capPence: null },
    { bids: [], presenterOf: () => null },
    readerIn(english),
  );
  const document = documentOf(sheet, [...sheet.problems, ...problems]);
  say(textOf(document));
  return { document, holds: document.problems.length === 0 };
});

/** As the import page sends it. */
function contentOf(file: string): SheetFile {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(commands.noFile({ file }));
  return sheetFile(Uint8Array.from(readFileSync(path)).buffer);
}

function documentOf({ read, columns, rows }: ReadSheet, problems: ReadSheet['problems']) {
  const { sheet, headerLine, unused, questions, hidden, merged, sheets } = read;
  const used = Object.entries(columns).filter(([, heading]) => heading !== null);
  return {
    sheet,
    headerLine,
    columns: Object.fromEntries(used),
    unused,
    rows: rows.map(({ row, cells }) => ({
      row,
      ...Object.fromEntries(printed.map((field) => [field, cells[field]])),
      askPence: parsePounds(cells.ask, english),
    })),
    problems: problems.map(({ row, column, cell, problem, value }) => ({
      row,
      column,
      cell,
      problem,
      value,
    })),
    sheets,
    questions,
    hidden,
    merged,
  };
}

function textOf(read: ReturnType<typeof documentOf>): string {
  const { sheet, headerLine, columns, unused, rows, problems, hidden, merged } = read;
  const found = { line: String(headerLine), rows: importWords.rows({ rows: rows.length }) };
  return [
    sheet === '' ? words.file(found) : words.sheet({ ...found, sheet }),
    ...Object.entries(columns).map(([field, heading]) => `  ${heading}: ${field}`),
    ...(unused.length > 0 ? [unusedWords(unused)] : []),
    ...(hidden.rows.length > 0 ? [hiddenRowsWords(hidden)] : []),
    ...(hidden.columns.length > 0 ? [hiddenColumnsWords(hidden.columns)] : []),
    ...(merged.length > 0 ? [importWords.merged({ areas: listed(merged) })] : []),
    ...rows.map(({ row, ...cells }) => `  ${row}. ${JSON.stringify(cells)}`),
    ...problems.map(({ row, cell, problem }) =>
      words.problem({ row: String(row), cell, problem: problemWords(problem) }),
    ),
    '',
  ].join('\n');
}
