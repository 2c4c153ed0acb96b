import type { Act } from './act.ts';

/** What the one large button does: an act; a form to be filled in first; or nothing, because it is time that acts. */
export type Next =
  | { readonly kind: 'act'; readonly act: Act; readonly note: string | null }
  | {
      readonly kind: 'form';
      readonly form: 'hands' | 'draw' | 'answer' | 'sign';
      readonly label: string;
      readonly note: string;
    }
  | { readonly kind: 'nothing'; readonly label: string; readonly note: string };
