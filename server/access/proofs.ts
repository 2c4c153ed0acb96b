/** Whose pass-phrase it is: looked up and compared as slowly for names that do not exist, and only so many times. */

import { ipKeyGenerator } from 'express-rate-limit';
import type { Account } from '../../db/register/accounts.ts';
import type { Register } from '../../db/register/register.ts';
import type { PersonId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { guessLimits, type Guesses } from './guesses.ts';
import type { HashTurns } from './hash-turns.ts';
import { fits, type Cost } from './pass-phrases.ts';

export interface PassPhrase {
  readonly signIn: string;
  readonly passPhrase: string;
}

/** Where a pass-phrase is typed. */
export interface TypedAt {
  readonly address: string;
  /** The number of the browser; null for one that no staff ever used here. */
  readonly browser: number | null;
  /** Who is signed in on the screen that it is typed on; null for nobody. */
  readonly person: PersonId | null;
}

export interface Proofs {
  /** Whose pass-phrase this is, without signing anybody in. Wrong ones count for the name, where it was typed. */
  prove(typed: PassPhrase, at: TypedAt): Promise<Outcome<Account>>;
}

/**
 * Wrong pass-phrases. A typing mistake costs nothing, and guessing gets nowhere. A try counts for a name together with
 * the place where it is typed, and for that place. It never counts for a name alone, or for everybody together, because
 * guessers would use up the officer's tries (W32). Hashing one at a time limits how many are tried in all.
 */
const forNameThere = { burst: 10, everyMs: 30_000 } as const;

export function isOpen({ closedAt, expiresAt }: Account, now: number): boolean {
  return closedAt === null && (expiresAt === null || expiresAt > now);
}

/**
 * @param now wall time in milliseconds.
 * @param ticks milliseconds that never go back.
 */
export function proofs(
  { accounts, browsers }: Register,
  { turns, cost }: { readonly turns: HashTurns; readonly cost: Cost },
  now: () => number,
  ticks: () => number,
): Proofs {
  const names = guessLimits(ticks, forNameThere);
  const places = guessLimits(ticks);

  /** What the tries of this place count for, and whether it is one that strangers cannot spend. */
  async function placeOf({ address, browser, person }: TypedAt, account: Account | null) {
    // A browser that this very account was used in before; a volunteer's browser is a stranger to an officer's name.
    const isTheirs =
      browser !== null && account !== null && (await browsers.hasProven(browser, account.person));
    if (isTheirs) return { known: true, place: `browser ${browser}` };
    if (person !== null) return { known: true, place: `person ${person}` };
    return { known: false, place: ipKeyGenerator(address) };
  }

  return {
    async prove({ signIn, passPhrase }, at) {
      const account = await accounts.bySignIn(signIn);
      const { known, place } = await placeOf(at, account);
      const counted: readonly (readonly [Guesses, string])[] = [
        [names, `${signIn.toLowerCase()} at ${place}`],
        [places, place],
      ];
      if (!counted.every(([limit, whose]) => limit.mayTry(whose))) return refused('too-many-guesses');
      const tried = places.spent(place);
      // Counted before it is known to be wrong: comparing takes a while, and a hundred sent at once are a hundred tries.
      for (const [limit, whose] of counted) limit.wrong(whose);
      const open = account !== null && isOpen(account, now()) ? account : null;
      const isRight = await turns.take({ known, tried }, () =>
        fits(passPhrase, open?.passHash ?? null, cost),
      );
      if (isRight === null) return refused('too-many-guesses');
      if (!isRight || open === null) return refused('sign-in-failed');
      for (const [limit, whose] of counted) limit.forgive(whose);
      return accepted(open);
    },
  };
}
