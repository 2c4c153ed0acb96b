import { useState, type ReactNode } from 'react';
import { CheckField } from '../ui/check-field.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';
import type { Chosen } from './people.ts';
import { PersonField } from './person-field.tsx';
import type { SignerProps } from './signer.ts';

/** The second named person confirms on the screen of whoever leads; the record says on whose. */
export function SecondSigns({ people, onSigner }: SignerProps): ReactNode {
  const [chosen, setChosen] = useState<Chosen>(null);
  const [confirmed, setConfirmed] = useState(false);
  const change = (who: Chosen, agrees: boolean): void => {
    setChosen(who);
    setConfirmed(agrees);
    onSigner(async () => {
      if (who === null) return { ok: false, problem: words.personMissing };
      if (!agrees) return { ok: false, problem: words.confirmMissing };
      const person = await people.numberOf(who, words.part.second);
      return person === null
        ? { ok: false, problem: words.unsentAct }
        : { ok: true, value: { as: 'second', person } };
    });
  };
  const name = chosen === null ? null : 'name' in chosen ? chosen.name : people.nameOf(chosen.person);
  return (
    <>
      <PersonField
        id="signs"
        label={words.signer.second}
        people={people}
        unlinked
        error={undefined}
        onChange={(who) => change(who, false)}
      />
      {name === null ? null : (
        <CheckField
          id="signs-confirmed"
          label={words.secondConfirms(name)}
          checked={confirmed}
          onChange={(agrees) => change(chosen, agrees)}
        />
      )}
    </>
  );
}
