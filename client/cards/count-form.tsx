import { useState, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { CardsMade, NewCards } from '../../domain/wire/http-cards.ts';
import { Button } from '../ui/button.tsx';
import { goToField } from '../ui/error-summary.tsx';
import { NumberField } from '../ui/number-field.tsx';
import type { TextFieldProps } from '../ui/text-field.tsx';
import { cardWords as words } from '../words/cards.ts';
import { problemSentence } from '../words/problems.ts';
import { useAddress } from './address-field.tsx';
import { readCount } from './card-numbers.ts';
import { makeCards } from './card-requests.ts';
import styles from './count-form.module.css';

export interface CountFormProps {
  event: EventId;
  id: string;
  label: string;
  hint: string;
  /** What the field holds at first, and how wide it is. */
  usual: number;
  characters: NonNullable<TextFieldProps['characters']>;
  /** The cards that so many are; null when it is no possible number, which `wrong` says. */
  wanted: (count: number) => Omit<NewCards, 'address'> | null;
  wrong: string;
  act: string;
  onMade: (made: CardsMade) => void;
}

/** Asks how many and what their QR codes lead to, and makes them. */
export function CountForm({
  event,
  id,
  usual,
  wanted,
  wrong,
  act,
  onMade,
  ...said
}: CountFormProps): ReactNode {
  const [typed, setTyped] = useState(String(usual));
  const [error, setError] = useState<string>();
  const [wrongAddress, setWrongAddress] = useState(false);
  const [busy, setBusy] = useState(false);
  const { field, address } = useAddress(event, id, wrongAddress);

  /** Says so at the field, and puts the focus there: whoever cannot see it hears it. */
  function refuse(problem: string): void {
    setError(problem);
    goToField(`${id}-count`);
  }

  async function make(): Promise<void> {
    const count = readCount(typed);
    const cards = count === null ? null : wanted(count);
    if (cards === null) return refuse(wrong);
    if (address === null) return setWrongAddress(true);
    setBusy(true);
    const reply = await makeCards(event, { ...cards, address });
    setBusy(false);
    if (reply.kind !== 'value') return refuse(problemSentence(reply));
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
      <NumberField {...said} id={`${id}-count`} error={error} value={typed} onChange={setTyped} />
      {field}
      <Button type="submit" disabled={busy}>
        {busy ? words.making : act}
      </Button>
    </form>
  );
}
