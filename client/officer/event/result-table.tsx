import { figureBy } from '../../../domain/event/rules/figure-by.ts';
import { useCallback, type ReactNode } from 'react';
import type { Publication } from '../../../domain/exports/publication.ts';
import type { Rules } from '../../../domain/event/rules/rules.ts';
import type { RunFigures, RunLine } from '../../../domain/event/run.ts';
import { Money } from '../../ui/money.tsx';
import { OutcomeMark, type Outcome } from '../../ui/outcome-mark.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { useFinder } from '../../ui/use-finder.tsx';
import { averageWords } from '../../words/averages.ts';
import { countWords } from '../../words/numbers.ts';
import { findingWords } from '../../words/finding.ts';
import { resultWords as words } from '../../words/result.ts';
import frame from '../frame/frame.module.css';
import styles from './result.module.css';

/** Every project with its place, what it gets and why, as the run says it. */
export function ResultTable({ result }: { result: Publication }): ReactNode {
  const lines = result.runs[result.runs.length - 1]?.lines ?? [];
  const textOf = useCallback(
    ({ bid }: RunLine): string => {
      const of = result.bids.find((each) => each.bid === bid);
      return `${bid} ${of?.name ?? ''} ${of?.organisation ?? ''}`;
    },
    [result],
  );
  const { field, found } = useFinder({
    id: 'find',
    rows: lines,
    textOf,
    label: findingWords.project,
    hint: findingWords.projectHint,
    says: findingWords.found,
  });
  return (
    <section className={frame.block}>
      <h2>{words.caption}</h2>
      {field}
      {found.length === 0 ? null : (
        <Table
          caption={words.caption}
          captionHidden
          columns={columnsFor(result)}
          rows={found}
          keyOf={({ bid }) => bid}
          long
        />
      )}
    </section>
  );
}

function columnsFor({ bids, figures, rules }: Publication): Column<RunLine>[] {
  const bidOf = (line: RunLine) => bids.find(({ bid }) => bid === line.bid);
  const figuresOf = (line: RunLine) => figures.find(({ bid }) => bid === line.bid);
  return [
    { heading: words.placeColumn, cell: ({ place }) => place ?? '', figures: true },
    { heading: words.projectColumn, cell: (line) => bidOf(line)?.name ?? line.bid, names: true },
    {
      heading: words.amountColumn,
      cell: (line) => (line.outcome === 'not-chosen' ? '' : <Money pence={line.amountPence} />),
      figures: true,
    },
    { heading: words.outcomeColumn, cell: outcomeCell },
    {
      heading: words.askedColumn,
      cell: (line) => <Money pence={bidOf(line)?.askPence ?? 0} />,
      figures: true,
    },
    ...countColumns(rules).map(({ heading, cell }): Column<RunLine> => ({
      heading,
      cell: (line) => cell(figuresOf(line) ?? { scorers: 0, total: 0 }),
      figures: true,
    })),
  ];
}

interface CountColumn {
  readonly heading: string;
  readonly cell: (figures: Pick<RunFigures, 'scorers' | 'total'>) => string;
}

/** What was counted: the figure that ranks, and how many stand behind it where that is another number. */
function countColumns(rules: Pick<Rules, 'ballot' | 'allocation'>): CountColumn[] {
  const { total, voters } = words.countedAs[rules.ballot.type];
  const behind: CountColumn = { heading: voters, cell: ({ scorers }) => countWords(scorers) };
  const sum: CountColumn = { heading: total, cell: (figures) => countWords(figures.total) };
  switch (figureBy(rules)) {
    case 'votes':
      return [behind];
    case 'total':
      return [sum, behind];
    case 'average':
      return [{ heading: words.averageColumn, cell: averageCell }, behind];
  }
}

function averageCell({ scorers, total }: Pick<RunFigures, 'scorers' | 'total'>): string {
  return scorers === 0 ? '' : averageWords(total, scorers, 2);
}

const marks: Record<RunLine['outcome'], Outcome> = { chosen: 'whole', part: 'part', 'not-chosen': 'none' };

function outcomeCell(line: RunLine): ReactNode {
  return (
    <span className={styles.outcome}>
      <OutcomeMark outcome={marks[line.outcome]} />
      <span>{outcomeWords(line)}</span>
    </span>
  );
}

function outcomeWords(line: RunLine): string {
  if (line.outcome === 'not-chosen') return words.notChosen(line.why);
  return line.outcome === 'part' ? words.part : words.chosen;
}
