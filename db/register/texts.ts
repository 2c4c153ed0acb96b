import { hash, randomBytes } from 'node:crypto';
import type { JsonValue } from '../../domain/canonical.ts';
import { forgetErased, type Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
import { numberer } from './numbered-changes.ts';

/** Words with the salt that they are kept with, and the hash of both. */
export interface NewText {
  readonly textHash: string;
  readonly salt: string;
  readonly body: string;
}

export interface Texts {
  /**
   * Keeps words and gives the hash that a journal may hold: SHA-256 over the salt (32 hexadecimal digits), a line end
   * and the JSON text. Save before the command that names it; one that nothing names harms nobody.
   */
  save(body: JsonValue): Promise<string>;
  /** The same for many at once, in one transaction; the hashes stand in the order of the words. */
  saveAll(bodies: readonly JsonValue[]): Promise<string[]>;
  /** Keeps words that were salted before (`newText`), for a commit of which they are a part. */
  keep(texts: readonly NewText[]): Promise<void>;
  /** All of these at once, by their hash. Those that were erased are not in it. */
  readAll(textHashes: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** The words, or null when they were erased. What shape they have is for the reader to check. */
  read(textHash: string): Promise<unknown>;
  /** Deletes words that nothing names. */
  forget(textHashes: readonly string[]): Promise<void>;
  /** Erases for good. Whoever knows the hash cannot guess the words back: the salt is gone too (J10). */
  erase(textHash: string): Promise<void>;
}

export function openTexts(db: Database): AtOnce<Texts> {
  const save = db.prepare<[string, string, string]>('INSERT INTO texts (hash, salt, body) VALUES (?, ?, ?)');
  const read = db.prepare<[string], string>('SELECT body FROM texts WHERE hash = ?').pluck(true);
  const readAll = db.prepare<[string], { hash: string; body: string }>(
    'SELECT hash, body FROM texts WHERE hash IN (SELECT value FROM json_each(?))',
  );
  const deleteText = db.prepare<[string]>('DELETE FROM texts WHERE hash = ?');
  const giveNumber = numberer(db);
  const erase = db.transaction((textHash: string) => {
    if (deleteText.run(textHash).changes > 0) giveNumber('words-erased', null);
  });
  const keep = db.transaction((texts: readonly NewText[]) => {
    for (const { textHash, salt, body } of texts) save.run(textHash, salt, body);
  });
  const saveAll = (bodies: readonly JsonValue[]): string[] => {
    const texts = bodies.map(newText);
    keep(texts);
    return texts.map(({ textHash }) => textHash);
  };
  return {
    save: (body) => saveAll([body])[0] ?? '',
    saveAll,
    keep,
    readAll: (textHashes) => {
      const rows = readAll.all(JSON.stringify(textHashes));
      return new Map(rows.map(({ hash: textHash, body }) => [textHash, JSON.parse(body) as unknown]));
    },
    read: (textHash) => {
      const body = read.get(textHash);
      return body === undefined ? null : JSON.parse(body);
    },
    forget: db.transaction((textHashes: readonly string[]) => {
      for (const textHash of textHashes) deleteText.run(textHash);
    }),
    erase: (textHash) => {
      erase.immediate(textHash);
      forgetErased(db);
    },
  };
}

/** Words as they are kept: the same words have another salt, and so another hash, each time. */
export function newText(words: JsonValue): NewText {
  const salt = randomBytes(16).toString('hex');
  const body = JSON.stringify(words);
  return { textHash: saltedHash(salt, body), salt, body };
}

/** What a text's hash is taken over. */
export function saltedHash(salt: string, body: string): string {
  return hash('sha256', `${salt}\n${body}`, 'hex');
}
