/** How the rows of a voting sheet are divided into pages. */

import type { SheetRow, VotingSheetForm } from '../../domain/paper/voting-sheet.ts';
import type { Paper } from './paper.ts';
import type { SheetSizes } from './sheet-sizes.ts';

export interface SheetPage {
  /** What stands above the rows: all that there is to say on the first page, how to mark on each. */
  readonly above: readonly { readonly text: string; readonly weight: 400 | 600 }[];
  readonly rows: readonly { readonly row: SheetRow; readonly high: number }[];
  readonly isLast: boolean;
}

/** @param without the number of the row that this sheet leaves out */
export function pagesOfSheet(
  paper: Paper,
  form: VotingSheetForm,
  without: number | null,
  sizes: SheetSizes,
): readonly SheetPage[] {
  const { width, text, cut, bottom } = sizes;
  const line = { x: 0, y: 0, width, size: text };
  const columns = sizes.columns(form.digits.length);
  const rows = form.rows
    .filter(({ number }) => number !== without)
    .map((row) => {
      const label = { ...line, width: columns.name - 2, weight: 600 } as const;
      return { row, high: Math.max(sizes.row, paper.heightOf(row.name, label) + 2) };
    });
  const heightOf = (lines: SheetPage['above']) =>
    lines.reduce((sum, { text: each, weight }) => sum + paper.heightOf(each, { ...line, weight }), 0);
  const onEach = [...practiceLine(form), { text: form.about, weight: 400 }, mark(form)] as const;
  const onFirst = [...onEach.slice(0, -1), plain(form.how), mark(form)];
  const headings = headingsHeight(paper, headingCells(form, sizes));
  const head =
    cut + 2 + paper.heightOf(form.title, { ...line, size: sizes.title, weight: 800 }) + 1.5 + headings;
  const end = heightOf(form.end.map(plain)) + 2 + (form.sum === null ? 0 : sizes.row + 2);
  const pages: { above: SheetPage['above']; rows: (typeof rows)[number][]; left: number }[] = [];
  const begin = (above: SheetPage['above']) => {
    const page = { above, rows: [], left: bottom - head - heightOf(above) };
    pages.push(page);
    return page;
  };
  let page: (typeof pages)[number] = begin(onFirst);
  rows.forEach((row, place) => {
    // The last row has what ends the sheet below it.
    const needed = row.high + (place === rows.length - 1 ? end : 0);
    if (needed > page.left && page.rows.length > 0) page = begin(onEach);
    page.rows.push(row);
    page.left -= row.high;
  });
  return pages.map((each, place) => ({ ...each, isLast: place === pages.length - 1 }));
}

/** The headings of the columns, as each of them is set. */
export function headingCells({ headings, digits }: VotingSheetForm, { left, text, ...sizes }: SheetSizes) {
  const { number, name, ask, marks } = sizes.columns(digits.length);
  const setting = { size: text, weight: 800 } as const;
  return [
    { ...setting, label: headings.number, x: left, width: number },
    { ...setting, label: headings.project, x: left + number, width: name - 2 },
    { ...setting, label: headings.ask, x: left + number + name, width: ask - 2 },
    { ...setting, label: headings.mark, x: left + number + name + ask, width: marks },
  ];
}

export function headingsHeight(paper: Paper, cells: ReturnType<typeof headingCells>): number {
  return Math.max(...cells.map(({ label, ...cell }) => paper.heightOf(label, { ...cell, y: 0 }))) + 0.8;
}

function plain(text: string): SheetPage['above'][number] {
  return { text, weight: 400 };
}

function mark({ mark: text }: VotingSheetForm): SheetPage['above'][number] {
  return { text, weight: 600 };
}

function practiceLine({ practice }: VotingSheetForm): SheetPage['above'] {
  return practice === null ? [] : [{ text: practice, weight: 600 }];
}
