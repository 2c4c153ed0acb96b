/** The volunteer's one page as a PDF. */

import { deskCardBlocks, type DeskBlock, type DeskCardOf } from '../../domain/paper/desk-card.ts';
import { deskCardSpeechIn } from '../../domain/paper/speech-in.ts';
import { wifiQr } from '../../domain/paper/hall-wifi.ts';
import type { Language } from '../../domain/words/language.ts';
import { Paper } from './paper.ts';
import { drawQr } from './qr.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

const left = 18;
const width = 210 - 2 * left;
/** The code that joins the Wi-Fi, in the corner that the title leaves free, with its quiet zone. */
const joinSide = 30;
const text = { size: 4.1, x: left, width } as const;

export function deskCardPdf(of: DeskCardOf, language: Language): Promise<Uint8Array> {
  const speech = deskCardSpeechIn(language);
  const { words } = speech;
  const paper = new Paper(`${words.title} · ${of.event}`, language);
  paper.page();
  paper.group('Sect', null, (group) => {
    const { wifi } = of;
    const beside = wifi === null ? text : { ...text, width: width - joinSide - 4 };
    if (wifi !== null)
      paper.figure(group, words.wifiQr, (document) =>
        drawQr(document, wifiQr(wifi), { x: left + width - joinSide + 3, y: 9, side: joinSide }),
      );
    const above = [of.event, of.venue, of.date].filter((part) => part !== '').join(' · ');
    let y = paper.text(group, 'P', above, { ...beside, y: 14, lines: 2 });
    y = paper.text(group, 'H1', words.title, { ...beside, y, size: 11, weight: 800 });
    for (const block of deskCardBlocks(of, speech)) y = setBlock(paper, group, block, y);
  });
  return paper.finish();
}

/** @returns where the next block begins */
function setBlock(paper: Paper, group: Group, block: DeskBlock, y: number): number {
  switch (block.kind) {
    case 'heading':
      return paper.text(group, 'H2', block.text, { ...text, y: y + 3.2, size: 5.6, weight: 800 }) + 0.6;
    case 'note':
      return paper.text(group, 'P', block.text, { ...text, y }) + 1.2;
    case 'say':
      return block.sentences.reduce((below, sentence) => say(paper, group, sentence, below), y);
    case 'steps':
    case 'list':
      return setList(paper, group, block, y);
    case 'piles':
      return setPiles(paper, group, block, y);
  }
}

/** A sentence to say aloud, with a bar beside it. */
function say(paper: Paper, group: Group, sentence: string, y: number): number {
  const setting = { x: left + 5, y: y + 0.8, width: width - 5, size: 5, weight: 600 } as const;
  const height = paper.heightOf(sentence, setting);
  paper.ornament((document) => document.rect(left, y + 0.6, 1.6, height).fill('black'));
  return paper.text(group, 'P', sentence, setting) + 1.4;
}

function setList(
  paper: Paper,
  group: Group,
  { kind, items }: Extract<DeskBlock, { kind: 'steps' | 'list' }>,
  top: number,
): number {
  let y = top;
  paper.group('L', group, (list) => {
    items.forEach((item, place) => {
      paper.group('LI', list, (each) => {
        const label = kind === 'steps' ? `${place + 1}.` : '•';
        paper.text(each, 'Lbl', label, { ...text, width: 8, y, weight: kind === 'steps' ? 800 : 400 });
        y = paper.text(each, 'LBody', item, { ...text, x: left + 8, width: width - 8, y }) + 1;
      });
    });
  });
  return y;
}

const rowHeight = 11;
const columns = [0, 62, 122] as const;

function setPiles(
  paper: Paper,
  group: Group,
  { headings, rows }: Extract<DeskBlock, { kind: 'piles' }>,
  top: number,
): number {
  let y = top + 1;
  paper.group('Table', group, (table) => {
    paper.group('TR', table, (row) => {
      headings.forEach((heading, place) =>
        paper.text(row, 'TH', heading, {
          ...text,
          x: left + (columns[place] ?? 0),
          y,
          weight: 600,
          width: 58,
        }),
      );
    });
    y += 6;
    for (const cells of rows) {
      box(paper, y);
      paper.group('TR', table, (row) => {
        cells.forEach((cell, place) =>
          paper.text(row, 'TD', cell, { ...text, x: left + (columns[place] ?? 0), y: y + 3, width: 58 }),
        );
      });
      y += rowHeight;
    }
  });
  return y + 1.5;
}

/** Where the number is written, and where the tick goes. */
function box(paper: Paper, y: number): void {
  paper.ornament((document) => {
    document.lineWidth(0.4).strokeColor('black');
    document.rect(left + columns[1], y, 50, rowHeight - 2).stroke();
    document.rect(left + columns[2], y, rowHeight - 2, rowHeight - 2).stroke();
  });
}
