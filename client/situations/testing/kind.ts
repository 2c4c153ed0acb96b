/** One kind of sentence that belongs to a moment, and what has to be true wherever it is said. */

import type { Facts } from './facts.ts';

export interface Kind {
  readonly says: RegExp;
  readonly holds: (facts: Facts, found: RegExpExecArray) => boolean;
}

export const number = (text = ''): number => Number(text);

export const isAt =
  (...stages: readonly Facts['stage'][]) =>
  ({ stage }: Facts): boolean =>
    stages.includes(stage);
