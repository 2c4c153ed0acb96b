import { createHash } from 'node:crypto';
import { staffRoles, type EventId, type PersonId, type StaffRole } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

export const linkRoles = staffRoles;
export type LinkRole = StaffRole;

export interface NewLink {
  readonly role: LinkRole;
  /** Null: every event. */
  readonly event: EventId | null;
  /** 0: a shared screen, or nobody has said yet who they are. */
  readonly person: PersonId;
  readonly singleUse: boolean;
  /** Wall time in milliseconds; null: until revoked. */
  readonly expiresAt: number | null;
}

export interface LinkRow extends NewLink {
  readonly link: number;
  readonly madeAt: number;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
}

export interface Links {
  /** Keeps a link by the hash of its token: the token itself exists only on the paper or screen it was shown on. */
  add(link: NewLink, token: string, now: number): Promise<number>;
  /**
   * Uses a link: what it opens, or null when it is unknown, revoked, out of date, or single-use and used before.
   * Of two who use a single-use link in the same moment, one gets in.
   */
  use(token: string, now: number): Promise<LinkRow | null>;
  /** Every link of the event, newest first; null for those of every event. */
  list(event: EventId | null): Promise<readonly LinkRow[]>;
  /** The link now belongs to this person; false when it belonged to somebody already. */
  giveTo(link: number, person: PersonId): Promise<boolean>;
  /** Ends every link of the event, and the sessions that came from them; gives how many still worked. */
  revokeAllOf(event: EventId, now: number): Promise<number>;
  /** Ends the link, and every session that came from it. */
  revoke(link: number, now: number): Promise<void>;
}

interface Stored extends Omit<LinkRow, 'singleUse'> {
  readonly singleUse: number;
}

const columns = `link, role, event, COALESCE(person, 0) AS person, single_use AS singleUse, made_at AS madeAt,
  expires_at AS expiresAt, used_at AS usedAt, revoked_at AS revokedAt`;

export function openLinks(db: Database): AtOnce<Links> {
  const add = db.prepare<[string, string, number | null, number | null, number, number, number | null]>(
    `INSERT INTO links (token_hash, role, event, person, single_use, made_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const use = db.prepare<{ hash: string; now: number }, Stored>(
    `UPDATE links SET used_at = COALESCE(used_at, @now)
     WHERE token_hash = @hash AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > @now)
       AND (single_use = 0 OR used_at IS NULL)
     RETURNING ${columns}`,
  );
  const list = db.prepare<[number | null], Stored>(
    `SELECT ${columns} FROM links WHERE event IS ? ORDER BY link DESC`,
  );
  const revoke = db.prepare<[number, number]>(
    'UPDATE links SET revoked_at = ? WHERE link = ? AND revoked_at IS NULL',
  );
  const endSessions = db.prepare<[number]>('DELETE FROM sessions WHERE link = ?');
  const revokeAll = db.transaction((link: number, now: number) => {
    revoke.run(now, link);
    endSessions.run(link);
  });
  const giveTo = db.prepare<[PersonId, number]>(
    'UPDATE links SET person = ? WHERE link = ? AND person IS NULL',
  );
  const working = db
    .prepare<[EventId, number], number>(
      'SELECT link FROM links WHERE event = ? AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)',
    )
    .pluck(true);
  return {
    add: ({ role, event, person, singleUse, expiresAt }, token, now) =>
      Number(
        add.run(tokenHash(token), role, event, person || null, singleUse ? 1 : 0, now, expiresAt)
          .lastInsertRowid,
      ),
    use: (token, now) => {
      const row = use.get({ hash: tokenHash(token), now });
      return row ? fromStored(row) : null;
    },
    list: (event) => list.all(event).map(fromStored),
    giveTo: (link, person) => giveTo.run(person, link).changes === 1,
    revokeAllOf(event, now) {
      const links = working.all(event, now);
      for (const link of links) revokeAll.immediate(link, now);
      return links.length;
    },
    revoke: (link, now) => revokeAll.immediate(link, now),
  };
}

function fromStored(row: Stored): LinkRow {
  return { ...row, singleUse: row.singleUse === 1 };
}

/** Tokens are 128 random bits or more, so one plain SHA-256 is enough: there is nothing to guess. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
