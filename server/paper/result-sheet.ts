/** The result sheet as a PDF: printed with its figures, or blank for a hand to fill in. */

import type { ResultSheet } from '../../domain/paper/result-sheet.ts';
import { Paper } from './paper.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

const left = 18;
const width = 210 - 2 * left;
const bottom = 280;
const rowHeight = 8.4;
const text = { size: 4.2, x: left, width } as const;
/** Where each cell of a chosen project begins, and how wide it is. */
const cells = [
  [0, 10],
  [10, 122],
  [136, 38],
] as const;

/** A long name goes on in the next line. */
const nameSetting = { ...text, x: left + cells[1][0], y: 0, width: cells[1][1] };

export function resultSheetPdf(of: ResultSheet): Promise<Uint8Array> {
  const paper = new Paper(`${of.title} · ${of.about}`);
  paper.page();
  paper.group('Sect', null, (group) => {
    let y = paper.text(group, 'P', of.about, { ...text, y: 14, lines: 2 });
    y = paper.text(group, 'H1', of.title, { ...text, y, size: 9, weight: 800 });
    if (of.practice)
      y = paper.text(group, 'P', 'Practice: nothing here counts.', { ...text, y, weight: 800 });
    y = setFacts(paper, group, of, y + 2);
    y = setChosen(paper, group, of, y + 2);
    setSigners(paper, group, of, y + 2);
  });
  return paper.finish();
}

function setFacts(paper: Paper, group: Group, { facts }: ResultSheet, top: number): number {
  let y = top;
  paper.group('Table', group, (table) => {
    facts.forEach(([label, value], place) => {
      line(paper, y + rowHeight - 1);
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
  let y = paper.text(group, 'H2', heading, { ...text, y: top, size: 5, weight: 800 }) + 1;
  paper.group('Table', group, (table) => {
    paper.group('TR', table, (row) => setCells(paper, row, 'TH', { texts: chosen.headings, y }));
    y += rowHeight - 2;
    for (const texts of chosen.rows) {
      const more = paper.heightOf(texts[1], nameSetting) - paper.heightOf('', nameSetting);
      if (y > bottom - rowHeight - more) y = nextPage(paper);
      line(paper, y + rowHeight + more - 1);
      paper.group('TR', table, (row) => setCells(paper, row, 'TD', { texts, y: y + 1.5 }));
      y += rowHeight + more;
    }
  });
  return y;
}

function setCells(
  paper: Paper,
  row: Group,
  tag: 'TH' | 'TD',
  { texts, y }: { texts: readonly string[]; y: number },
): void {
  texts.forEach((words, place) => {
    const [from, wide] = cells[place] ?? [0, width];
    const weight = tag === 'TH' || place === 2 ? 600 : 400;
    paper.text(row, tag, words, { ...text, x: left + from, width: wide, y, weight });
  });
}

/** The declaration and both signatures stay together on one page. */
function setSigners(paper: Paper, group: Group, of: ResultSheet, top: number): void {
  const above = [...of.signed, ...(of.doubt === null ? [] : [of.doubt])];
  const lines = above.reduce((sum, words) => sum + paper.heightOf(words, { ...text, y: 0 }) + 1, 0);
  const high = 24 + of.signers.length * 17 + lines;
  let y = top + high > bottom ? nextPage(paper) : top;
  for (const words of above)
    y = paper.text(group, 'P', words, { ...text, y, weight: words === of.doubt ? 800 : 600 }) + 1;
  y = paper.text(group, 'P', of.declaration, { ...text, y }) + 1;
  for (const signer of of.signers) {
    y = paper.text(group, 'P', `${signer}: name, signature, time`, { ...text, y: y + 1, weight: 600 });
    line(paper, y + 9);
    y += 10;
  }
  paper.text(group, 'P', of.note, { ...text, y: y + 2, size: 3.8 });
}

function nextPage(paper: Paper): number {
  paper.page();
  return 16;
}

function line(paper: Paper, y: number): void {
  paper.ornament((document) => {
    document.lineWidth(0.25).strokeColor('black');
    document
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke();
  });
}
