import type { ReactNode } from 'react';
import type { PresenterShown } from '../../../domain/wire/http-bids.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { bidWords as words } from '../../words/bids.ts';
import type { TypedBid } from './bid-fields.ts';
import styles from './bids.module.css';

type TextFieldOf = (id: 'presenter' | 'contact' | 'adult') => {
  id: string;
  value: string;
  error: string | undefined;
  onChange: (typed: string) => void;
};

export interface PresenterFieldsProps {
  values: TypedBid;
  known: PresenterShown | null;
  field: TextFieldOf;
  onUnder18: (under18: boolean) => void;
  /** Stands below the fields of somebody under 18. */
  adult: ReactNode;
}

/** Who presents a bid: for officers only, and of somebody under 18 not even for them once it is saved. */
export function PresenterFields({ values, known, field, onUnder18, adult }: PresenterFieldsProps): ReactNode {
  const { under18 } = values;
  const child = known?.under18 === true ? known : { adultNamed: false, contactKept: false };
  const alone = { autoComplete: 'off' } as const;
  return (
    <fieldset className={styles.presenter}>
      <legend>
        <h2>{words.presenterTitle}</h2>
      </legend>
      <p>{words.presenterMeans}</p>
      <CheckField
        id="under18"
        label={words.under18}
        hint={words.under18Hint}
        checked={under18}
        onChange={onUnder18}
      />
      <TextField
        {...field('presenter')}
        {...alone}
        label={under18 ? words.childName : words.presenter}
        {...(under18 && { hint: words.childNameHint })}
      />
      {under18 ? (
        <TextField
          {...field('adult')}
          {...alone}
          label={words.adult}
          hint={child.adultNamed ? words.adultNamed : words.adultHint}
        />
      ) : null}
      {under18 ? adult : null}
      <TextField
        {...field('contact')}
        {...alone}
        label={words.contact}
        hint={under18 && child.contactKept ? words.contactKept : words.contactHint}
      />
    </fieldset>
  );
}
