import type { ReactNode } from 'react';
import type { OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { TextField } from '../../ui/text-field.tsx';
import { openDataWords as words } from '../../words/open-data-office.ts';
import { areaFields, fieldOf, type AreaField, type TypedFacts } from './facts-form.ts';

interface AreaFieldsProps {
  area: OpenDataOffice['areas'][number];
  values: TypedFacts;
  change: (part: Partial<TypedFacts>) => void;
  errorOf: (id: string) => string | undefined;
}

const labels: Readonly<Record<AreaField, string>> = {
  partnership: words.partnership,
  code: words.areaCode,
  population: words.population,
  source: words.populationSource,
  year: words.populationYear,
};

/** What is said of one area: it opens where there is something, or something is wrong. */
export function AreaFields({ area: { area, name }, values, change, errorOf }: AreaFieldsProps): ReactNode {
  const fields = areaFields.map((field) => ({ field, id: fieldOf(field, area) }));
  const isOpen = fields.some(({ id }) => values[id] !== '' || errorOf(id) !== undefined);
  return (
    <details open={isOpen}>
      <summary>{name}</summary>
      {fields.map(({ field, id }) => (
        <TextField
          key={id}
          id={id}
          label={labels[field]}
          hint={field === 'code' ? words.areaCodeHint : undefined}
          error={errorOf(id)}
          value={values[id] ?? ''}
          onChange={(typed) => change({ [id]: typed })}
        />
      ))}
    </details>
  );
}
