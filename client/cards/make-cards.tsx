import { useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { CardBatch } from '../../domain/wire/http-cards.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { cardWords as words } from '../words/cards.ts';
import { problemSentence } from '../words/problems.ts';
import { readCount } from './card-numbers.ts';
import { useAddress } from './address-field.tsx';
import { makeCards } from './card-requests.ts';
import styles from './make-cards.module.css';

export interface MakeCardsProps {
  event: EventId;
  /** What the field holds at first. */
  usual: number;
  onMade: (batch: CardBatch) => void;
}

/** Asks how many, and makes them. */
export function MakeCards({ event, usual, onMade }: MakeCardsProps): ReactNode {
  const [typed, setTyped] = useState(String(usual));
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [wrongAddress, setWrongAddress] = useState(false);
  const { field, address } = useAddress(event, 'cards', wrongAddress);

  async function make(): Promise<void> {
    const count = readCount(typed);
    if (count === null) return setError(words.countWrong);
    if (address === null) return setWrongAddress(true);
    setBusy(true);
    const reply = await makeCards(event, { count, address });
    setBusy(false);
    if (reply.kind !== 'value') return setError(problemSentence(reply));
    setError(undefined);
    setWrongAddress(false);
    onMade(reply.value);
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void make();
      }}
    >
      <TextField
        id="cards-count"
        label={words.countLabel}
        hint={words.countHint}
        error={error}
        value={typed}
        onChange={setTyped}
        characters={8}
        inputMode="numeric"
        autoComplete="off"
      />
      {field}
      <Button type="submit" disabled={busy}>
        {busy ? words.making : words.make}
      </Button>
    </form>
  );
}
