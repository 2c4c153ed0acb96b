import type { ReactNode } from 'react';
import { CardTable, type CardTableProps } from '../cards/card-table.tsx';
import { Notice } from '../ui/notice.tsx';
import { deskWords as words } from '../words/desk.ts';

/** What became of every card: the figures add up to what was printed, or it says what is still to be counted. */
export function Reconciliation({ replaced, ...cards }: CardTableProps & { replaced: number }): ReactNode {
  const { count } = cards;
  return (
    <>
      <CardTable {...cards} />
      {replaced === 0 ? null : <p>{words.sheetsReplaced({ count: replaced })}</p>}
      {count.notReturned === 0 ? null : <p>{words.sheetsMissing({ count: count.notReturned })}</p>}
      {count.printed > 0 && count.uncounted === 0 && count.notReturned === 0 ? (
        <Notice kind="good">{words.allCounted}</Notice>
      ) : null}
    </>
  );
}
