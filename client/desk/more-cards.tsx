import type { ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { CardBatch } from '../../domain/wire/http-cards.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { MakeCards } from '../cards/make-cards.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';
import { useOfMoment } from '../ui/use-of-moment.ts';

const usualCount = 20;

export interface MoreCardsProps {
  event: EventId;
  onPrint: (from: number, to: number) => void;
}

/** More people came than cards were printed. */
export function MoreCards({ event, onPrint }: MoreCardsProps): ReactNode {
  const [made, setMade] = useOfMoment<CardBatch>();
  const numbers = made?.cards.map(({ number }) => number) ?? [];
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  return (
    <section className={styles.block}>
      <h2>{words.moreTitle}</h2>
      <MakeCards event={event} usual={usualCount} onMade={setMade} />
      {made === null ? null : (
        <Notice kind="good" heading={words.madeNow(numbers.length, printedNumber(from), printedNumber(to))}>
          <div>
            <Button kind="primary" onClick={() => onPrint(from, to)}>
              {words.printThem}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
}
