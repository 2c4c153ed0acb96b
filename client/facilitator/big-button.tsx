import type { ReactNode, Ref } from 'react';
import { useOffer } from '../staff/use-offer.ts';
import { ActButton } from '../ui/act-button.tsx';
import { labelOf } from './next-act.ts';
import type { Next } from './next.ts';
import type { Acts } from './use-acts.ts';

export interface BigButtonProps {
  next: Next;
  acts: Acts;
  /** Nothing can be done now: the connection is down, or the laptop is not saving. */
  disabled: boolean;
  onForm: (form: Extract<Next, { kind: 'form' }>['form']) => void;
  ref?: Ref<HTMLButtonElement>;
}

/** The one large button, in the words of the next act. */
export function BigButton({ next, acts, disabled, onForm, ref }: BigButtonProps): ReactNode {
  const offer = { meaning: labelOf(next), next };
  const { shown, events } = useOffer(offer, acts.isSettled, (pressed) => {
    if (pressed.next.kind === 'act') acts.press(pressed.next.act);
    if (pressed.next.kind === 'form') onForm(pressed.next.form);
  });
  const note = shown.next.note;
  const isOver = shown.next.kind === 'nothing';
  return (
    <ActButton
      {...(ref === undefined ? {} : { ref })}
      busy={acts.busy && !isOver}
      disabled={disabled || isOver}
      danger={shown.next.kind === 'act' && shown.next.act.danger}
      {...(note === null ? {} : { note })}
      {...events}
    >
      {shown.meaning}
    </ActButton>
  );
}
