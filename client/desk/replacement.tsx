import { useEffect, useRef, type ReactNode } from 'react';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import { printedNumber, votingCardWords } from '../../domain/paper/voting-card.ts';
import { Button } from '../ui/button.tsx';
import { Qr } from '../ui/qr.tsx';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';

export interface ReplacementProps {
  card: PrintedCard;
  /** Before the close. */
  canVote: boolean;
  onPrint: () => void;
  onDone: () => void;
}

/** The card that takes the place of a lost one: to be scanned from this screen, written down, or printed. */
export function Replacement({ card, canVote, onPrint, onDone }: ReplacementProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = printedNumber(card.number);
  return (
    <section className={styles.replacement} aria-labelledby="new-card">
      <div className={styles.replacementQr}>
        <Qr text={card.url} label={votingCardWords.qrLabel(number)} />
      </div>
      <div className={styles.replacementWords}>
        <h2 id="new-card" ref={heading} tabIndex={-1}>
          {words.newCard(number)}
        </h2>
        <p className={styles.code}>{card.code}</p>
        <p>{canVote ? words.newCardSentence : words.newCardClosed}</p>
        <div className={styles.acts}>
          <Button onClick={onPrint}>{words.printOne}</Button>
          <Button kind="primary" onClick={onDone}>
            {words.done}
          </Button>
        </div>
      </div>
    </section>
  );
}
