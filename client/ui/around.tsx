import type { ReactNode } from 'react';

/** Stands in a sentence where something is shown in its own way: no text that people write has it. */
const slot = '\uFFFC';

interface AroundProps {
  /** The sentence, with the value at the place that the language gives it. */
  readonly said: (value: string) => string;
  readonly children: ReactNode;
}

/** A sentence whose value is shown in its own way: in bold, or as a clock that runs. */
export function Around({ said, children }: AroundProps): ReactNode {
  const [before, after] = said(slot).split(slot);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
