import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
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

export function openBrowsers(db: Database): AtOnce<Browsers> {
  const find = db.prepare<[string], number>('SELECT browser FROM browsers WHERE token_hash = ?').pluck(true);
  const add = db.prepare<[string]>('INSERT INTO browsers (token_hash) VALUES (?)');
  const proven = db.prepare<[number, number], 1>(
    `SELECT 1 FROM staff_acts WHERE browser = ? AND person = ?
       AND (kind IN ('pass-phrase-chosen', 'proved-to-sign', 'sign-code-made')
         OR (kind = 'signed-in' AND role IN ('officer', 'auditor'))) LIMIT 1`,
  );
  return {
    find: (token) => find.get(tokenHash(token)) ?? null,
    add: (token) => Number(add.run(tokenHash(token)).lastInsertRowid),
    hasProven: (browser, person) => proven.get(browser, person) !== undefined,
  };
}
