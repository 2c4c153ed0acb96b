import type { ReactNode } from 'react';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** A whole number, typed: the number of a card, or how many of something. No browser offers what was typed before. */
export function NumberField(props: Omit<TextFieldProps, 'inputMode' | 'autoComplete'>): ReactNode {
  return <TextField characters={8} {...props} inputMode="numeric" autoComplete="off" />;
}
