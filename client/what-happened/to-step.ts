import type { MouseEvent } from 'react';

/** The form that the buttons belong to, wherever they stand. */
export const walkForm = 'walk';

/** What makes a button lead to a step: with a script at once, and without one by an address that the server answers. */
export function toStep(step: number, show: (step: number) => void) {
  return {
    type: 'submit',
    form: walkForm,
    name: 'step',
    value: step,
    onClick(press: MouseEvent): void {
      press.preventDefault();
      show(step);
    },
  } as const;
}
