import type { ReactNode } from 'react';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import { classNames } from '../ui/class-names.ts';
import { Qr } from '../ui/qr.tsx';
import { cardWords as words } from '../words/cards.ts';
import { printedNumber, typedAddress } from './card-numbers.ts';
import styles from './printed-card.module.css';

export interface PrintedCardProps {
  card: PrintedCard;
  /** The event's name. */
  event: string;
  practice: boolean;
}

/** One voting card as it is cut out and handed over: black on white, and the same on every printer. */
export function PrintedCardPiece({ card, event, practice }: PrintedCardProps): ReactNode {
  const number = printedNumber(card.number);
  return (
    <article className={classNames(styles.card, practice && styles.practice)}>
      {practice ? <p className={styles.ribbon}>{words.practice}</p> : null}
      <div className={styles.qr}>
        <Qr text={card.url} label={words.qrLabel(number)} />
      </div>
      <div className={styles.words}>
        <p className={styles.event}>{event}</p>
        <p className={styles.kind}>{words.votingCard}</p>
        <p className={styles.number}>{number}</p>
        <p className={styles.code}>{card.code}</p>
      </div>
      <p className={styles.how}>
        {words.howToVote(typedAddress(card.url))} {words.keep}
      </p>
    </article>
  );
}
