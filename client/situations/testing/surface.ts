/** One screen at one moment, as the sentences that stand on it. */

import type { ReactNode } from 'react';
import type { Outbox } from '../../net/outbox.ts';
import { linesOf } from './drawn-text.ts';

/** One screen, with what is true of whoever looks at it. */
export interface Surface {
  readonly where: 'projector' | 'facilitator' | 'desk' | 'phone' | 'public' | 'paper';
  readonly name: string;
  readonly lines: readonly string[];
  /** On a phone: the card that is on it and what it holds, or null for somebody who only watches. */
  readonly holder: Holder | null;
}

export interface Holder {
  readonly card: number;
  readonly outbox: Outbox;
}

export function drawn(
  where: Surface['where'],
  name: string,
  screen: ReactNode,
  holder: Holder | null = null,
): Surface {
  return { where, name, lines: linesOf(screen), holder };
}
