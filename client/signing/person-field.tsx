import { useState, type ReactNode } from 'react';
import { personId } from '../../domain/ids.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { signingWords as words } from '../words/signing.ts';
import { barWords } from './bars.ts';
import type { ChosenPerson, PeopleList } from './people.ts';

const nobody = '';
const somebodyElse = 'new';

export interface PersonFieldProps {
  id: string;
  label: string;
  people: PeopleList;
  /** Whoever signs must not be linked to a project, nor have typed in voting sheets. */
  unlinked?: boolean;
  error: string | undefined;
  onChange: (chosen: ChosenPerson) => void;
}

/** A named person: one from the list, or a name typed here. */
export function PersonField({
  id,
  label,
  people,
  unlinked = false,
  error,
  onChange,
}: PersonFieldProps): ReactNode {
  const [picked, setPicked] = useState(nobody);
  const [name, setName] = useState('');
  const typing = picked === somebodyElse;

  const pick = (value: string): void => {
    setPicked(value);
    if (value === nobody) onChange(null);
    else onChange(value === somebodyElse ? typed(name) : { person: personId(Number(value)) });
  };
  const type = (value: string): void => {
    setName(value);
    onChange(typed(value));
  };

  return (
    <>
      <SelectField
        id={id}
        label={label}
        error={typing ? undefined : error}
        value={picked}
        onChange={pick}
        options={[
          { value: nobody, label: words.choose },
          ...people.list.map(({ person, name: known, part, bar }) => {
            const isBarred = unlinked && bar !== null;
            return {
              value: String(person),
              label: words.nameAndPart({ name: known, part: isBarred ? barWords(bar) : part }),
              disabled: isBarred,
            };
          }),
          { value: somebodyElse, label: words.somebodyElse },
        ]}
      />
      {typing ? (
        <TextField
          id={`${id}-name`}
          label={words.name}
          error={error}
          value={name}
          maxLength={90}
          autoComplete="off"
          onChange={type}
        />
      ) : null}
    </>
  );
}

function typed(name: string): ChosenPerson {
  return name.trim() === '' ? null : { name: name.trim() };
}
