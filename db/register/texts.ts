import { hash, randomBytes } from 'node:crypto';
import type { Plain } from '../../domain/canonical.ts';
import { forgetErased, type Database } from '../open.ts';

export interface Texts {
  /**
   * Keeps words and gives the hash that a journal may hold: SHA-256 over the salt (32 hexadecimal digits), a line end
   * and the JSON text. Save before the command that names it; one that nothing names harms nobody.
   */
  save(body: Plain): string;
  /** The same for many at once, in one transaction; the hashes stand in the order of the words. */
  saveAll(bodies: readonly Plain[]): string[];
  /** The words, or null when they were erased. What shape they have is for the reader to check. */
  read(textHash: string): unknown;
  /** Erases for good. Whoever knows the hash cannot guess the words back: the salt is gone too (J10). */
  erase(textHash: string): void;
}

export function openTexts(db: Database): Texts {
  const save = db.prepare<[string, string, string]>('INSERT INTO texts (hash, salt, body) VALUES (?, ?, ?)');
  const read = db.prepare<[string], string>('SELECT body FROM texts WHERE hash = ?').pluck(true);
  const erase = db.prepare<[string]>('DELETE FROM texts WHERE hash = ?');
  const keep = (plain: Plain): string => {
    const salt = randomBytes(16).toString('hex');
    const body = JSON.stringify(plain);
    const textHash = saltedHash(salt, body);
    save.run(textHash, salt, body);
    return textHash;
  };
  return {
    save: keep,
    saveAll: db.transaction((bodies: readonly Plain[]) => bodies.map(keep)),
    read: (textHash) => {
      const body = read.get(textHash);
      return body === undefined ? null : JSON.parse(body);
    },
    erase: (textHash) => {
      erase.run(textHash);
      forgetErased(db);
    },
  };
}

/** What a text's hash is taken over. */
export function saltedHash(salt: string, body: string): string {
  return hash('sha256', `${salt}\n${body}`, 'hex');
}
