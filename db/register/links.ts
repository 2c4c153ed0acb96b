import { createHash } from 'node:crypto';
import { staffRoles, type EventId, type PersonId, type StaffRole } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, one, run, sql, type Steps } from '../sql/steps.ts';

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

const columns = sql`link, role, event, COALESCE(person, 0) AS person, single_use AS "singleUse",
  made_at AS "madeAt", expires_at AS "expiresAt", used_at AS "usedAt", revoked_at AS "revokedAt"`;

export const linkSteps: TableSteps<Links, 'list'> = {
  reads: {
    *list(event) {
      const rows = yield* all<Stored>(
        sql`SELECT ${columns} FROM links WHERE event IS NOT DISTINCT FROM ${event} ORDER BY link DESC`,
      );
      return rows.map(fromStored);
    },
  },
  writes: {
    *add({ role, event, person, singleUse, expiresAt }, token, now) {
      const { link } = yield* one<{ link: number }>(
        sql`INSERT INTO links (token_hash, role, event, person, single_use, made_at, expires_at)
            VALUES (${tokenHash(token)}, ${role}, ${event}, ${person || null}, ${singleUse ? 1 : 0}, ${now}, ${expiresAt})
            RETURNING link`,
      );
      return link;
    },
    *use(token, now) {
      const row = yield* first<Stored>(
        sql`UPDATE links SET used_at = COALESCE(used_at, ${now})
            WHERE token_hash = ${tokenHash(token)} AND revoked_at IS NULL
              AND (expires_at IS NULL OR expires_at > ${now}) AND (single_use = 0 OR used_at IS NULL)
            RETURNING ${columns}`,
      );
      return row ? fromStored(row) : null;
    },
    *giveTo(link, person) {
      const given = yield* run(
        sql`UPDATE links SET person = ${person} WHERE link = ${link} AND person IS NULL`,
      );
      return given === 1;
    },
    *revokeAllOf(event, now) {
      const working = yield* all<{ link: number }>(
        sql`SELECT link FROM links
            WHERE event = ${event} AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ${now})`,
      );
      for (const { link } of working) yield* revoke(link, now);
      return working.length;
    },
    revoke,
  },
};

function* revoke(link: number, now: number): Steps<void> {
  yield* run(sql`UPDATE links SET revoked_at = ${now} WHERE link = ${link} AND revoked_at IS NULL`);
  yield* run(sql`DELETE FROM sessions WHERE link = ${link}`);
}

function fromStored(row: Stored): LinkRow {
  return { ...row, singleUse: row.singleUse === 1 };
}

/** Tokens are 128 random bits or more, so one plain SHA-256 is enough: there is nothing to guess. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
