/** The result sheet as a PDF: printed with its figures, or blank for a hand to fill in. */

import { numberedParts, type ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { SheetPart, SheetTable } from '../../domain/paper/result-sheet-parts.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { Paper } from './paper.ts';
import { canSetAll } from './typeface.ts';
import { setTable, type TableColumn } from './sheet-table.ts';

type Words = ReturnType<typeof wordsIn>['result'];
type SheetWords = ReturnType<typeof wordsIn>['paper/result-sheet'];
type Group = Parameters<Parameters<Paper['group']>[2]>[0];

const left = 18;
const width = 210 - 2 * left;
const bottom = 278;
const foot = 286;
const rowHeight = 8.4;
const text = { size: 4.2, x: left, width } as const;
/** Behind the signatures. */
const small = { ...text, y: 0, size: 3.6 } as const;

/** For a hand: place, project, what it gets. */
const blankColumns: readonly TableColumn[] = [
  { from: 0, width: 15 },
  { from: 16, width: 118 },
  { from: 136, width: 38 },
];
/** Place, project, organisation, what ranked it, what it asked for, what it gets. */
const columns: readonly TableColumn[] = [
  { from: 0, width: 15 },
  { from: 16, width: 43 },
  { from: 61, width: 30 },
  { from: 93, width: 39 },
  { from: 133, width: 19, ended: true },
  { from: 153, width: 21, ended: true },
];
/** Behind the signatures, by how many columns a table has: cards and how many; run, why it was made, allocated, left over. */
const columnsOf: Readonly<Record<number, readonly TableColumn[]>> = {
  2: [
    { from: 0, width: 80 },
    { from: 82, width: 92 },
  ],
  4: [
    { from: 0, width: 12 },
    { from: 14, width: 100 },
    { from: 116, width: 28, ended: true },
    { from: 146, width: 28, ended: true },
  ],
};

/** Where every column but the first is a count, these are equally wide. */
function columnsFor({ headings, counts = false }: SheetTable): readonly TableColumn[] {
  if (!counts) return columnsOf[headings.length] ?? [];
  const [name, room] = [62, width - 62];
  const wide = room / (headings.length - 1);
  return headings.map((_, place) =>
    place === 0
      ? { from: 0, width: name }
      : { from: name + (place - 1) * wide + 2, width: wide - 2, ended: true },
  );
}

export function resultSheetPdf(of: ResultSheet, language: Language): Promise<Uint8Array> {
  const words = wordsIn(language);
  const { page: footer } = words['paper/result-sheet'];
  const title = `${of.title} · ${of.about}`;
  const [, code = ''] = of.facts[0] ?? [];
  const about = code === '' ? title : `${title} · ${code}`;
  const paper = new Paper(title, language, (page, pages) => [
    footer({ about, page, pages }),
    { x: left, y: foot, width, size: 3, lines: 1 },
  ]);
  setResultSheet(paper, toldWhatIsMissing(of, words['paper/result-sheet']), words.result);
  return paper.finish();
}

/** One name in another script keeps nobody from the sheet: three dots stand for it, and the sheet says where it is whole. */
function toldWhatIsMissing(of: ResultSheet, { lettersMissing }: SheetWords): ResultSheet {
  return canSetAll(of) ? of : { ...of, note: `${of.note} ${lettersMissing}` };
}

/** The sheet on pages of its own. */
export function setResultSheet(paper: Paper, of: ResultSheet, words: Words): void {
  paper.page();
  paper.group('Sect', null, (group) => {
    let y = paper.text(group, 'P', of.about, { ...text, y: 14, lines: 2 });
    if (of.of !== '') y = paper.text(group, 'P', of.of, { ...text, y, lines: 2 });
    y = paper.text(group, 'H1', of.title, { ...text, y, size: 9, weight: 800 });
    if (of.practice) y = paper.text(group, 'P', words.practice, { ...text, y, weight: 800 });
    y = setFacts(paper, group, of, y + 2);
    y = setChosen(paper, group, of, y + 2);
    y = setSigners(paper, group, { of, words }, y + 2);
    for (const { number, part } of numberedParts(of)) y = setPart(paper, group, part, { number, top: y + 4 });
  });
}

function setFacts(paper: Paper, group: Group, { facts }: ResultSheet, top: number): number {
  let y = top;
  paper.group('Table', group, (table) => {
    facts.forEach(([label, value], place) => {
      paper.line(y + rowHeight - 1, { left, width });
      paper.group('TR', table, (row) => {
        const heading = { ...text, y: y + 1.5, width: 70, scope: 'Row' } as const;
        paper.text(row, 'TH', `${place + 1}. ${label}`, heading);
        paper.text(row, 'TD', value, {
          ...text,
          y: y + 1.2,
          x: left + 72,
          width: width - 72,
          size: 4.8,
          weight: 800,
        });
      });
      y += rowHeight;
    });
  });
  return y;
}

function setChosen(paper: Paper, group: Group, { facts, chosen }: ResultSheet, top: number): number {
  const heading = `${facts.length + 1}. ${chosen.label}`;
  const isBlank = chosen.headings.length === blankColumns.length;
  const y = paper.text(group, 'H2', heading, { ...text, y: top, size: 5, weight: 800 }) + 1;
  return setTable(paper, group, chosen, {
    left,
    bottom,
    top: y,
    columns: isBlank ? blankColumns : columns,
    size: isBlank ? text.size : 3.8,
    leastHeight: isBlank ? rowHeight : 0,
  });
}

/** The declaration and both signatures stay together on one page. */
function setSigners(
  paper: Paper,
  group: Group,
  { of, words }: { readonly of: ResultSheet; readonly words: Words },
  top: number,
): number {
  const { declaration, doubt } = of;
  const above = [
    ...of.signed,
    ...(doubt === null ? [] : [doubt]),
    ...(declaration === null ? [] : [declaration]),
  ];
  const lines = above.reduce((sum, each) => sum + paper.heightOf(each, { ...text, y: 0 }) + 1, 0);
  const high = 12 + of.signers.length * 17 + lines;
  let y = top + high > bottom ? nextPage(paper) : top;
  for (const each of above) {
    const weight = each === doubt ? 800 : each === declaration ? 400 : 600;
    y = paper.text(group, 'P', each, { ...text, y, weight }) + 1;
  }
  for (const signer of of.signers) {
    y = paper.text(group, 'P', words.signHere({ who: signer }), { ...text, y: y + 1, weight: 600 });
    paper.line(y + 9, { left, width });
    y += 10;
  }
  return paper.text(group, 'P', of.note, { ...text, y: y + 2, size: 3.8 });
}

/** Whoever reads the signed sheet finds why, in the words that the hall was told. */
function setPart(
  paper: Paper,
  group: Group,
  part: SheetPart,
  { number, top }: { number: number; top: number },
): number {
  const heading = `${number}. ${part.label}`;
  // The heading never stands alone at the foot of a page.
  const begin = top > bottom - 3 * rowHeight ? nextPage(paper) : top;
  const y = paper.text(group, 'H2', heading, { ...text, y: begin, size: 5, weight: 800 }) + 1;
  switch (part.kind) {
    case 'table': {
      const setting = { left, columns: columnsFor(part), bottom, leastHeight: 0 };
      return setTable(paper, group, part, { ...setting, size: small.size, top: y });
    }
    case 'pairs':
      return setPairs(paper, group, part.rows, y);
    case 'lines':
      return part.lines.reduce((at, line) => setLine(paper, group, line, at), y);
  }
}

function setPairs(
  paper: Paper,
  group: Group,
  rows: readonly (readonly [string, string])[],
  top: number,
): number {
  let y = top;
  for (const [what, how] of rows) {
    const high = paper.heightOf(what, { ...small, weight: 600 }) + paper.heightOf(how, small) + 1.5;
    if (y + high > bottom) y = nextPage(paper);
    y = paper.text(group, 'P', what, { ...small, y, weight: 600 });
    y = paper.text(group, 'P', how, { ...small, y }) + 1.5;
  }
  return y;
}

function setLine(paper: Paper, group: Group, line: string, top: number): number {
  const y = top + paper.heightOf(line, small) > bottom ? nextPage(paper) : top;
  return paper.text(group, 'P', line, { ...small, y }) + 1;
}

function nextPage(paper: Paper): number {
  paper.page();
  return 16;
}
