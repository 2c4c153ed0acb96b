/** How a signature was proven, and whether the two under a result are proven to be of two people (E6). */

import type { PersonId } from '../ids.ts';

/** `name`: chosen on a screen, and nothing else. */
export const proofKinds = ['name', 'pass-phrase', 'one-time-code'] as const;
export type ProofKind = (typeof proofKinds)[number];

/**
 * What the server knows against a proof, beside who made it: somebody at the computer's console let the signer in while
 * the other signer had an account already, or it was made in a browser in which the other signer had worked.
 */
const openings = ['console', 'browser'] as const;
export type Opening = (typeof openings)[number];

export interface SignatureProof {
  readonly by: ProofKind;
  /**
   * Everybody who could have made the proof instead of the signer, ascending: the people who let the signer in or made
   * the code, and the people who had let those in before.
   */
  readonly restsOn: readonly PersonId[];
  /** Found when the later of the two signs. */
  readonly openTo?: Opening;
}

/** Why two signatures are not proven to be of two people. */
export const doubts = ['name', 'made-by-the-other', ...openings] as const;
export type Doubt = (typeof doubts)[number];

/** What a signature was in a journal that does not say how it was proven, and is where nobody proves anything. */
export const byName: SignatureProof = { by: 'name', restsOn: [] };

export interface Signed {
  readonly as: 'officer' | 'second';
  readonly person: PersonId;
  readonly proof: SignatureProof;
}

interface SignedEvent {
  readonly practice: boolean;
  readonly signatures: readonly Signed[];
}

/**
 * Null when the two are proven to be two people, while not both have signed yet, and in practice, where nobody proves
 * anything. A proof is worth nothing if the other signer could have made it: it does not matter who held the phone, but
 * who could have let themselves in.
 */
export function doubtAbout({ practice, signatures }: SignedEvent): Doubt | null {
  if (practice) return null;
  const officer = signatures.find(({ as }) => as === 'officer');
  const second = signatures.find(({ as }) => as === 'second');
  if (!officer || !second) return null;
  if (officer.proof.by === 'name' || second.proof.by === 'name') return 'name';
  if (second.proof.restsOn.includes(officer.person) || officer.proof.restsOn.includes(second.person))
    return 'made-by-the-other';
  return second.proof.openTo ?? officer.proof.openTo ?? null;
}

/** One of the two signatures under a run. */
export interface Signature {
  readonly run: number;
  readonly fingerprint: string;
  readonly as: 'officer' | 'second';
  readonly person: PersonId;
  readonly at: number;
  readonly proof: SignatureProof;
}

/** One signature, as staff see it. */
export interface SignedBy {
  readonly as: Signature['as'];
  readonly person: PersonId;
  readonly name: string;
  readonly by: ProofKind;
  readonly at: number;
}
