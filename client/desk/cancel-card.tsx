import { useState, type ReactNode } from 'react';
import type { CancelReason } from '../../domain/event/entries.ts';
import { printedNumber } from '../../domain/paper/voting-card.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';

const offered = [
  'lost',
  'spoilt',
  'not-eligible',
  'not-handed-out',
] as const satisfies readonly CancelReason[];

export interface CancelCardProps {
  number: number;
  voted: boolean;
  /** Before the close: a new card can vote. */
  mayVoteAgain: boolean;
  busy: boolean;
  onCancel: (ask: { reason: CancelReason; replace: boolean }) => void;
  onBack: () => void;
}

/** Asks why, says what it means, and offers the new card in the same press: opened in its place, not over the page. */
export function CancelCard({
  number,
  voted,
  mayVoteAgain,
  busy,
  onCancel,
  onBack,
}: CancelCardProps): ReactNode {
  const [reason, setReason] = useState<CancelReason>('lost');
  return (
    <div className={styles.cancel} role="group" aria-label={words.cancelHeading(printedNumber(number))}>
      <h2>{words.cancelHeading(printedNumber(number))}</h2>
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
      <div className={styles.acts}>
        <Button kind="danger" busy={busy} onClick={() => onCancel({ reason, replace: true })}>
          {words.cancelAndReplace}
        </Button>
        <Button busy={busy} onClick={() => onCancel({ reason, replace: false })}>
          {words.cancelOnly}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {words.keepCard}
        </Button>
      </div>
    </div>
  );
}
