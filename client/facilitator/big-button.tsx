import type { ReactNode } from 'react';
import { ActButton } from '../ui/act-button.tsx';
import type { Next } from './next-act.ts';
import type { Acts } from './use-acts.ts';

export interface BigButtonProps {
  next: Next;
  acts: Acts;
  /** Nothing can be done now: the line is down, or the laptop is not saving. */
  disabled: boolean;
  onForm: (form: Extract<Next, { kind: 'form' }>['form']) => void;
}

/** The one large button, in the words of the next act. */
export function BigButton({ next, acts, disabled, onForm }: BigButtonProps): ReactNode {
  switch (next.kind) {
    case 'act':
      return (
        <ActButton
          busy={acts.busy}
          disabled={disabled}
          danger={next.act.danger}
          {...(next.note === null ? {} : { note: next.note })}
          onClick={() => acts.press(next.act)}
        >
          {next.act.label}
        </ActButton>
      );
    case 'form':
      return (
        <ActButton note={next.note} busy={acts.busy} disabled={disabled} onClick={() => onForm(next.form)}>
          {next.label}
        </ActButton>
      );
    case 'nothing':
      return (
        <ActButton note={next.note} disabled onClick={() => undefined}>
          {next.label}
        </ActButton>
      );
  }
}
