import type { ReactNode } from 'react';
import { officerWords as words } from '../../words/officer.ts';
import type { Sending } from '../form/use-sending.ts';
import { AmountField } from '../form/amount-field.tsx';

export interface PotFieldProps {
  sending: Pick<Sending, 'errorOf'>;
  hint: string;
  value: string;
  onChange: (change: { pot: string }) => void;
}

/** An area's share of the fund, as it is typed for a new area and for one whose pot changes. */
export function PotField({ sending, hint, value, onChange }: PotFieldProps): ReactNode {
  return (
    <AmountField
      id="pot"
      label={words.pot}
      hint={hint}
      error={sending.errorOf('pot')}
      value={value}
      onChange={(pot) => onChange({ pot })}
    />
  );
}
