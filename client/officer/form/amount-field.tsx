import type { ReactNode } from 'react';
import { currencySign } from '../../../domain/words/formats.ts';
import { TextField, type TextFieldProps } from '../../ui/text-field.tsx';
import { pageLanguage } from '../../words/in-page-language.ts';
import { tidyAmount } from './amounts.ts';

export type AmountFieldProps = Omit<TextFieldProps, 'before' | 'inputMode' | 'type'>;

/** An amount in pounds, typed as people write it; on leaving it reads as it is told everywhere: `3500` as 3,500. */
export function AmountField({ value, onChange, characters = 12, ...rest }: AmountFieldProps): ReactNode {
  return (
    <TextField
      autoComplete="off"
      {...rest}
      before={currencySign(pageLanguage)}
      characters={characters}
      inputMode="decimal"
      value={value}
      onChange={onChange}
      onBlur={() => {
        const tidy = tidyAmount(value);
        if (tidy !== value) onChange(tidy);
      }}
    />
  );
}
