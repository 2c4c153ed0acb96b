import type { ReactNode } from 'react';
import type { Purpose } from '../../../domain/purposes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { erasureWords as words } from '../../words/erasure.ts';
import { dayWords } from '../../words/moments.ts';

export interface EraseDayFieldProps {
  purpose: Purpose;
  /** What councils usually set; null before the result is signed. */
  usual: string | null;
  /** What applies when the field is empty. */
  ofFund: string | null;
  value: string;
  error?: string | undefined;
  onChange: (day: string) => void;
}

/** The day on which the data of one purpose is erased. */
export function EraseDayField({
  purpose,
  usual,
  ofFund,
  value,
  error,
  onChange,
}: EraseDayFieldProps): ReactNode {
  const usually = usual === null ? words.usualLater[purpose] : words.usual[purpose]({ day: dayWords(usual) });
  const ifEmpty = ofFund === null ? words.emptyNever : words.emptyFund({ day: dayWords(ofFund) });
  return (
    <TextField
      id={`day-${purpose}`}
      type="date"
      label={words.dayFor[purpose]}
      hint={`${usually} ${ifEmpty}`}
      error={error}
      value={value}
      onChange={onChange}
    />
  );
}
