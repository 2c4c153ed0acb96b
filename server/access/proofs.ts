/** Whose pass-phrase it is: looked up and compared as slowly for names that do not exist, and only so many times. */

import { ipKeyGenerator } from 'express-rate-limit';
import type { Account, Accounts } from '../../db/register/accounts.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { guessLimits, unlimited } from './guesses.ts';
import { fits } from './pass-phrases.ts';

export interface PassPhrase {
  readonly signIn: string;
  readonly passPhrase: string;
}

export interface Proofs {
  /** Whose pass-phrase this is, without signing anybody in. Wrong ones count for the name and for the address. */
  prove(typed: PassPhrase, address: string): Promise<Outcome<Account>>;
}

/**
 * Wrong pass-phrases: a slip of the finger costs nothing, and guessing gets nowhere. What counts is a name together with
 * an address: whoever guesses an officer's pass-phrase on a phone in the hall does not keep the officer from signing on
 * the laptop. The wider limit on a name alone is for a guesser with many addresses.
 */
const forNameThere = { burst: 10, everyMs: 30_000 } as const;
const forName = { burst: 100, everyMs: 2_000 } as const;
const overAll = { burst: 100, everyMs: 1_000 } as const;

export function isOpen({ closedAt, expiresAt }: Account, now: number): boolean {
  return closedAt === null && (expiresAt === null || expiresAt > now);
}

/**
 * @param now wall time in milliseconds.
 * @param ticks milliseconds that never go back.
 */
export function proofs(accounts: Accounts, now: () => number, ticks: () => number): Proofs {
  const namesThere = guessLimits(ticks, forNameThere, overAll);
  const names = guessLimits(ticks, forName, unlimited);
  const addresses = guessLimits(ticks);
  return {
    async prove({ signIn, passPhrase }: PassPhrase, address: string): Promise<Outcome<Account>> {
      const name = `name ${signIn.toLowerCase()}`;
      const limits = [
        [namesThere, `${name} from ${ipKeyGenerator(address)}`],
        [names, name],
        [addresses, address],
      ] as const;
      if (!limits.every(([limit, whose]) => limit.mayTry(whose))) return refused('too-many-guesses');
      // Counted before it is known to be wrong: comparing takes a while, and a hundred sent at once are a hundred tries.
      for (const [limit, whose] of limits) limit.wrong(whose);
      const account = accounts.bySignIn(signIn);
      const known = account !== null && isOpen(account, now()) ? account : null;
      const isTheirs = await fits(passPhrase, known?.passHash ?? null);
      if (!isTheirs || known === null) return refused('sign-in-failed');
      for (const [limit, whose] of limits) limit.forgive(whose);
      return accepted(known);
    },
  };
}
