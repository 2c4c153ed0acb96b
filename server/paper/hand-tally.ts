/** Sheets on which people add up by hand: projects by piles of ten sheets, and a last one for all piles together. */

import type { EmergencyPack, EmergencyWords } from '../../domain/paper/emergency-pack.ts';
import type { Paper } from './paper.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];
type Project = EmergencyPack['order'][number];

const left = 14;
const width = 182;
const bottom = 284;
const size = 4.4;
const nameWidth = 62;
const text = { size, x: left, width } as const;
/** Sheets in a pile, and piles on a page. */
const pile = 10;
const pilesOnPage = 5;
const totalWidth = 30;
const cellWidth = (width - nameWidth - totalWidth) / pilesOnPage;

interface Column {
  readonly heading: string;
  readonly x: number;
  readonly width: number;
  /** What the empty box is told as. */
  readonly box: (project: Project) => string;
}

export function setHandTally(paper: Paper, pack: EmergencyPack, words: EmergencyWords): void {
  const { tally } = pack;
  const onPage = pile * pilesOnPage;
  for (let from = 1; from <= tally.sheets; from += onPage) {
    const heading = `${words.tally} · ${words.tallyOf({ from, to: from + onPage - 1 })}`;
    setTables(paper, pack, {
      heading,
      how: tally.how,
      columns: pileColumns(from, words),
      words,
      both: tally.both,
    });
  }
  const wide = (width - nameWidth) / tally.addUp.length;
  const columns = tally.addUp.map((what, place) => ({
    heading: what,
    x: left + nameWidth + place * wide,
    width: wide,
    box: ({ number }: Project) => words.addUpBox({ what, number }),
  }));
  setTables(paper, pack, { heading: words.addUp, how: null, columns, words, both: false });
}

function pileColumns(first: number, words: EmergencyWords): Column[] {
  const piles = Array.from({ length: pilesOnPage }, (_, place): Column => {
    const range = { from: first + place * pile, to: first + (place + 1) * pile - 1 };
    return {
      heading: words.piles(range),
      x: left + nameWidth + place * cellWidth,
      width: cellWidth,
      box: ({ number }) => words.tallyBox({ number, ...range }),
    };
  });
  const total = {
    heading: words.total,
    x: left + width - totalWidth,
    width: totalWidth,
    box: words.totalBox,
  };
  return [...piles, total];
}

interface Table {
  readonly heading: string;
  readonly how: string | null;
  readonly columns: readonly Column[];
  readonly words: EmergencyWords;
  /** Each box has a line across: the sum above it, how many below. */
  readonly both: boolean;
}

function setTables(paper: Paper, pack: EmergencyPack, table: Table): void {
  const named = { size, x: left, width: nameWidth - 2, weight: 600 } as const;
  const nameOf = ({ number, name }: Project) => `${number}. ${name}`;
  const heightOf = (project: Project) =>
    Math.max(table.both ? 14 : 10, paper.heightOf(nameOf(project), { ...named, y: 0 }) + 2);
  const { order } = pack;
  for (let at = 0; at < order.length;) {
    paper.page();
    paper.group('Sect', null, (group) => {
      let y = setHead(paper, group, pack, table);
      paper.group('Table', group, (rows) => {
        y = setHeadings(paper, rows, table, y);
        for (let each = order[at]; each !== undefined && y + heightOf(each) <= bottom; each = order[at]) {
          const project = each;
          const high = heightOf(project);
          const top = y;
          paper.group('TR', rows, (row) => {
            paper.text(row, 'TH', nameOf(project), { ...named, y: top + 1 });
            for (const column of table.columns)
              paper.group('TD', row, (cell) =>
                paper.figure(cell, column.box(project), (document) => {
                  document
                    .lineWidth(0.3)
                    .strokeColor('black')
                    .rect(column.x, top, column.width, high)
                    .stroke();
                  if (!table.both) return;
                  const middle = top + high / 2;
                  document.lineWidth(0.15).dash(1, { space: 1 });
                  document
                    .moveTo(column.x, middle)
                    .lineTo(column.x + column.width, middle)
                    .stroke()
                    .undash();
                }),
              );
          });
          y += high;
          at += 1;
        }
      });
    });
  }
}

function setHead(
  paper: Paper,
  group: Group,
  { about, practice }: EmergencyPack,
  { heading, how }: Table,
): number {
  const above = practice === null ? about : `${practice} · ${about}`;
  let y = paper.text(group, 'P', above, { ...text, y: 10, lines: 1 });
  y = paper.text(group, 'H1', heading, { ...text, y, size: 7.5, weight: 800 }) + 1;
  return how === null ? y + 1 : paper.text(group, 'P', how, { ...text, y }) + 2;
}

function setHeadings(paper: Paper, table: Group, { columns, words }: Table, y: number): number {
  const setting = { y, size, weight: 800 } as const;
  paper.group('TR', table, (row) => {
    paper.text(row, 'TH', words.tallyProject, { ...setting, x: left, width: nameWidth });
    for (const { heading, x, width: wide } of columns)
      paper.text(row, 'TH', heading, { ...setting, x, width: wide, centred: true });
  });
  const heights = columns.map(({ heading, width: wide }) =>
    paper.heightOf(heading, { ...setting, x: 0, width: wide }),
  );
  return y + Math.max(...heights) + 1;
}
