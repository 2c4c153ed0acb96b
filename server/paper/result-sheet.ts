/** The result sheet as a PDF: printed with its figures, or blank for a hand to fill in. */

import type { ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { Paper } from './paper.ts';

type Words = ReturnType<typeof wordsIn>['result'];
type Group = Parameters<Parameters<Paper['group']>[2]>[0];

const left = 18;
const width = 210 - 2 * left;
const bottom = 280;
const rowHeight = 8.4;
const text = { size: 4.2, x: left, width } as const;
/** Where each cell of a chosen project begins, and how wide it is: "7th", or "1st in the last round". */
const narrow = [
  [0, 15],
  [15, 117],
  [136, 38],
] as const;
const wide = [
  [0, 42],
  [44, 88],
  [136, 38],
] as const;
/** More than a short place has. */
const longPlace = 6;

type Cells = typeof narrow | typeof wide;

/** A long name goes on in the next line. */
function nameSetting([, [from, wideness]]: Cells) {
  return { ...text, x: left + from, y: 0, width: wideness };
}

export function resultSheetPdf(of: ResultSheet, language: Language): Promise<Uint8Array> {
  const paper = new Paper(`${of.title} · ${of.about}`, language);
  setResultSheet(paper, of, wordsIn(language).result);
  return paper.finish();
}

/** The sheet on pages of its own. */
export function setResultSheet(paper: Paper, of: ResultSheet, words: Words): void {
  paper.page();
  paper.group('Sect', null, (group) => {
    let y = paper.text(group, 'P', of.about, { ...text, y: 14, lines: 2 });
    y = paper.text(group, 'H1', of.title, { ...text, y, size: 9, weight: 800 });
    if (of.practice) y = paper.text(group, 'P', words.practice, { ...text, y, weight: 800 });
    y = setFacts(paper, group, of, y + 2);
    y = setChosen(paper, group, of, y + 2);
    y = setSigners(paper, group, { of, words }, y + 2);
    const number = of.facts.length + 2;
    y = setPairs(paper, group, of.notChosen, { number, top: y + 4 });
    setPairs(paper, group, of.inTheRoom, { number: number + 1, top: y + 4 });
  });
}

function setFacts(paper: Paper, group: Group, { facts }: ResultSheet, top: number): number {
  let y = top;
  paper.group('Table', group, (table) => {
    facts.forEach(([label, value], place) => {
      paper.line(y + rowHeight - 1, { left, width });
      paper.group('TR', table, (row) => {
        paper.text(row, 'TH', `${place + 1}. ${label}`, { ...text, y: y + 1.5, width: 70 });
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
  const cells = chosen.rows.some(([place]) => place.length > longPlace) ? wide : narrow;
  const setting = nameSetting(cells);
  let y = paper.text(group, 'H2', heading, { ...text, y: top, size: 5, weight: 800 }) + 1;
  paper.group('Table', group, (table) => {
    paper.group('TR', table, (row) => setCells(paper, row, 'TH', { texts: chosen.headings, y, cells }));
    y += rowHeight - 2;
    for (const texts of chosen.rows) {
      const more = paper.heightOf(texts[1], setting) - paper.heightOf('', setting);
      if (y > bottom - rowHeight - more) y = nextPage(paper);
      paper.line(y + rowHeight + more - 1, { left, width });
      paper.group('TR', table, (row) => setCells(paper, row, 'TD', { texts, y: y + 1.5, cells }));
      y += rowHeight + more;
    }
  });
  return y;
}

function setCells(
  paper: Paper,
  row: Group,
  tag: 'TH' | 'TD',
  { texts, y, cells }: { texts: readonly string[]; y: number; cells: Cells },
): void {
  texts.forEach((words, place) => {
    const [from, wideness] = cells[place] ?? [0, width];
    const weight = tag === 'TH' || place === 2 ? 600 : 400;
    paper.text(row, tag, words, { ...text, x: left + from, width: wideness, y, weight });
  });
}

/** The declaration and both signatures stay together on one page. */
function setSigners(
  paper: Paper,
  group: Group,
  { of, words }: { readonly of: ResultSheet; readonly words: Words },
  top: number,
): number {
  const above = [...of.signed, ...(of.doubt === null ? [] : [of.doubt])];
  const lines = above.reduce((sum, each) => sum + paper.heightOf(each, { ...text, y: 0 }) + 1, 0);
  const high = 24 + of.signers.length * 17 + lines;
  let y = top + high > bottom ? nextPage(paper) : top;
  for (const each of above)
    y = paper.text(group, 'P', each, { ...text, y, weight: each === of.doubt ? 800 : 600 }) + 1;
  y = paper.text(group, 'P', of.declaration, { ...text, y }) + 1;
  for (const signer of of.signers) {
    y = paper.text(group, 'P', words.signHere({ who: signer }), { ...text, y: y + 1, weight: 600 });
    paper.line(y + 9, { left, width });
    y += 10;
  }
  return paper.text(group, 'P', of.note, { ...text, y: y + 2, size: 3.8 });
}

/** Whoever reads the signed sheet finds why, in the words that the hall was told. */
function setPairs(
  paper: Paper,
  group: Group,
  { label, rows }: ResultSheet['notChosen'],
  { number, top }: { number: number; top: number },
): number {
  if (rows.length === 0) return top;
  const heading = `${number}. ${label}`;
  const setting = { ...text, y: 0, size: 3.8 };
  // The heading never stands alone at the foot of a page.
  const begin = top > bottom - 3 * rowHeight ? nextPage(paper) : top;
  let y = paper.text(group, 'H2', heading, { ...text, y: begin, size: 5, weight: 800 }) + 1;
  for (const [name, why] of rows) {
    const high = paper.heightOf(name, setting) + paper.heightOf(why, setting) + 1.5;
    if (y + high > bottom) y = nextPage(paper);
    y = paper.text(group, 'P', name, { ...setting, y, weight: 600 });
    y = paper.text(group, 'P', why, { ...setting, y }) + 1.5;
  }
  return y;
}

function nextPage(paper: Paper): number {
  paper.page();
  return 16;
}
