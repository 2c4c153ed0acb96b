import type { Doubt } from '../event/signatures.ts';
import type { Publication } from '../exports/publication.ts';

/** The published result, for anybody. Refused until the hall has seen all of it. */
export interface ToldResult {
  readonly signed: boolean;
  /** Why nothing proves that two people signed; null when that is proven, and before both have. */
  readonly doubt: Doubt | null;
  readonly fingerprint: string;
  readonly result: Publication;
}
