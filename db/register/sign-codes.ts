import type { EventId, PersonId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { first, one, run, sql, type Statement } from '../sql/steps.ts';
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

const columns = sql`code, event, person, made_by AS "madeBy", made_at AS "madeAt"`;

export const signCodeSteps: TableSteps<SignCodes, 'find' | 'lastOf'> = {
  reads: {
    *find(session, now) {
      const row = yield* first<SignCode>(
        sql`SELECT ${columns} FROM sign_codes WHERE session_hash = ${tokenHash(session)} AND ${worksAt(now)}`,
      );
      return row ?? null;
    },
    *lastOf(event, person) {
      const row = yield* first<SignCode>(
        sql`SELECT ${columns} FROM sign_codes WHERE event = ${event} AND person = ${person} ORDER BY code DESC LIMIT 1`,
      );
      return row ?? null;
    },
  },
  writes: {
    *add({ event, person, madeBy, expiresAt }, token, now) {
      yield* run(
        sql`UPDATE sign_codes SET ended_at = ${now}
            WHERE event = ${event} AND person = ${person} AND ended_at IS NULL`,
      );
      return yield* one<SignCode>(
        sql`INSERT INTO sign_codes (code_hash, event, person, made_by, made_at, expires_at)
            VALUES (${tokenHash(token)}, ${event}, ${person}, ${madeBy}, ${now}, ${expiresAt})
            RETURNING ${columns}`,
      );
    },
    *open(token, session, now) {
      const row = yield* first<SignCode>(
        sql`UPDATE sign_codes SET session_hash = ${tokenHash(session)}
            WHERE code_hash = ${tokenHash(token)} AND session_hash IS NULL AND ${worksAt(now)}
            RETURNING ${columns}`,
      );
      return row ?? null;
    },
    *end(code, now) {
      yield* run(sql`UPDATE sign_codes SET ended_at = ${now} WHERE code = ${code}`);
    },
    *endAllOf(event, now) {
      yield* run(sql`UPDATE sign_codes SET ended_at = ${now} WHERE event = ${event} AND ended_at IS NULL`);
    },
  },
};

function worksAt(now: number): Statement {
  return sql`ended_at IS NULL AND expires_at > ${now}`;
}
