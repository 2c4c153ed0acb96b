/** Links that carry a random token behind their `#`: made here, shown once, kept as a hash. */

import { randomBytes } from 'node:crypto';
import type { AccountRole } from '../../db/register/accounts.ts';
import type { LinkRole, NewLink } from '../../db/register/links.ts';
import type { Register } from '../../db/register/register.ts';
import { nobody, type EventId, type PersonId } from '../../domain/ids.ts';
import type { RoleLink } from '../../domain/wire/http.ts';

const TOKEN_BYTES = 24; // 192 bits: nothing to guess
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const ownerLinkMs = 15 * minuteMs;
const invitationMs = 7 * dayMs;
/** Links are made when an event is set up, some weeks before its day. */
const linkMs = 90 * dayMs;

const pathOf: Readonly<Record<LinkRole, string>> = {
  projector: '/projector',
  facilitator: '/facilitate',
  desk: '/desk',
  officer: '/officer',
  auditor: '/officer',
};

export interface RoleLinks {
  /** A link to hand to whoever does this work; it works until it is revoked or 90 days have passed. */
  makeLink(role: LinkRole, event: EventId | null, person: PersonId): Promise<RoleLink>;
  /** A link for the console alone: it makes an officer of the first who opens it within 15 minutes. */
  makeOwnerLink(): Promise<RoleLink>;
  /** A link for one person, to be opened once: they choose their pass-phrase then. */
  makeInvitation(role: AccountRole, person: PersonId): Promise<RoleLink>;
  /** From the first account on, officers come in by pass-phrase; the console's other links for them end. */
  endLinksWithoutAccount(): Promise<void>;
}

/**
 * @param publicUrl where links lead to, without a slash at the end.
 * @param now wall time in milliseconds.
 */
export function roleLinks({ links, accounts }: Register, publicUrl: string, now: () => number): RoleLinks {
  async function newLink(asked: Omit<NewLink, 'expiresAt'>, forMs: number): Promise<RoleLink> {
    const token = randomToken();
    const link = await links.add({ ...asked, expiresAt: now() + forMs }, token, now());
    const path = asked.event === null ? pathOf[asked.role] : `${pathOf[asked.role]}/${asked.event}`;
    return { link, role: asked.role, url: `${publicUrl}${path}#${token}` };
  }

  return {
    makeLink: (role, event, person) => newLink({ role, event, person, singleUse: false }, linkMs),
    makeOwnerLink: () =>
      newLink({ role: 'officer', event: null, person: nobody, singleUse: true }, ownerLinkMs),
    makeInvitation: (role, person) => newLink({ role, event: null, person, singleUse: true }, invitationMs),
    async endLinksWithoutAccount() {
      for (const { link, role, person } of await links.list(null)) {
        if (role === 'officer' && (await accounts.find(person)) === null) await links.revoke(link, now());
      }
    },
  };
}

export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}
