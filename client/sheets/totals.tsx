import type { ReactNode } from 'react';
import { totalsOf, type BatchTotals } from '../../domain/sheets/batch-totals.ts';
import type { BatchView } from '../../domain/wire/http-sheets.ts';
import { Table } from '../ui/table.tsx';
import { countWords } from '../words/numbers.ts';
import { sheetsWords as words } from '../words/sheets.ts';

/** Sheets, marks and their sum: of both people once both have typed, else of the person at the screen. */
export function Totals({ batch }: { batch: BatchView }): ReactNode {
  const { totals, typed, part } = batch;
  const [first, second] = totals ?? [];
  const rows: (readonly [who: string, totals: BatchTotals])[] = [];
  if (first !== undefined && second !== undefined) rows.push([words.first, first], [words.second, second]);
  else if (typed.length > 0) rows.push([part === 'second' ? words.second : words.first, totalsOf(typed)]);
  if (rows.length === 0) return null;
  const figure = (of: keyof BatchTotals) => (row: (typeof rows)[number]) => countWords(row[1][of]);
  return (
    <Table
      caption={words.totals}
      keyOf={([who]) => who}
      rows={rows}
      columns={[
        { heading: words.person, cell: ([who]) => who, names: true },
        { heading: words.totalSheets, cell: figure('sheets'), figures: true },
        { heading: words.totalSpoilt, cell: figure('spoilt'), figures: true },
        { heading: words.totalMarks, cell: figure('marks'), figures: true },
        { heading: words.totalSum, cell: figure('sum'), figures: true },
      ]}
    />
  );
}
