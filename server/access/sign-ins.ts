/** A session begins with a link's token or a pass-phrase; a browser keeps it in a cookie that no script reads. */

import type { Account } from '../../db/register/accounts.ts';
import { linkRoles, type LinkRole } from '../../db/register/links.ts';
import type { Register } from '../../db/register/register.ts';
import type { SessionRow } from '../../db/register/sessions.ts';
import type { EventId, PersonId, Role } from '../../domain/ids.ts';
import { isLinkedRole } from '../../domain/ways-in.ts';
import { accepted, assert, refused, type Outcome } from '../../domain/outcome.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { cookieIn, cookieName } from './cookies.ts';
import { randomToken } from './role-links.ts';

const hourMs = 60 * 60_000;
const sessionMs = 7 * 24 * hourMs;
/** A person from the console or an invitation makes an account; a reader comes back when needed. */
const shortSessionMs = 12 * hourMs;

export interface SignedIn {
  readonly session: SessionInfo;
  readonly cookie: { readonly name: string; readonly value: string; readonly maxAgeMs: number };
}

export interface SignIns {
  /** Exchanges a link's token for a session; the session that this browser had in that role ends. */
  signIn(token: string, cookies?: string): Promise<Outcome<SignedIn>>;
  /** Begins a session of somebody who has proven who they are. */
  begin(account: Account, cookies: string | undefined): Promise<Outcome<SignedIn>>;
  /**
   * Who the browser is in the role it acts in: the session of that role and event, or else an officer's, who may look
   * at every screen. The answer names the role that counts for commands. Whoever has to choose a pass-phrase first is
   * nobody yet.
   */
  session(cookies: string | undefined, role: Role, event: EventId | null): Promise<SessionInfo | null>;
  /** The same, and whoever has to choose a pass-phrase first as well. */
  arrival(cookies: string | undefined, role: LinkRole, event: EventId | null): Promise<SessionInfo | null>;
  /** The link of the session belongs to this person from now on; false when it belongs to somebody already. */
  giveLinkTo(session: SessionInfo, person: PersonId): Promise<boolean>;
  /** Ends the session of that very role and event; gives the name of its cookie. */
  signOut(cookies: string | undefined, role: LinkRole, event: EventId | null): Promise<string>;
}

/** @param now wall time in milliseconds. */
export function signIns({ accounts, links, sessions }: Register, now: () => number): SignIns {
  type Place = readonly [cookies: string | undefined, role: LinkRole, event: EventId | null];

  async function rowOf(...[cookies, role, event]: Place): Promise<SessionRow | null> {
    const token = cookieIn(cookies, cookieName(role, event));
    const row = token === null ? null : await sessions.find(token, now());
    // The cookie's name is only a label that a browser could change: the row says whose session it is.
    return row?.role === role && row.event === event ? row : null;
  }

  async function arrival(...place: Place): Promise<SessionInfo | null> {
    const row = await rowOf(...place);
    return row && infoOf(row, await accountOf(row));
  }

  async function accountOf({ link, person }: SessionRow): Promise<SessionInfo['account']> {
    if (link === null) return 'own';
    return person > 0 && (await accounts.find(person))?.passHash === null ? 'to-choose' : 'none';
  }

  async function find(...place: Place): Promise<SessionInfo | null> {
    const info = await arrival(...place);
    return info?.account === 'to-choose' ? null : info;
  }

  /** A new token each time: one that somebody planted in this browser before is worth nothing afterwards. */
  async function begun(
    [cookies, role, event]: Place,
    maxAgeMs: number,
    start: (token: string, expiresAt: number) => Promise<void>,
  ): Promise<SignedIn> {
    const name = cookieName(role, event);
    const before = cookieIn(cookies, name);
    if (before !== null) await sessions.end(before);
    const value = randomToken();
    await start(value, now() + maxAgeMs);
    const row = await sessions.find(value, now());
    assert(row, 'a session that was begun can be found');
    return { session: infoOf(row, await accountOf(row)), cookie: { name, value, maxAgeMs } };
  }

  return {
    async signIn(token, cookies) {
      const link = await links.use(token, now());
      if (!link) return refused('link-spent');
      const { role, event, singleUse } = link;
      const lasts = singleUse ? shortSessionMs : sessionMs;
      const start = (value: string, until: number) => sessions.start(value, link.link, now(), until);
      return accepted(await begun([cookies, role, event], lasts, start));
    },

    async begin({ person, role, expiresAt }, cookies) {
      if (expiresAt !== null && expiresAt <= now()) return refused('sign-in-failed');
      const lasts = role === 'auditor' ? shortSessionMs : sessionMs;
      const start = (value: string, until: number) => sessions.startOf(value, person, now(), until);
      return accepted(await begun([cookies, role, null], lasts, start));
    },

    async session(cookies, role, event) {
      if (!isLinkRole(role)) return null;
      return (
        (await find(cookies, role, isLinkedRole(role) ? event : null)) ??
        (await find(cookies, 'officer', null))
      );
    },

    arrival: (cookies, role, event) => arrival(cookies, role, isLinkedRole(role) ? event : null),

    async giveLinkTo({ session }, person) {
      const row = (await sessions.list(now())).find((each) => each.session === session);
      return row?.link !== null && row?.link !== undefined && links.giveTo(row.link, person);
    },

    async signOut(cookies, role, event) {
      const name = cookieName(role, event);
      const token = cookieIn(cookies, name);
      if (token !== null) await sessions.end(token);
      return name;
    },
  };
}

export function isLinkRole(role: string): role is LinkRole {
  return linkRoles.some((one) => one === role);
}

function infoOf(
  { session, role, person, name, event }: SessionRow,
  account: SessionInfo['account'],
): SessionInfo {
  return { session, role, person, name: name ?? '', event, account };
}
