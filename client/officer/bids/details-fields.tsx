import type { ReactNode } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { bidWords as words } from '../../words/bids.ts';
import type { TypedBid } from './bid-fields.ts';
import styles from './bids.module.css';

const details = ['reference', 'charity', 'company', 'postcode'] as const;
type DetailId = (typeof details)[number];

export interface DetailsFieldsProps {
  values: TypedBid;
  field: (id: DetailId) => {
    id: string;
    value: string;
    error: string | undefined;
    onChange: (typed: string) => void;
  };
}

/** What finance and registers ask for afterwards: most groups have little of it, so it opens only where there is some. */
export function DetailsFields({ values, field }: DetailsFieldsProps): ReactNode {
  const isOpen = details.some((id) => values[id] !== '' || field(id).error !== undefined);
  return (
    <details className={styles.details} open={isOpen}>
      <summary>{words.detailsTitle}</summary>
      <p>{words.detailsMeans}</p>
      {details.map((id) => (
        <TextField key={id} {...field(id)} autoComplete="off" label={words[id]} />
      ))}
    </details>
  );
}
