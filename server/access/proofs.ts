/** Whose pass-phrase it is: looked up and compared as slowly for names that do not exist, and only so many times. */

import { ipKeyGenerator } from 'express-rate-limit';
import type { Account } from '../../db/register/accounts.ts';
import type { Limits } from '../../db/limits/limits.ts';
import type { Register } from '../../db/register/register.ts';
import type { PersonId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { passPhraseLimits } from './guesses.ts';
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

export function isOpen({ closedAt, expiresAt }: Account, now: number): boolean {
  return closedAt === null && (expiresAt === null || expiresAt > now);
}

/** @param now wall time in milliseconds. */
export function proofs(
  { accounts, browsers }: Register,
  limits: Limits,
  { turns, cost }: { readonly turns: HashTurns; readonly cost: Cost },
  now: () => number,
): Proofs {
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
      const counted = passPhraseLimits(signIn, place);
      // Counted before it is known to be wrong: comparing takes a while, and a hundred sent at once are a hundred tries.
      const { tries, spent } = await limits.take(counted);
      if (tries === 0) return refused('too-many-guesses');
      const open = account !== null && isOpen(account, now()) ? account : null;
      const isRight = await turns.take({ known, tried: spent[0] ?? 0 }, () =>
        fits(passPhrase, open?.passHash ?? null, cost),
      );
      if (isRight === null) return refused('too-many-guesses');
      if (!isRight || open === null) return refused('sign-in-failed');
      await limits.giveBack(counted);
      return accepted(open);
    },
  };
}
