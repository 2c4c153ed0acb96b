import { useState, type ReactNode } from 'react';
import type { PersonId } from '../../domain/ids.ts';
import { nameIn } from '../scenes/projects.ts';
import { focusFirstFlaw } from '../ui/focus-flaw.ts';
import { TextField } from '../ui/text-field.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { readCount } from './crowd.tsx';
import { Form, type TieFormProps } from './form.tsx';
import { usePeople, type ChosenPerson } from '../signing/people.ts';
import { PersonField } from '../signing/person-field.tsx';

type Errors = Partial<Record<'drawn' | 'again' | 'drew' | 'watched', string>>;

/** A draw in the room: the number, typed twice, and the two people who drew and watched. */
export function DrawForm({ view, book, tie, acts, onClose }: TieFormProps): ReactNode {
  const people = usePeople(view.event);
  const [drawn, setDrawn] = useState('');
  const [again, setAgain] = useState('');
  const [drew, setDrew] = useState<ChosenPerson>(null);
  const [watched, setWatched] = useState<ChosenPerson>(null);
  const [errors, setErrors] = useState<Errors>({});
  const highest = tie.tied.length;
  const number = readDrawn(drawn, highest);
  const first = number !== null && number === readDrawn(again, highest) ? tie.tied[number - 1] : undefined;

  const settle = async (): Promise<void> => {
    const wrong = errorsIn({ drawn, again, drew, watched, highest });
    setErrors(wrong);
    focusFirstFlaw();
    if (Object.keys(wrong).length > 0 || number === null || drew === null || watched === null) return;
    const drewBy = await people.numberOf(drew, words.whoDrew);
    const watchedBy = await people.numberOf(watched, words.whoWatched);
    if (drewBy === null || watchedBy === null) return setErrors({ drew: words.unsentAct });
    await acts.send({
      type: 'settle-by-draw',
      drawn: number,
      drawnAgain: number,
      drewBy,
      watchedBy,
      on: view.on,
    });
  };

  const numberField = { characters: 4, inputMode: 'numeric', autoComplete: 'off' } as const;
  return (
    <Form
      title={words.typeDrawn}
      act={words.drawSettle}
      acts={acts}
      onAct={() => void settle()}
      onClose={onClose}
    >
      <TextField
        id="drawn"
        label={words.drawnNumber}
        hint={words.drawnHint({ highest })}
        value={drawn}
        error={errors.drawn}
        onChange={setDrawn}
        {...numberField}
      />
      <TextField
        id="drawn-again"
        label={words.drawnAgain}
        value={again}
        error={errors.again}
        onChange={setAgain}
        {...numberField}
      />
      <p role="status">{first === undefined ? null : words.drawGoesFirst({ name: nameIn(book, first) })}</p>
      <PersonField id="drew" label={words.whoDrew} people={people} error={errors.drew} onChange={setDrew} />
      <PersonField
        id="watched"
        label={words.whoWatched}
        people={people}
        error={errors.watched}
        onChange={setWatched}
      />
    </Form>
  );
}

interface Typed {
  drawn: string;
  again: string;
  drew: ChosenPerson;
  watched: ChosenPerson;
  highest: number;
}

function errorsIn({ drawn, again, drew, watched, highest }: Typed): Errors {
  const errors: Errors = {};
  const number = readDrawn(drawn, highest);
  if (number === null) errors.drawn = words.drawnMissing({ highest });
  else if (readDrawn(again, highest) !== number) errors.again = words.drawnDiffers;
  if (drew === null) errors.drew = words.personMissing;
  if (watched === null) errors.watched = words.personMissing;
  else if (isSame(drew, watched)) errors.watched = words.twoPeople;
  return errors;
}

function isSame(one: ChosenPerson, other: ChosenPerson): boolean {
  const known = (chosen: ChosenPerson): PersonId | string | null =>
    chosen === null ? null : 'person' in chosen ? chosen.person : chosen.name;
  return known(one) === known(other);
}

/** A number of the draw, from 1. */
function readDrawn(typed: string, highest: number): number | null {
  const number = readCount(typed, highest);
  return number === 0 ? null : number;
}
