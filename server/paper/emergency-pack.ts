/** The emergency pack as one PDF (Y12): what to do first, then what the desk and the stage need, then the voting sheets. */

import type { EmergencyPack, EmergencyWords } from '../../domain/paper/emergency-pack.ts';
import type { ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { setHandTally } from './hand-tally.ts';
import { Paper } from './paper.ts';
import { setResultSheet } from './result-sheet.ts';
import { setVotingSheets, type VotingSheets } from './voting-sheets.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

export interface PackToPrint {
  readonly pack: EmergencyPack;
  readonly result: ResultSheet;
  readonly sheets: VotingSheets;
}

const left = 14;
const width = 182;
const bottom = 284;
const text = { size: 4.4, x: left, width } as const;

export function emergencyPackPdf(
  { pack, result, sheets }: PackToPrint,
  language: Language,
): Promise<Uint8Array> {
  const words = wordsIn(language);
  const paper = new Paper(`${pack.title} · ${pack.about}`, language);
  const ours = words['paper/emergency-pack'];
  setSteps(paper, pack, ours);
  setOrder(paper, pack, ours);
  setRules(paper, pack, ours);
  setHandTally(paper, pack, ours);
  setResultSheet(paper, result, words.result);
  for (const sign of pack.signs) setSign(paper, sign);
  setVotingSheets(paper, sheets, words['paper/voting-sheet']);
  return paper.finish();
}

/** A new page under a heading. @returns where its text begins */
function begin(paper: Paper, group: Group, { about, practice }: EmergencyPack, heading: string): number {
  paper.page();
  const above = practice === null ? about : `${practice} · ${about}`;
  const y = paper.text(group, 'P', above, { ...text, y: 10, lines: 1 });
  return paper.text(group, 'H1', heading, { ...text, y, size: 9, weight: 800 }) + 1;
}

function setSteps(paper: Paper, pack: EmergencyPack, words: EmergencyWords): void {
  const line = { ...text, size: 4.7 };
  paper.group('Sect', null, (group) => {
    let y = begin(paper, group, pack, words.fails);
    y = paper.text(group, 'P', words.keep, { ...line, y, weight: 600 });
    let number = 0;
    for (const { heading, items } of pack.steps) {
      // A heading takes its first step along.
      if (y > bottom - 36) y = begin(paper, group, pack, words.fails);
      y = paper.text(group, 'H2', heading, { ...line, y: y + 4, size: 6, weight: 800 }) + 1;
      paper.group('L', group, (list) => {
        for (const item of items) {
          number += 1;
          const step = `${number}.`;
          const body = { ...line, x: left + 12, width: width - 12 };
          if (y + paper.heightOf(item, { ...body, y }) > bottom) y = begin(paper, group, pack, words.fails);
          paper.group('LI', list, (each) => {
            paper.text(each, 'Lbl', step, { ...line, y, width: 12, weight: 800 });
            y = paper.text(each, 'LBody', item, { ...body, y }) + 1.2;
          });
        }
      });
    }
  });
}

/** Where each cell begins, and how wide it is. */
const cells = {
  number: [0, 12],
  name: [12, 88],
  ask: [102, 28],
  least: [132, 28],
  heard: [164, 18],
} as const;

/** On as many pages as the projects need, each with the head. */
function setOrder(paper: Paper, pack: EmergencyPack, words: EmergencyWords): void {
  const cell = ([from, wide]: readonly [number, number]) => ({ size: 4.4, x: left + from, width: wide });
  const rows = pack.order.map((project) => ({
    project,
    high: Math.max(9.4, paper.heightOf(project.name, { ...cell(cells.name), y: 0, weight: 600 }) + 3),
  }));
  for (let at = 0; at < rows.length;) {
    paper.group('Sect', null, (group) => {
      let y = begin(paper, group, pack, words.order);
      if (at === 0) y = paper.text(group, 'P', words.started, { ...text, y: y + 2 }) + 4;
      paper.group('Table', group, (table) => {
        paper.group('TR', table, (row) => {
          const { orderHeadings: headings } = words;
          const heads = [
            [headings.number, cells.number],
            [headings.project, cells.name],
            [headings.asks, cells.ask],
            [headings.least, cells.least],
            [headings.heard, cells.heard],
          ] as const;
          for (const [label, place] of heads)
            paper.text(row, 'TH', label, { ...cell(place), y, weight: 800 });
        });
        y += 6.5;
        for (let row = rows[at]; row !== undefined && y + row.high <= bottom; row = rows[at]) {
          const { project, high } = row;
          const top = y + 2;
          paper.line(y, { left, width });
          paper.group('TR', table, (each) => {
            paper.text(each, 'TD', String(project.number), { ...cell(cells.number), y: top, weight: 800 });
            paper.text(each, 'TH', project.name, { ...cell(cells.name), y: top, weight: 600 });
            paper.text(each, 'TD', project.ask, { ...cell(cells.ask), y: top });
            paper.text(each, 'TD', project.least, { ...cell(cells.least), y: top });
            const [from] = cells.heard;
            const box = [left + from + 2, y + 1.2, 7, 7] as const;
            paper.group('TD', each, (tick) =>
              paper.figure(tick, words.heardBox(project), (document) =>
                document
                  .lineWidth(0.4)
                  .rect(...box)
                  .stroke(),
              ),
            );
          });
          y += high;
          at += 1;
        }
      });
    });
  }
}

/** In letters that a row of people at a table can read. */
function setRules(paper: Paper, pack: EmergencyPack, words: EmergencyWords): void {
  const size = 6.4;
  paper.group('Sect', null, (group) => {
    let y = begin(paper, group, pack, words.rules) + 2;
    paper.group('L', group, (list) => {
      pack.rules.forEach((sentence, place) => {
        const body = { size, x: left + 14, width: width - 14 };
        if (y + paper.heightOf(sentence, { ...body, y }) > bottom)
          y = begin(paper, group, pack, words.rules) + 2;
        paper.group('LI', list, (each) => {
          paper.text(each, 'Lbl', `${place + 1}.`, { size, x: left, width: 14, y, weight: 800 });
          y = paper.text(each, 'LBody', sentence, { ...body, y }) + 3;
        });
      });
    });
  });
}

/** As large as its longest word allows. */
function setSign(paper: Paper, { large, below }: EmergencyPack['signs'][number]): void {
  const longest = (size: number) =>
    Math.max(...large.split(' ').map((word) => paper.widthOf(word, { size, weight: 800 })));
  const sizes = [52, 46, 40, 34, 28, 24];
  const size = sizes.find((each) => longest(each) <= width) ?? 20;
  const inMiddle = { x: left, width, centred: true } as const;
  paper.page();
  paper.group('Sect', null, (group) => {
    let y = paper.text(group, 'H1', large, { ...inMiddle, y: 40, size, weight: 800 }) + 14;
    for (const each of below) y = paper.text(group, 'P', each, { ...inMiddle, y, size: 14, weight: 600 }) + 6;
  });
}
