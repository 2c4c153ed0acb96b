import type { EventId, PersonId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, run, sql, type Statement, type Steps } from '../sql/steps.ts';
import { tokenHash, type LinkRole } from './links.ts';

export interface SessionRow {
  /** A number to end it by; the token's hash is nobody's business. */
  readonly session: number;
  /** Null: it came from an account's pass-phrase. */
  readonly link: number | null;
  readonly role: LinkRole;
  readonly event: EventId | null;
  readonly person: PersonId;
  /** Null for a shared screen, and once erased. */
  readonly name: string | null;
  readonly startedAt: number;
  readonly expiresAt: number;
}

export interface Sessions {
  /** Begins a session that came from a link. */
  start(token: string, link: number, now: number, expiresAt: number): Promise<void>;
  /** Begins a session of an account, by its pass-phrase. */
  startOf(token: string, account: PersonId, now: number, expiresAt: number): Promise<void>;
  /** Null when it is unknown, out of date, signed out, or its link was revoked or its account closed. */
  find(token: string, now: number): Promise<SessionRow | null>;
  /** Everybody who is signed in, newest first. */
  list(now: number): Promise<readonly SessionRow[]>;
  /** Signs out. */
  end(token: string): Promise<void>;
  /** Signs somebody else out; false when there was no such session. */
  endNumber(session: number): Promise<boolean>;
  /** Ends every session of a person, wherever they signed in. */
  endAllOf(person: PersonId): Promise<void>;
}

function sessionsAt(now: number): Statement {
  return sql`SELECT session, sessions.link, COALESCE(links.role, accounts.role) AS role, links.event,
      COALESCE(links.person, accounts.person, 0) AS person, name, started_at AS "startedAt",
      sessions.expires_at AS "expiresAt"
    FROM sessions LEFT JOIN links USING (link) LEFT JOIN accounts ON accounts.person = sessions.account
      LEFT JOIN people ON people.person = COALESCE(links.person, accounts.person)
    WHERE sessions.expires_at > ${now} AND links.revoked_at IS NULL AND accounts.closed_at IS NULL
      AND (accounts.expires_at IS NULL OR accounts.expires_at > ${now})`;
}

export const sessionSteps: TableSteps<Sessions, 'find' | 'list'> = {
  reads: {
    *find(token, now) {
      const row = yield* first<SessionRow>(sql`${sessionsAt(now)} AND session_hash = ${tokenHash(token)}`);
      return row ?? null;
    },
    list: (now) => all<SessionRow>(sql`${sessionsAt(now)} ORDER BY session DESC`),
  },
  writes: {
    *start(token, link, now, expiresAt) {
      yield* clear(now);
      yield* run(
        sql`INSERT INTO sessions (session_hash, link, started_at, expires_at)
            VALUES (${tokenHash(token)}, ${link}, ${now}, ${expiresAt})`,
      );
    },
    *startOf(token, account, now, expiresAt) {
      yield* clear(now);
      yield* run(
        sql`INSERT INTO sessions (session_hash, account, started_at, expires_at)
            VALUES (${tokenHash(token)}, ${account}, ${now}, ${expiresAt})`,
      );
    },
    *end(token) {
      yield* run(sql`DELETE FROM sessions WHERE session_hash = ${tokenHash(token)}`);
    },
    *endNumber(session) {
      return (yield* run(sql`DELETE FROM sessions WHERE session = ${session}`)) === 1;
    },
    *endAllOf(person) {
      yield* run(
        sql`DELETE FROM sessions
            WHERE account = ${person} OR link IN (SELECT link FROM links WHERE person = ${person})`,
      );
    },
  },
};

/** Those that are out of date. */
function* clear(now: number): Steps<void> {
  yield* run(sql`DELETE FROM sessions WHERE expires_at <= ${now}`);
}
