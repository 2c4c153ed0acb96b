/** What the fields of a signature and the form around them say to each other. */

import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { WhoSigns } from '../../domain/wire/http.ts';
import type { People } from './people.ts';

/** Who signs, as the fields know it by now: what to send, or what is still missing. */
export type Signer = () => Promise<SignerRead>;
type SignerRead =
  { readonly ok: true; readonly value: WhoSigns } | { readonly ok: false; readonly problem: string };

export interface SignerProps {
  view: FacilitatorView;
  people: People;
  /** Given anew with each change: how to read who signs. */
  onSigner: (read: Signer) => void;
}
