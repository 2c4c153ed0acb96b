import { useState, type ReactNode } from 'react';
import type { CardBatch } from '../../domain/wire/http-cards.ts';
import type { Book } from '../../domain/wire/http.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { cardWords as words } from '../words/cards.ts';
import { problemSentence } from '../words/problems.ts';
import { useAddress } from './address-field.tsx';
import { readCount } from './card-numbers.ts';
import { makeCards } from './card-requests.ts';
import styles from './make-cards.module.css';

const usualCount = 4;
const mostInEnvelope = 100;

export interface MakeTeamCardsProps {
  book: Book;
  onMade: (batch: CardBatch) => void;
}

/** Makes an envelope of cards for each group that presents a bid, linked to it before anything is printed. */
export function MakeTeamCards({ book, onMade }: MakeTeamCardsProps): ReactNode {
  const [typed, setTyped] = useState(String(usualCount));
  const [error, setError] = useState<string>();
  const [wrongAddress, setWrongAddress] = useState(false);
  const [busy, setBusy] = useState(false);
  const { field, address } = useAddress(book.event, 'team', wrongAddress);

  async function make(): Promise<void> {
    const cards = readCount(typed);
    if (cards === null || cards > mostInEnvelope) return setError(words.teamsWrong);
    if (address === null) return setWrongAddress(true);
    setBusy(true);
    const teams = book.bids.map(({ bid }) => ({ bid, cards }));
    const reply = await makeCards(book.event, { count: 0, address, teams });
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
        id="team-cards"
        label={words.teamsLabel}
        hint={words.teamsHint(book.bids.length)}
        error={error}
        value={typed}
        onChange={setTyped}
        characters={4}
        inputMode="numeric"
        autoComplete="off"
      />
      {field}
      <Button type="submit" disabled={busy}>
        {busy ? words.making : words.makeTeams}
      </Button>
    </form>
  );
}
