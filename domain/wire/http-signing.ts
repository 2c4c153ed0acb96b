import type { Doubt, SignedBy } from '../event/signatures.ts';
import type { EventId, PersonId } from '../ids.ts';

/** The paper that is signed: the current run, on the stage version that the screen shows. */
export interface RunToSign {
  readonly run: number;
  readonly fingerprint: string;
  readonly on: number;
}

type Place = 'officer' | 'second';

/**
 * Who signs, and by what. `signIn` is null on the own screen of an officer. `anyway`: nothing proves that two people
 * signed (`not-two-people` said why), and it is signed all the same.
 */
export type WhoSigns =
  | {
      readonly as: Place;
      readonly signIn: string | null;
      readonly passPhrase: string;
      readonly anyway?: boolean;
    }
  /** By name: in practice, or as the second person, which is then named and not proven. */
  | { readonly as: Place; readonly person: PersonId };

/** On the screen of the person who leads the event or prepares it. */
export type SignRequest = RunToSign & WhoSigns;

/** On one's own phone: by pass-phrase, or by the one-time code that this phone has opened. */
export type OwnSigning = RunToSign &
  (
    | (Extract<WhoSigns, { passPhrase: string }> & { readonly signIn: string })
    | { readonly as: 'second'; readonly anyway?: boolean }
  );

/** For staff, and on the signed sheet. */
export interface Signatures {
  readonly signed: readonly SignedBy[];
  /** Why the two are not proven to be of two people; null when they are, or one is missing. */
  readonly doubt: Doubt | null;
}

/** What is signed, for anybody, once the hall has seen the whole result. */
export interface ToSign extends RunToSign {
  readonly event: string;
  readonly practice: boolean;
  /** Whose place is taken. */
  readonly signed: readonly Place[];
  /** Whom the one-time code is for that this phone has opened. */
  readonly you: string | null;
}

/** An officer, who proves who they are, vouches for a person. */
export interface CodeAsked {
  readonly person: PersonId;
  readonly signIn: string | null;
  readonly passPhrase: string;
}

/** The code is shown once, as a QR and an address. */
export interface CodeMade {
  readonly url: string;
  readonly name: string;
  /** What a signature by it would be worth, as far as the other signer is known. */
  readonly doubt: Doubt | null;
}

/** The code is bound to this phone. */
export interface CodeOpened {
  readonly event: EventId;
  readonly name: string;
}
