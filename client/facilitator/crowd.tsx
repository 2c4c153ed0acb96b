import { useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import { call } from '../net/http.ts';
import { Button } from '../ui/button.tsx';
import { focusFirstFlaw } from '../ui/focus-flaw.ts';
import { useSituationState } from '../ui/situation.ts';
import { TextField } from '../ui/text-field.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { refusalSentence } from '../words/refusals.ts';
import styles from './more-panel.module.css';

const mostPhones = 500;
const usualPhones = '60';

/** In practice: phones that are not there join and score, so that one person alone sees a living hall. */
export function Crowd({
  event,
  here,
  disabled,
}: {
  event: EventId;
  here: number;
  disabled: boolean;
}): ReactNode {
  const [typed, setTyped] = useState(usualPhones);
  const [error, setError] = useSituationState<string>();

  const bring = async (phones: number): Promise<void> => {
    setError(null);
    const reply = await call('POST /api/events/:event/crowd', { params: { event }, body: { phones } });
    if (reply.kind === 'refused') setError(refusalSentence(reply.refusal));
    if (reply.kind === 'unreached') setError(words.unsentAct);
  };
  const bringTyped = (): void => {
    const phones = readCount(typed, mostPhones);
    if (phones === null || phones === 0) {
      setError(words.crowdMissing({ most: mostPhones }));
      focusFirstFlaw();
    } else void bring(phones);
  };

  return (
    <section className={styles.part} aria-labelledby="crowd-heading">
      <h3 id="crowd-heading">{words.crowd}</h3>
      <p role="status">{here === 0 ? words.crowdHint : words.crowdHere({ count: here })}</p>
      <TextField
        id="crowd"
        label={words.crowdPhones}
        characters={4}
        inputMode="numeric"
        value={typed}
        error={error ?? undefined}
        onChange={setTyped}
      />
      <div className={styles.row}>
        <Button disabled={disabled} onClick={bringTyped}>
          {words.crowdBring}
        </Button>
        <Button disabled={disabled || here === 0} onClick={() => void bring(0)}>
          {words.crowdHome}
        </Button>
      </div>
    </section>
  );
}

/** A whole number as typed, from 0 to `most`; null for anything else. */
export function readCount(typed: string, most: number): number | null {
  const match = /^\s*(\d{1,6})\s*$/.exec(typed);
  const count = match === null ? Number.NaN : Number(match[1]);
  return count <= most ? count : null;
}
