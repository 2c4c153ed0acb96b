import type { Database } from '../open.ts';
import { tokenHash } from './links.ts';

/** Browsers in which staff worked, told apart by a token of their own: who made what, and on whose machine. */
export interface Browsers {
  /** The number of the browser that keeps this token; null when it is none of ours. */
  find(token: string): number | null;
  /** A number for a browser that keeps this token from now on. */
  add(token: string): number;
}

export function openBrowsers(db: Database): Browsers {
  const find = db.prepare<[string], number>('SELECT browser FROM browsers WHERE token_hash = ?').pluck(true);
  const add = db.prepare<[string]>('INSERT INTO browsers (token_hash) VALUES (?)');
  return {
    find: (token) => find.get(tokenHash(token)) ?? null,
    add: (token) => Number(add.run(tokenHash(token)).lastInsertRowid),
  };
}
