/** Staff come in by a link that carries a random token; the page exchanges it for a session. No passwords. */

import { randomBytes } from 'node:crypto';
import { linkRoles, type LinkRole } from '../../db/register/links.ts';
import type { Register } from '../../db/register/register.ts';
import type { SessionRow } from '../../db/register/sessions.ts';
import type { EventId, PersonId, Role } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { RoleLink, SessionInfo } from '../../domain/wire/http.ts';
import { cookieIn, cookieName } from './cookies.ts';

const TOKEN_BYTES = 24; // 192 bits: nothing to guess
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const ownerLinkMinutes = 15;
/** Links are made when an event is set up, some weeks before its day. */
const linkDays = 90;
const sessionDays = 7;

const pathOf: Readonly<Record<LinkRole, string>> = {
  projector: '/projector',
  facilitator: '/facilitate',
  desk: '/desk',
  officer: '/officer',
  auditor: '/officer',
};

export interface SignedIn {
  readonly session: SessionInfo;
  readonly cookie: { readonly name: string; readonly value: string; readonly maxAgeMs: number };
}

export interface SignIns {
  /** A link to hand to whoever does this work; it works until it is revoked or 90 days have passed. */
  makeLink(role: LinkRole, event: EventId | null, person: PersonId): RoleLink;
  /** A link for the console alone: it makes an officer of the first who opens it within 15 minutes. */
  makeOwnerLink(): RoleLink;
  /** Exchanges a link's token for a session. */
  signIn(token: string): Outcome<SignedIn>;
  /**
   * Who the browser is in the role it acts in: the session of that role and event, or else an officer's, who may look
   * at every screen. The answer names the role that counts for commands.
   */
  session(cookies: string | undefined, role: Role, event: EventId | null): SessionInfo | null;
  /** Ends the session of that very role and event; gives the name of its cookie. */
  signOut(cookies: string | undefined, role: LinkRole, event: EventId | null): string;
}

/**
 * @param publicUrl where links lead to, without a slash at the end.
 * @param now wall time in milliseconds.
 */
export function signIns(register: Register, publicUrl: string, now: () => number): SignIns {
  function newLink(role: LinkRole, event: EventId | null, person: PersonId, singleUse: boolean): RoleLink {
    const token = randomToken();
    const expiresAt = now() + (singleUse ? ownerLinkMinutes * minuteMs : linkDays * dayMs);
    const link = register.links.add({ role, event, person, singleUse, expiresAt }, token, now());
    const path = event === null ? pathOf[role] : `${pathOf[role]}/${event}`;
    return { link, role, url: `${publicUrl}${path}#${token}` };
  }

  function find(cookies: string | undefined, role: LinkRole, event: EventId | null): SessionInfo | null {
    const token = cookieIn(cookies, cookieName(role, event));
    const row = token === null ? null : register.sessions.find(token, now());
    // The cookie's name is only a label that a browser could change: the row says whose session it is.
    return row?.role === role && row.event === event ? infoOf(row) : null;
  }

  return {
    makeLink: (role, event, person) => newLink(role, event, person, false),
    makeOwnerLink: () => newLink('officer', null, 0, true),
    signIn(token) {
      const link = register.links.use(token, now());
      if (!link) return refused('link-spent');
      const value = randomToken();
      const maxAgeMs = sessionDays * dayMs;
      register.sessions.start(value, link.link, now(), now() + maxAgeMs);
      const row = register.sessions.find(value, now());
      if (!row) return refused('link-spent');
      const name = cookieName(link.role, link.event);
      return accepted({ session: infoOf(row), cookie: { name, value, maxAgeMs } });
    },
    session(cookies, role, event) {
      if (!isLinkRole(role)) return null;
      return find(cookies, role, role === 'officer' ? null : event) ?? find(cookies, 'officer', null);
    },
    signOut(cookies, role, event) {
      const name = cookieName(role, event);
      const token = cookieIn(cookies, name);
      if (token !== null) register.sessions.end(token);
      return name;
    },
  };
}

function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export function isLinkRole(role: string): role is LinkRole {
  return linkRoles.some((one) => one === role);
}

function infoOf({ role, person, name, event }: SessionRow): SessionInfo {
  return { role, person, name: name ?? '', event };
}
