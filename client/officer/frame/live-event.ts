import type { ReactNode } from 'react';
import type { FacilitatorView } from '../../../domain/views/roles.ts';
import type { Book } from '../../../domain/wire/http.ts';

/** What the pages of an event show. */
export interface LiveEvent {
  readonly view: FacilitatorView;
  readonly book: Book;
  /** The connection is down, and what is shown may be a little old. */
  readonly lost: boolean;
  /** What stops the day, told above each of them. */
  readonly notices: ReactNode;
}
