import type { ReactNode } from 'react';
import { chooseCard, type PhoneCard } from '../../stores/cards.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { turnWords as words } from '../../words/turns.ts';
import { Link } from '../link.tsx';
import { nameOf } from '../room.ts';
import styles from './whose-turn.module.css';
import { useOneTap } from './one-tap.ts';

/** Whose turn it is, and the way to the screen that shows nobody's vote: where several people share a phone. */
export function TurnChip({ card }: { card: PhoneCard }): ReactNode {
  const { on } = useOneTap();
  if (on) return null;
  return (
    <Link to={{ page: 'cards' }} className={styles.person}>
      <VisuallyHidden>{words.votingNow({ person: nameOf(card) })}</VisuallyHidden>
      <span className={styles.personName} aria-hidden="true">
        {nameOf(card)}
      </span>
      <SwitchSign />
    </Link>
  );
}

function SwitchSign(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" className={styles.sign} aria-hidden="true" focusable="false">
      <path
        d="M2 5.5h11M10 2l3.5 3.5L10 9M14 11H3M6 7.8 2.5 11 6 14.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}

/** Everybody of a family: one tap, and the page that is open shows that person's vote. */
export function TurnStrip({ cards, active }: { cards: readonly PhoneCard[]; active: PhoneCard }): ReactNode {
  const { on } = useOneTap();
  if (!on) return null;
  return (
    <section aria-label={words.whoseTurn} className={styles.strip}>
      {cards.map((card) => (
        <button
          key={card.token}
          type="button"
          aria-pressed={card.token === active.token}
          className={styles.turn}
          onClick={() => chooseCard(card.token)}
        >
          {nameOf(card)}
        </button>
      ))}
    </section>
  );
}
