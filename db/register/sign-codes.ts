import type { EventId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
import { tokenHash } from './links.ts';

/** A code by which one named person signs one event, once, on the phone that opened it. */
export interface SignCode {
  readonly code: number;
  readonly event: EventId;
  readonly person: PersonId;
  /** The officer who made it. */
  readonly madeBy: PersonId;
  readonly madeAt: number;
}

export interface NewSignCode extends Omit<SignCode, 'code' | 'madeAt'> {
  readonly expiresAt: number;
}

export interface SignCodes {
  /** Keeps a code by its hash. One that the person had before in this event ends. */
  add(code: NewSignCode, token: string, now: number): Promise<SignCode>;
  /** The first phone that opens it keeps `session` for it; null when it was opened before, ended or is unknown. */
  open(token: string, session: string, now: number): Promise<SignCode | null>;
  /** What a phone has opened and not signed by yet. */
  find(session: string, now: number): Promise<SignCode | null>;
  /** The last one for this person, also one that was signed by. */
  lastOf(event: EventId, person: PersonId): Promise<SignCode | null>;
  /** It was signed by. */
  end(code: number, now: number): Promise<void>;
  /** Codes of an event end with it. */
  endAllOf(event: EventId, now: number): Promise<void>;
}

const columns = 'code, event, person, made_by AS madeBy, made_at AS madeAt';
const works = 'ended_at IS NULL AND expires_at > @now';

export function openSignCodes(db: Database): AtOnce<SignCodes> {
  const endOthers = db.prepare<[number, EventId, PersonId]>(
    'UPDATE sign_codes SET ended_at = ? WHERE event = ? AND person = ? AND ended_at IS NULL',
  );
  const insert = db.prepare<[string, EventId, PersonId, PersonId, number, number]>(
    'INSERT INTO sign_codes (code_hash, event, person, made_by, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const add = db.transaction(
    ({ event, person, madeBy, expiresAt }: NewSignCode, token: string, now: number) => {
      endOthers.run(now, event, person);
      const { lastInsertRowid } = insert.run(tokenHash(token), event, person, madeBy, now, expiresAt);
      return { code: Number(lastInsertRowid), event, person, madeBy, madeAt: now };
    },
  );
  const open = db.prepare<{ hash: string; session: string; now: number }, SignCode>(
    `UPDATE sign_codes SET session_hash = @session
     WHERE code_hash = @hash AND session_hash IS NULL AND ${works} RETURNING ${columns}`,
  );
  const find = db.prepare<{ session: string; now: number }, SignCode>(
    `SELECT ${columns} FROM sign_codes WHERE session_hash = @session AND ${works}`,
  );
  const lastOf = db.prepare<[EventId, PersonId], SignCode>(
    `SELECT ${columns} FROM sign_codes WHERE event = ? AND person = ? ORDER BY code DESC LIMIT 1`,
  );
  const end = db.prepare<[number, number]>('UPDATE sign_codes SET ended_at = ? WHERE code = ?');
  const endAllOf = db.prepare<[number, EventId]>(
    'UPDATE sign_codes SET ended_at = ? WHERE event = ? AND ended_at IS NULL',
  );
  return {
    add: (code, token, now) => add.immediate(code, token, now),
    open: (token, session, now) =>
      open.get({ hash: tokenHash(token), session: tokenHash(session), now }) ?? null,
    find: (session, now) => find.get({ session: tokenHash(session), now }) ?? null,
    lastOf: (event, person) => lastOf.get(event, person) ?? null,
    end: (code, now) => void end.run(now, code),
    endAllOf: (event, now) => void endAllOf.run(now, event),
  };
}
