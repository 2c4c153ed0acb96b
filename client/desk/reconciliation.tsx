import type { ReactNode } from 'react';
import { handedOut, type CardCount } from '../../domain/event/card-count.ts';
import { Notice } from '../ui/notice.tsx';
import { Table } from '../ui/table.tsx';
import { deskWords as words } from '../words/desk.ts';
import { countWords } from '../words/numbers.ts';

interface ReconciliationProps {
  count: CardCount;
  replaced: number;
  /** Of those that were handed out (D7). */
  possiblyTwice: number;
}

/** What became of every card: the figures add up to what was printed, or it says what is still to be counted. */
export function Reconciliation({ count, replaced, possiblyTwice }: ReconciliationProps): ReactNode {
  const rows = [
    [words.cardsPrinted, count.printed],
    [words.cardsOut, handedOut(count)],
    ...(possiblyTwice === 0 ? [] : [[words.cardsPossiblyTwice, possiblyTwice] as const]),
    [words.cardsVoted, count.voted],
    [words.cardsNotVoted, count.notVoted],
    [words.cardsSpoilt, count.spoilt],
    [words.cardsNotReturned, count.notReturned],
    [words.cardsAttending, count.attending],
    [words.cardsCancelled, count.cancelled],
    [words.cardsNotOut, count.notHandedOut],
    [words.cardsUncounted, count.uncounted],
  ] as const;
  return (
    <>
      <Table
        caption={words.cardsTable}
        keyOf={([term]) => term}
        rows={rows}
        columns={[
          { heading: words.cardsTerm, cell: ([term]) => term, names: true },
          { heading: words.cardsFigure, cell: ([, figure]) => countWords(figure), figures: true },
        ]}
      />
      {replaced === 0 ? null : <p>{words.sheetsReplaced({ count: replaced })}</p>}
      {count.notReturned === 0 ? null : <p>{words.sheetsMissing({ count: count.notReturned })}</p>}
      {count.printed > 0 && count.uncounted === 0 && count.notReturned === 0 ? (
        <Notice kind="good">{words.allCounted}</Notice>
      ) : null}
    </>
  );
}
