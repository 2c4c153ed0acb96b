import type { TableSteps } from '../sql/engine.ts';
import { first, one, sql } from '../sql/steps.ts';
import type { PersonId } from '../../domain/ids.ts';
import { tokenHash } from './links.ts';

/** Browsers in which staff worked, told apart by a token of their own: who made what, and on whose machine. */
export interface Browsers {
  /** The number of the browser that keeps this token; null when it is none of ours. */
  find(token: string): Promise<number | null>;
  /** A number for a browser that keeps this token from now on. */
  add(token: string): Promise<number>;
  /** Whether this person's pass-phrase was typed in that browser before, and was right. */
  hasProven(browser: number, person: PersonId): Promise<boolean>;
}

export const browserSteps: TableSteps<Browsers, 'find' | 'hasProven'> = {
  reads: {
    *find(token) {
      const row = yield* first<{ browser: number }>(
        sql`SELECT browser FROM browsers WHERE token_hash = ${tokenHash(token)}`,
      );
      return row?.browser ?? null;
    },
    *hasProven(browser, person) {
      const proof = yield* first(
        sql`SELECT act FROM staff_acts WHERE browser = ${browser} AND person = ${person}
              AND (kind IN ('pass-phrase-chosen', 'proved-to-sign', 'sign-code-made')
                OR (kind = 'signed-in' AND role IN ('officer', 'auditor'))) LIMIT 1`,
      );
      return proof !== undefined;
    },
  },
  writes: {
    *add(token) {
      const { browser } = yield* one<{ browser: number }>(
        sql`INSERT INTO browsers (token_hash) VALUES (${tokenHash(token)}) RETURNING browser`,
      );
      return browser;
    },
  },
};
