import { useEffect, useState, type ReactNode } from 'react';
import type { CancelReason } from '../../domain/event/entries.ts';
import type { CardNumber } from '../../domain/ids.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { readCardNumber } from '../cards/card-numbers.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { goToField } from '../ui/error-summary.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';
import { newCardField } from './use-typing-focus.ts';

const offered = [
  'lost',
  'spoilt',
  'not-eligible',
  'not-handed-out',
] as const satisfies readonly CancelReason[];

/** For these the person votes with another card. */
const replaced: readonly CancelReason[] = ['lost', 'spoilt'];

export interface CancelCardProps {
  number: CardNumber;
  /** It is a young people's card, and replaced by another one. */
  young: boolean;
  voted: boolean;
  /** Before the close: a new card can vote. */
  mayVoteAgain: boolean;
  busy: boolean;
  onCancel: (ask: { reason: CancelReason; newCard: CardNumber | null }) => void;
  onBack: () => void;
}

/**
 * Asks why, says what it means, and takes the number of the next card on the pile in the same press (C4). It opens in
 * its place, not over the page. Nothing here opens a card: the desk replaces a card and cannot read one.
 */
export function CancelCard(props: CancelCardProps): ReactNode {
  const { number, young, voted, mayVoteAgain, busy, onCancel, onBack } = props;
  const [reason, setReason] = useState<CancelReason>('lost');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const heading = words.cancelHeading({ number: printedNumber(number) });
  const isReplaced = replaced.includes(reason);

  // A volunteer types the next number without looking.
  useEffect(() => document.getElementById(newCardField)?.focus(), []);

  function replace(): void {
    const newCard = readCardNumber(typed);
    if (newCard !== null) return onCancel({ reason, newCard });
    setError(words.newCardMissing);
    goToField(newCardField);
  }

  return (
    <form
      className={styles.cancel}
      aria-label={heading}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        if (isReplaced) replace();
      }}
    >
      <h2>{heading}</h2>
      <p>{words.cancelMeans}</p>
      {voted ? (
        <p>
          <strong>
            {words.cancelVoted} {mayVoteAgain ? words.voteAgain : null}
          </strong>
        </p>
      ) : null}
      <ChoiceField
        id="cancel-reason"
        legend={words.why}
        value={reason}
        onChange={setReason}
        choices={offered.map((value) => ({ value, label: words.reasons[value] }))}
      />
      {isReplaced ? (
        <NumberField
          id={newCardField}
          label={words.newCardLabel}
          hint={young ? words.newYoungCardHint : words.newCardHint}
          error={error}
          value={typed}
          onChange={setTyped}
        />
      ) : null}
      <div className={styles.acts}>
        {isReplaced ? (
          <Button type="submit" kind="danger" busy={busy}>
            {words.cancelAndReplace}
          </Button>
        ) : null}
        <Button
          kind={isReplaced ? 'secondary' : 'danger'}
          busy={busy}
          onClick={() => onCancel({ reason, newCard: null })}
        >
          {words.cancelOnly}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {words.keepCard}
        </Button>
      </div>
    </form>
  );
}
