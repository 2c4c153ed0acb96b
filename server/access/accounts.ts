/** Officers and auditors sign in by a pass-phrase of their own; whoever forgot it is let in anew by somebody else. */

import type { Account, AccountRole } from '../../db/register/accounts.ts';
import type { Register } from '../../db/register/register.ts';
import { nobody, type PersonId } from '../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../domain/outcome.ts';
import type { RoleLink } from '../../domain/wire/http.ts';
import { Turns } from '../live/turns.ts';
import { isCommon } from './common-phrases.ts';
import type { HashTurns } from './hash-turns.ts';
import { hashOf, isLongEnough, leastLetters, type Cost } from './pass-phrases.ts';
import { isOpen, type PassPhrase, type Proofs, type TypedAt } from './proofs.ts';
import type { RoleLinks } from './role-links.ts';
import type { SignedIn, SignIns } from './sign-ins.ts';

/** A pass-phrase that somebody chooses, and what everybody here can read: what funds, areas and events are called. */
export interface ChosenPassPhrase extends PassPhrase {
  readonly known?: readonly string[];
}

export interface AccountAccess {
  /** Signs in; the session that this browser had in the role ends. */
  signInBy(typed: PassPhrase, at: TypedAt, cookies: string | undefined): Promise<Outcome<SignedIn>>;
  /** A first or a new pass-phrase: every session of the person ends, and a new one begins here. */
  choose(person: PersonId, chosen: ChosenPassPhrase, cookies: string | undefined): Promise<Outcome<SignedIn>>;
  /** An officer who chooses a pass-phrase at once: the console let them in. */
  makeOfficer(
    name: string,
    chosen: ChosenPassPhrase,
    cookies: string | undefined,
  ): Promise<Outcome<SignedIn>>;
  /** Names an officer or auditor, and gives the link by which they choose their pass-phrase. */
  invite(
    role: AccountRole,
    name: string,
    expiresAt: number | null,
  ): Promise<RoleLink & { readonly person: PersonId }>;
  /** The pass-phrase is forgotten: a link to choose another. */
  reset(person: PersonId): Promise<Outcome<RoleLink>>;
  /** Whether anybody is an officer by a pass-phrase of their own. */
  hasOfficers(): Promise<boolean>;
  /** Nobody signs in by this account any more. The last officer's stays. */
  close(person: PersonId): Promise<Outcome<void>>;
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
  const closings = new Turns();

  /** Those who can sign in now. */
  async function officers(): Promise<readonly Account[]> {
    const all = await accounts.list();
    return all.filter((each) => each.role === 'officer' && each.passHash !== null && isOpen(each, now()));
  }

  /** What is wrong with a choice of `person`, 0 for somebody new. */
  async function flawIn(
    { signIn, passPhrase, known = [] }: ChosenPassPhrase,
    person: PersonId,
    name: string,
  ): Promise<Outcome<never> | null> {
    if (!isLongEnough(passPhrase)) return refused('pass-phrase-too-short', { least: leastLetters });
    if (await isCommon(passPhrase, [signIn, name, ...known])) return refused('pass-phrase-too-common');
    const holder = await accounts.bySignIn(signIn);
    return holder && holder.person !== person ? refused('sign-in-name-taken') : null;
  }

  async function newAccount(role: AccountRole, name: string, expiresAt: number | null): Promise<PersonId> {
    const person = await people.add({ event: null, name, part: role });
    await accounts.add({ person, role, madeAt: now(), expiresAt });
    return person;
  }

  async function choose(
    person: PersonId,
    chosen: ChosenPassPhrase,
    cookies: string | undefined,
  ): Promise<Outcome<SignedIn>> {
    const flaw = await flawIn(chosen, person, (await people.find(person))?.name ?? '');
    if (flaw) return flaw;
    const { signIn, passPhrase } = chosen;
    // They were let in to choose: nobody waits behind strangers for that.
    const passHash = await turns.take({ known: true, tried: 0 }, () => hashOf(passPhrase, cost));
    assert(passHash !== null, 'whoever is known here gives way to nobody');
    const account = await accounts.find(person);
    if (!account || !isOpen(account, now())) return refused('link-spent');
    if (!(await accounts.choose(person, signIn, passHash))) return refused('sign-in-name-taken');
    await register.sessions.endAllOf(person);
    if (account.role === 'officer') await links.endLinksWithoutAccount();
    return sessions.begin(account, cookies);
  }

  return {
    async signInBy(typed, at, cookies) {
      const proven = await proofs.prove(typed, at);
      return proven.ok ? sessions.begin(proven.value, cookies) : proven;
    },

    choose,

    async makeOfficer(name, chosen, cookies) {
      const flaw = await flawIn(chosen, nobody, name);
      return flaw ?? choose(await newAccount('officer', name, null), chosen, cookies);
    },

    async invite(role, name, expiresAt) {
      const person = await newAccount(role, name, expiresAt);
      return { ...(await links.makeInvitation(role, person)), person };
    },

    async reset(person) {
      const account = await accounts.find(person);
      if (!account || !isOpen(account, now())) return refused('unknown-person');
      await accounts.forgetPassPhrase(person);
      await register.sessions.endAllOf(person);
      return accepted(await links.makeInvitation(account.role, person));
    },

    hasOfficers: async () => (await officers()).length > 0,

    // One at a time: two officers who close each other's accounts must not both be told that another one is left.
    close: (person) => closings.take(() => close(person)),
  };

  async function close(person: PersonId): Promise<Outcome<void>> {
    const account = await accounts.find(person);
    if (!account || !isOpen(account, now())) return refused('unknown-person');
    const isLast = (await officers()).every((each) => each.person === person);
    if (account.role === 'officer' && isLast) return refused('last-officer');
    await accounts.close(person, now());
    await register.sessions.endAllOf(person);
    return accepted(undefined);
  }
}
