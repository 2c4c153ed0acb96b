import type { EventId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import { tokenHash, type LinkRole } from './links.ts';

export interface SessionRow {
  readonly link: number;
  readonly role: LinkRole;
  readonly event: EventId | null;
  readonly person: PersonId;
  /** Null for a shared screen, and once erased. */
  readonly name: string | null;
  readonly expiresAt: number;
}

export interface Sessions {
  /** Begins a session that came from a link. */
  start(token: string, link: number, now: number, expiresAt: number): void;
  /** Null when it is unknown, out of date, signed out, or its link was revoked. */
  find(token: string, now: number): SessionRow | null;
  /** Signs out. */
  end(token: string): void;
  /** Ends every session of a person, wherever they signed in. */
  endAllOf(person: PersonId): void;
}

export function openSessions(db: Database): Sessions {
  const clear = db.prepare<[number]>('DELETE FROM sessions WHERE expires_at <= ?');
  const start = db.prepare<[string, number, number, number]>(
    'INSERT INTO sessions (session_hash, link, started_at, expires_at) VALUES (?, ?, ?, ?)',
  );
  const find = db.prepare<[string, number], SessionRow>(
    `SELECT link, role, links.event, COALESCE(links.person, 0) AS person, name, sessions.expires_at AS expiresAt
     FROM sessions JOIN links USING (link) LEFT JOIN people ON people.person = links.person
     WHERE session_hash = ? AND sessions.expires_at > ? AND revoked_at IS NULL`,
  );
  const end = db.prepare<[string]>('DELETE FROM sessions WHERE session_hash = ?');
  const endAllOf = db.prepare<[PersonId]>(
    'DELETE FROM sessions WHERE link IN (SELECT link FROM links WHERE person = ?)',
  );
  return {
    start: (token, link, now, expiresAt) => {
      clear.run(now);
      start.run(tokenHash(token), link, now, expiresAt);
    },
    find: (token, now) => find.get(tokenHash(token), now) ?? null,
    end: (token) => void end.run(tokenHash(token)),
    endAllOf: (person) => void endAllOf.run(person),
  };
}
