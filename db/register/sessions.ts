import type { EventId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
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

const rows = `
  SELECT session, sessions.link, COALESCE(links.role, accounts.role) AS role, links.event,
    COALESCE(links.person, accounts.person, 0) AS person, name, started_at AS startedAt,
    sessions.expires_at AS expiresAt
  FROM sessions LEFT JOIN links USING (link) LEFT JOIN accounts ON accounts.person = sessions.account
    LEFT JOIN people ON people.person = COALESCE(links.person, accounts.person)
  WHERE sessions.expires_at > @now AND links.revoked_at IS NULL AND accounts.closed_at IS NULL
    AND (accounts.expires_at IS NULL OR accounts.expires_at > @now)`;

export function openSessions(db: Database): AtOnce<Sessions> {
  const clear = db.prepare<[number]>('DELETE FROM sessions WHERE expires_at <= ?');
  const start = db.prepare<[string, number | null, number | null, number, number]>(
    'INSERT INTO sessions (session_hash, link, account, started_at, expires_at) VALUES (?, ?, ?, ?, ?)',
  );
  const find = db.prepare<{ hash: string; now: number }, SessionRow>(`${rows} AND session_hash = @hash`);
  const list = db.prepare<{ now: number }, SessionRow>(`${rows} ORDER BY session DESC`);
  const end = db.prepare<[string]>('DELETE FROM sessions WHERE session_hash = ?');
  const endNumber = db.prepare<[number]>('DELETE FROM sessions WHERE session = ?');
  const endAllOf = db.prepare<{ person: PersonId }>(
    'DELETE FROM sessions WHERE account = @person OR link IN (SELECT link FROM links WHERE person = @person)',
  );
  return {
    start: (token, link, now, expiresAt) => {
      clear.run(now);
      start.run(tokenHash(token), link, null, now, expiresAt);
    },
    startOf: (token, account, now, expiresAt) => {
      clear.run(now);
      start.run(tokenHash(token), null, account, now, expiresAt);
    },
    find: (token, now) => find.get({ hash: tokenHash(token), now }) ?? null,
    list: (now) => list.all({ now }),
    end: (token) => void end.run(tokenHash(token)),
    endNumber: (session) => endNumber.run(session).changes === 1,
    endAllOf: (person) => void endAllOf.run({ person }),
  };
}
