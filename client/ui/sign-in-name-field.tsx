import type { ReactNode } from 'react';
import { TextField, type TextFieldProps } from './text-field.tsx';

type SignInNameFieldProps = Pick<TextFieldProps, 'id' | 'label' | 'hint' | 'error' | 'value' | 'onChange'>;

/** A sign-in name: browsers fill it in, and neither begin it with a capital nor mark it as a mistake. */
export function SignInNameField(field: SignInNameFieldProps): ReactNode {
  return (
    <TextField {...field} autoComplete="username" autoCapitalize="none" spellCheck={false} characters={24} />
  );
}
