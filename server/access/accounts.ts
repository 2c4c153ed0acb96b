/** Officers and auditors sign in by a pass-phrase of their own; whoever forgot it is let in anew by somebody else. */

import type { Account, AccountRole } from '../../db/register/accounts.ts';
import type { Register } from '../../db/register/register.ts';
import type { PersonId } from '../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../domain/outcome.ts';
import type { RoleLink } from '../../domain/wire/http.ts';
import { isCommon } from './common-phrases.ts';
import type { HashTurns } from './hash-turns.ts';
import { hashOf, isLongEnough, leastLetters, type Cost } from './pass-phrases.ts';
import { isOpen, type PassPhrase, type Proofs, type TypedAt } from './proofs.ts';
import type { RoleLinks } from './role-links.ts';
import type { SignedIn, SignIns } from './sign-ins.ts';

/** A pass-phrase that somebody chooses, and what everybody here can read: what funds, areas and events are called. */
export interface Chosen extends PassPhrase {
  readonly known?: readonly string[];
}

export interface AccountAccess {
  /** Signs in; the session that this browser had in the role ends. */
  signInBy(typed: PassPhrase, at: TypedAt, cookies: string | undefined): Promise<Outcome<SignedIn>>;
  /** A first or a new pass-phrase: every session of the person ends, and a new one begins here. */
  choose(person: PersonId, chosen: Chosen, cookies: string | undefined): Promise<Outcome<SignedIn>>;
  /** An officer who chooses a pass-phrase at once: the console let them in. */
  makeOfficer(name: string, chosen: Chosen, cookies: string | undefined): Promise<Outcome<SignedIn>>;
  /** Names an officer or auditor, and gives the link by which they choose their pass-phrase. */
  invite(role: AccountRole, name: string, expiresAt: number | null): RoleLink & { readonly person: PersonId };
  /** The pass-phrase is forgotten: a link to choose another. */
  reset(person: PersonId): Outcome<RoleLink>;
  /** Whether anybody is an officer by a pass-phrase of their own. */
  hasOfficers(): boolean;
  /** Nobody signs in by this account any more. The last officer's stays. */
  close(person: PersonId): Outcome<void>;
}

/** What accounts stand on. */
interface Doors {
  readonly proofs: Proofs;
  readonly turns: HashTurns;
  readonly links: RoleLinks;
  readonly sessions: SignIns;
}

/**
 * @param now wall time in milliseconds.
 * @param cost of what is made of a pass-phrase.
 */
export function accountAccess(
  register: Register,
  { proofs, turns, links, sessions }: Doors,
  now: () => number,
  cost: Cost,
): AccountAccess {
  const { accounts, people } = register;

  /** Those who can sign in now. */
  function officers(): readonly Account[] {
    return accounts
      .list()
      .filter((each) => each.role === 'officer' && each.passHash !== null && isOpen(each, now()));
  }

  /** What is wrong with a choice of `person`, 0 for somebody new. */
  async function flawIn(
    { signIn, passPhrase, known = [] }: Chosen,
    person: PersonId,
    name: string,
  ): Promise<Outcome<never> | null> {
    if (!isLongEnough(passPhrase)) return refused('pass-phrase-too-short', { least: leastLetters });
    if (await isCommon(passPhrase, [signIn, name, ...known])) return refused('pass-phrase-too-common');
    const holder = accounts.bySignIn(signIn);
    return holder && holder.person !== person ? refused('sign-in-name-taken') : null;
  }

  function newAccount(role: AccountRole, name: string, expiresAt: number | null): PersonId {
    const person = people.add({ event: null, name, part: role });
    accounts.add({ person, role, madeAt: now(), expiresAt });
    return person;
  }

  async function choose(
    person: PersonId,
    chosen: Chosen,
    cookies: string | undefined,
  ): Promise<Outcome<SignedIn>> {
    const flaw = await flawIn(chosen, person, people.find(person)?.name ?? '');
    if (flaw) return flaw;
    const { signIn, passPhrase } = chosen;
    // They were let in to choose: nobody waits behind strangers for that.
    const passHash = await turns.take({ known: true, tried: 0 }, () => hashOf(passPhrase, cost));
    assert(passHash !== null, 'whoever is known here gives way to nobody');
    const account = accounts.find(person);
    if (!account || !isOpen(account, now())) return refused('link-spent');
    if (!accounts.choose(person, signIn, passHash)) return refused('sign-in-name-taken');
    register.sessions.endAllOf(person);
    if (account.role === 'officer') links.endLinksWithoutAccount();
    return sessions.begin(account, cookies);
  }

  return {
    async signInBy(typed, at, cookies) {
      const proven = await proofs.prove(typed, at);
      return proven.ok ? sessions.begin(proven.value, cookies) : proven;
    },

    choose,

    async makeOfficer(name, chosen, cookies) {
      const flaw = await flawIn(chosen, 0, name);
      return flaw ?? choose(newAccount('officer', name, null), chosen, cookies);
    },

    invite(role, name, expiresAt) {
      const person = newAccount(role, name, expiresAt);
      return { ...links.makeInvitation(role, person), person };
    },

    reset(person) {
      const account = accounts.find(person);
      if (!account || !isOpen(account, now())) return refused('unknown-person');
      accounts.forgetPassPhrase(person);
      register.sessions.endAllOf(person);
      return accepted(links.makeInvitation(account.role, person));
    },

    hasOfficers: () => officers().length > 0,

    close(person) {
      const account = accounts.find(person);
      if (!account || !isOpen(account, now())) return refused('unknown-person');
      const isLast = officers().every((each) => each.person === person);
      if (account.role === 'officer' && isLast) return refused('last-officer');
      accounts.close(person, now());
      register.sessions.endAllOf(person);
      return accepted(undefined);
    },
  };
}
