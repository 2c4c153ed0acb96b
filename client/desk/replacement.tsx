import { useEffect, useRef, type ReactNode } from 'react';
import { noCard, type CardNumber } from '../../domain/ids.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { Button } from '../ui/button.tsx';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';

export interface ReplacementProps {
  /** The number of the lost card. */
  cancelled: CardNumber;
  /** The number of the card of the pile that is handed over in its place. */
  replacedBy: CardNumber | null;
  /** Before the close. */
  canVote: boolean;
  onDone: () => void;
}

/** What is left to do once a lost card was cancelled: hand over the card that took its place. */
export function Replacement({ cancelled, replacedBy, canVote, onDone }: ReplacementProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.replacement} aria-labelledby="new-card">
      <h2 id="new-card" ref={heading} tabIndex={-1}>
        {words.newCard({ number: printedNumber(replacedBy ?? noCard) })}
      </h2>
      <p>{canVote ? words.newCardSentence({ old: printedNumber(cancelled) }) : words.newCardClosed}</p>
      <div>
        <Button kind="primary" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </section>
  );
}
