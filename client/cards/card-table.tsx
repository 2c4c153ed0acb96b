import type { ReactNode } from 'react';
import { handedOut, type CardCount } from '../../domain/event/card-count.ts';
import type { KindCount } from '../../domain/event/card-kinds.ts';
import { Table } from '../ui/table.tsx';
import { deskWords as words } from '../words/desk.ts';
import { countWords } from '../words/numbers.ts';

export interface CardTableProps {
  count: CardCount;
  /** Empty where all cards are of one kind. */
  kinds: readonly KindCount[];
  /** Of all that were handed out (D7): of which kind they are, nobody knows. */
  possiblyTwice: number;
}

/** What became of every card: of all, and of each kind where there are several. Each column adds up by itself. */
export function CardTable({ count, kinds, possiblyTwice }: CardTableProps): ReactNode {
  const counts = [...kinds.map((each) => each.count), count];
  const row = (term: string, figure: (count: CardCount) => number) => [
    term,
    ...counts.map((each) => countWords(figure(each))),
  ];
  const rows = [
    row(words.cardsPrinted, ({ printed }) => printed),
    row(words.cardsOut, handedOut),
    ...(possiblyTwice === 0
      ? []
      : [[words.cardsPossiblyTwice, ...kinds.map(() => ''), countWords(possiblyTwice)]]),
    row(words.cardsVoted, ({ voted }) => voted),
    row(words.cardsNotVoted, ({ notVoted }) => notVoted),
    row(words.cardsSpoilt, ({ spoilt }) => spoilt),
    row(words.cardsNotReturned, ({ notReturned }) => notReturned),
    row(words.cardsAttending, ({ attending }) => attending),
    row(words.cardsCancelled, ({ cancelled }) => cancelled),
    row(words.cardsNotOut, ({ notHandedOut }) => notHandedOut),
    row(words.cardsUncounted, ({ uncounted }) => uncounted),
  ];
  const headings = [
    ...kinds.map(({ kind }) => words.kinds[kind]),
    kinds.length === 0 ? words.cardsFigure : words.allKinds,
  ];
  return (
    <Table
      caption={words.cardsTable}
      keyOf={([term = '']) => term}
      rows={rows}
      columns={[
        { heading: words.cardsTerm, cell: ([term]) => term, names: true },
        ...headings.map((heading, place) => ({
          heading,
          cell: (cells: readonly string[]) => cells[place + 1],
          figures: true,
        })),
      ]}
    />
  );
}
