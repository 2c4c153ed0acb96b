/** A session begins with a link's token or a pass-phrase; a browser keeps it in a cookie that no script reads. */

import type { Account } from '../../db/register/accounts.ts';
import { linkRoles, type LinkRole } from '../../db/register/links.ts';
import type { Register } from '../../db/register/register.ts';
import type { SessionRow } from '../../db/register/sessions.ts';
import type { EventId, PersonId, Role } from '../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../domain/outcome.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { cookieIn, cookieName } from './cookies.ts';
import { randomToken } from './role-links.ts';

const hourMs = 60 * 60_000;
const sessionMs = 7 * 24 * hourMs;
/** Whoever came in by the console or an invitation makes an account; whoever only reads comes back when needed. */
const shortSessionMs = 12 * hourMs;

export interface SignedIn {
  readonly session: SessionInfo;
  readonly cookie: { readonly name: string; readonly value: string; readonly maxAgeMs: number };
}

export interface SignIns {
  /** Exchanges a link's token for a session; the session that this browser had in that role ends. */
  signIn(token: string, cookies?: string): Outcome<SignedIn>;
  /** Begins a session of somebody who has proven who they are. */
  begin(account: Account, cookies: string | undefined): Outcome<SignedIn>;
  /**
   * Who the browser is in the role it acts in: the session of that role and event, or else an officer's, who may look
   * at every screen. The answer names the role that counts for commands. Whoever has to choose a pass-phrase first is
   * nobody yet.
   */
  session(cookies: string | undefined, role: Role, event: EventId | null): SessionInfo | null;
  /** The same, and whoever has to choose a pass-phrase first as well. */
  arrival(cookies: string | undefined, role: LinkRole, event: EventId | null): SessionInfo | null;
  /** The link of the session belongs to this person from now on; false when it belongs to somebody already. */
  giveLinkTo(session: SessionInfo, person: PersonId): boolean;
  /** Ends the session of that very role and event; gives the name of its cookie. */
  signOut(cookies: string | undefined, role: LinkRole, event: EventId | null): string;
}

/** @param now wall time in milliseconds. */
export function signIns({ accounts, links, sessions }: Register, now: () => number): SignIns {
  function rowOf(cookies: string | undefined, role: LinkRole, event: EventId | null): SessionRow | null {
    const token = cookieIn(cookies, cookieName(role, event));
    const row = token === null ? null : sessions.find(token, now());
    // The cookie's name is only a label that a browser could change: the row says whose session it is.
    return row?.role === role && row.event === event ? row : null;
  }

  function arrival(cookies: string | undefined, role: LinkRole, event: EventId | null): SessionInfo | null {
    const row = rowOf(cookies, role, event);
    return row ? infoOf(row, accountOf(row)) : null;
  }

  function accountOf({ link, person }: SessionRow): SessionInfo['account'] {
    if (link === null) return 'own';
    return person > 0 && accounts.find(person)?.passHash === null ? 'to-choose' : 'none';
  }

  function find(cookies: string | undefined, role: LinkRole, event: EventId | null): SessionInfo | null {
    const info = arrival(cookies, role, event);
    return info?.account === 'to-choose' ? null : info;
  }

  /** A new token each time: one that somebody planted in this browser before is worth nothing afterwards. */
  function begun(
    role: LinkRole,
    event: EventId | null,
    cookies: string | undefined,
    maxAgeMs: number,
    start: (token: string, expiresAt: number) => void,
  ): SignedIn {
    const name = cookieName(role, event);
    const before = cookieIn(cookies, name);
    if (before !== null) sessions.end(before);
    const value = randomToken();
    start(value, now() + maxAgeMs);
    const row = sessions.find(value, now());
    assert(row, 'a session that was begun can be found');
    return { session: infoOf(row, accountOf(row)), cookie: { name, value, maxAgeMs } };
  }

  return {
    signIn(token, cookies) {
      const link = links.use(token, now());
      if (!link) return refused('link-spent');
      const { role, event, singleUse } = link;
      return accepted(
        begun(role, event, cookies, singleUse ? shortSessionMs : sessionMs, (value, expiresAt) =>
          sessions.start(value, link.link, now(), expiresAt),
        ),
      );
    },

    begin({ person, role, expiresAt }, cookies) {
      if (expiresAt !== null && expiresAt <= now()) return refused('sign-in-failed');
      return accepted(
        begun(role, null, cookies, role === 'auditor' ? shortSessionMs : sessionMs, (value, until) =>
          sessions.startOf(value, person, now(), until),
        ),
      );
    },

    session(cookies, role, event) {
      if (!isLinkRole(role)) return null;
      return find(cookies, role, isForEvents(role) ? event : null) ?? find(cookies, 'officer', null);
    },

    arrival: (cookies, role, event) => arrival(cookies, role, isForEvents(role) ? event : null),

    giveLinkTo({ session }, person) {
      const row = sessions.list(now()).find((each) => each.session === session);
      return row?.link !== null && row?.link !== undefined && links.giveTo(row.link, person);
    },

    signOut(cookies, role, event) {
      const name = cookieName(role, event);
      const token = cookieIn(cookies, name);
      if (token !== null) sessions.end(token);
      return name;
    },
  };
}

export function isLinkRole(role: string): role is LinkRole {
  return linkRoles.some((one) => one === role);
}

/** Officers and auditors work for every event. */
function isForEvents(role: LinkRole): boolean {
  return role !== 'officer' && role !== 'auditor';
}

function infoOf(
  { session, role, person, name, event }: SessionRow,
  account: SessionInfo['account'],
): SessionInfo {
  return { session, role, person, name: name ?? '', event, account };
}
