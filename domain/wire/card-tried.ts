import type { RefusalCode } from '../refusals.ts';

/** What somebody is told who tries a card (D5): that it works, and whether voting is open; or why it does not. */
export type CardTried =
  | { readonly kind: 'works'; readonly voting: 'before' | 'open' | 'over' }
  | { readonly kind: 'refused'; readonly code: RefusalCode };
