/**
 * Voting sheets on A4 (Y10). The number stands at the top of each page, on a part that is torn off: what lies below says
 * nothing of whose sheet it is.
 */

import type { NumberedSheet, VotingSheetForm, VotingSheetWords } from '../../domain/paper/voting-sheet.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { Paper } from './paper.ts';
import { sheetSizes, type SheetSizes } from './sheet-sizes.ts';
import { headingCells, headingsHeight, pagesOfSheet, type SheetPage } from './sheet-pages.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

export interface VotingSheets {
  readonly form: VotingSheetForm;
  readonly sheets: readonly NumberedSheet[];
  readonly large: boolean;
}

export function votingSheetsPdf(of: VotingSheets, language: Language): Promise<Uint8Array> {
  const paper = new Paper(`${of.form.title} · ${of.form.about}`, language);
  setVotingSheets(paper, of, wordsIn(language)['paper/voting-sheet']);
  return paper.finish();
}

/** Sets each sheet on pages of its own. */
export function setVotingSheets(
  paper: Paper,
  { form, sheets, large }: VotingSheets,
  words: VotingSheetWords,
): void {
  const sizes = sheetSizes(large);
  const laidOut = new Map<number | null, readonly SheetPage[]>();
  for (const sheet of sheets) {
    const pages = laidOut.get(sheet.without) ?? pagesOfSheet(paper, form, sheet.without, sizes);
    laidOut.set(sheet.without, pages);
    paper.group('Sect', null, (group) => {
      pages.forEach((page, place) => {
        paper.page();
        const at = { paper, group, form, words, sizes };
        setStub(at, sheet, words.page({ page: place + 1, of: pages.length }));
        setPage(at, page, place === 0);
      });
    });
  }
}

interface At {
  readonly paper: Paper;
  readonly group: Group;
  readonly form: VotingSheetForm;
  readonly words: VotingSheetWords;
  readonly sizes: SheetSizes;
}

/** The part that is torn off, with all that a clerk needs to find the sheet. */
function setStub(
  { paper, group, form, words, sizes }: At,
  { number, young = false }: NumberedSheet,
  page: string,
): void {
  const { left, width, text, cut } = sizes;
  const top = 6;
  if (number === null) setEmptyNumber({ paper, group, words, sizes }, top);
  else {
    const label = young ? words.youngSheetNumber : words.sheetNumber;
    const y = paper.text(group, 'P', label, { x: left, y: top, width: 82, size: text });
    paper.text(group, 'P', number, { x: left, y, width: 82, size: 10, weight: 800 });
  }
  const beside = { x: left + 86, y: top, size: text, weight: 600 } as const;
  const y = paper.text(group, 'P', page, { ...beside, width: 50 });
  paper.text(group, 'P', form.list, { ...beside, x: beside.x + 52, width: 44 });
  paper.text(group, 'P', words.tearOff, { ...beside, y, width: width - 86, weight: 400 });
  paper.ornament((document) => {
    document.lineWidth(0.3).dash(2, { space: 1.5 }).strokeColor('black');
    document.moveTo(4, cut).lineTo(206, cut).stroke().undash();
  });
}

/** Staff write the number: the desk's screen shows it with its check digits. */
function setEmptyNumber({ paper, group, words, sizes }: Omit<At, 'form'>, top: number): void {
  const { left, text } = sizes;
  const high = 12;
  const below = top + 0.5 + text * 1.25;
  const boxes = [
    [words.cardNumber, 0, 38],
    [words.checkDigits, 46, 36],
  ] as const;
  for (const [label, from, wide] of boxes) {
    paper.text(group, 'P', label, { x: left + from, y: top, width: wide, size: text, lines: 1 });
    paper.figure(group, label, (document) =>
      document
        .lineWidth(0.4)
        .strokeColor('black')
        .rect(left + from, below, wide, high)
        .stroke(),
    );
  }
  paper.ornament((document) => {
    const y = below + high / 2;
    document
      .lineWidth(0.6)
      .moveTo(left + 40, y)
      .lineTo(left + 44, y)
      .stroke();
  });
}

function setPage(at: At, page: SheetPage, isFirst: boolean): void {
  const { paper, group, form, words, sizes } = at;
  const { left, width, text } = sizes;
  const line = { x: left, width, size: text };
  const title = { ...line, y: sizes.cut + 2, size: sizes.title, weight: 800 } as const;
  let y = paper.text(group, isFirst ? 'H1' : 'H2', form.title, title);
  for (const each of page.above) y = paper.text(group, 'P', each.text, { ...line, y, weight: each.weight });
  y += 1.5;
  paper.group('Table', group, (table) => {
    y = setHeadings(at, table, y);
    for (const { row, high } of page.rows) {
      setRow(at, table, { row, high, y });
      y += high;
    }
    at.paper.line(y, at.sizes);
  });
  if (!page.isLast) return;
  if (form.sum !== null) {
    const { marks } = sizes.columns(form.digits.length);
    paper.text(group, 'P', form.sum, { ...line, y: y + 3, width: width - marks - 4, weight: 600 });
    const box = { x: left + width - marks + 2, y: y + 1.5, width: marks - 4, height: sizes.row - 1.6 };
    paper.figure(group, form.sum, (document) => rectangle(document, box));
    y += sizes.row + 2;
  }
  y += 2;
  for (const each of form.end)
    y = paper.text(group, 'P', each, { ...line, y, weight: each === words.finish ? 600 : 400 });
}

function setHeadings({ paper, form, sizes }: At, table: Group, y: number): number {
  const cells = headingCells(form, sizes);
  paper.group('TR', table, (row) => {
    for (const { label, ...cell } of cells)
      paper.text(row, 'TH', label, { ...cell, y, centred: label === form.headings.mark });
  });
  return y + headingsHeight(paper, cells);
}

function setRow(
  at: At,
  table: Group,
  { row, high, y }: SheetPage['rows'][number] & { readonly y: number },
): void {
  const { paper, form, words, sizes } = at;
  const { left, text, digit } = sizes;
  const { number, name, ask, marks } = sizes.columns(form.digits.length);
  at.paper.line(y, at.sizes);
  const middle = (size: number, lines = 1) => y + (high - lines * size * 1.25) / 2;
  const label = { x: left + number, width: name - 2, size: text, weight: 600 } as const;
  const nameTop = y + (high - paper.heightOf(row.name, { ...label, y })) / 2;
  const marksAt = left + number + name + ask;
  paper.group('TR', table, (cells) => {
    paper.text(cells, 'TD', String(row.number), {
      x: left,
      y: middle(digit),
      width: number,
      size: digit,
      weight: 800,
    });
    paper.text(cells, 'TH', row.name, { ...label, y: nameTop });
    paper.text(cells, 'TD', row.ask, {
      ...label,
      x: label.x + name,
      y: middle(text),
      width: ask - 2,
      weight: 400,
    });
    if (form.digits.length > 0) {
      paper.spread(cells, 'TD', form.digits, {
        x: marksAt,
        y: middle(digit),
        width: sizes.cell,
        size: digit,
      });
      return;
    }
    const box = { x: marksAt + 2, y: y + 0.8, width: marks - 4, height: high - 1.6 };
    paper.group('TD', cells, (cell) =>
      paper.figure(cell, words.box({ number: row.number }), (document) => rectangle(document, box)),
    );
  });
}

function rectangle(
  document: PDFKit.PDFDocument,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  document.lineWidth(0.4).strokeColor('black').rect(x, y, width, height).stroke();
}
