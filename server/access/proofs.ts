/** Whose pass-phrase it is: looked up and compared as slowly for names that do not exist, and only so many times. */

import type { Account, Accounts } from '../../db/register/accounts.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { guessLimits } from './guesses.ts';
import { fits } from './pass-phrases.ts';

export interface PassPhrase {
  readonly signIn: string;
  readonly passPhrase: string;
}

export interface Proofs {
  /** Whose pass-phrase this is, without signing anybody in. Wrong ones count for the name and for the address. */
  prove(typed: PassPhrase, address: string): Promise<Outcome<Account>>;
}

/** Wrong pass-phrases: a slip of the finger costs nothing, guessing gets nowhere, and nobody can lock a name out for good. */
const forName = { burst: 10, everyMs: 30_000 } as const;
const overAll = { burst: 100, everyMs: 1_000 } as const;

export function isOpen({ closedAt, expiresAt }: Account, now: number): boolean {
  return closedAt === null && (expiresAt === null || expiresAt > now);
}

/**
 * @param now wall time in milliseconds.
 * @param ticks milliseconds that never go back.
 */
export function proofs(accounts: Accounts, now: () => number, ticks: () => number): Proofs {
  const names = guessLimits(ticks, forName, overAll);
  const addresses = guessLimits(ticks);
  return {
    async prove({ signIn, passPhrase }: PassPhrase, address: string): Promise<Outcome<Account>> {
      const name = `name ${signIn.toLowerCase()}`;
      if (!names.mayTry(name) || !addresses.mayTry(address)) return refused('too-many-guesses');
      const account = accounts.bySignIn(signIn);
      const known = account !== null && isOpen(account, now()) ? account : null;
      if ((await fits(passPhrase, known?.passHash ?? null)) && known) return accepted(known);
      names.wrong(name);
      addresses.wrong(address);
      return refused('sign-in-failed');
    },
  };
}
