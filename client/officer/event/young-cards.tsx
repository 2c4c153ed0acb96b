import type { ReactNode } from 'react';
import { MakeYoungCards } from '../../cards/make-young-cards.tsx';
import type { CardsMade } from '../../../domain/wire/http-cards.ts';
import { cardWords as words } from '../../words/cards.ts';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from '../frame/frame.module.css';

interface YoungCardsProps {
  event: LiveEvent;
  onMade: (made: CardsMade) => void;
}

/** A pile for young people, where today's rules know their cards. */
export function YoungCards({ event: { book }, onMade }: YoungCardsProps): ReactNode {
  const { youngCards } = book.rules;
  return youngCards === 'none' ? null : (
    <section className={styles.block}>
      <h2>{words.youngTitle}</h2>
      <p>{words.young[youngCards]}</p>
      <MakeYoungCards event={book.event} onMade={onMade} />
    </section>
  );
}
