/** The HTTP contract of opening a published election in practice. */

import type { OpeningRule } from '../pabulib/as-rules.ts';
import type { FileNotice } from '../pabulib/notices.ts';
import type { EventSummary } from './http.ts';

export interface ElectionAsked {
  /** The whole file, in the Pabulib format. */
  readonly text: string;
  readonly rule: OpeningRule;
}

export interface ElectionOpened {
  readonly event: EventSummary;
  /** Projects that ask for nothing or for more than the pot: no event takes them. */
  readonly leftOut: number;
  /** What the file says and is decided otherwise here. */
  readonly notices: readonly FileNotice[];
}

/** What one server opens while it may be busy with something else. */
export const mostElection = { ballots: 5_000, projects: 200, bytes: 8_000_000 } as const;
