import { hash, randomBytes } from 'node:crypto';
import type { JsonValue } from '../../domain/canonical.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, erase, first, run, sql, texts, type Steps } from '../sql/steps.ts';
import { giveNumber } from './numbered-changes.ts';

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

export const textSteps: TableSteps<Texts, 'read' | 'readAll'> = {
  reads: {
    *readAll(textHashes) {
      const rows = yield* all<{ hash: string; body: string }>(
        sql`SELECT hash, body FROM texts WHERE hash IN ${texts(textHashes)}`,
      );
      return new Map(rows.map(({ hash: textHash, body }) => [textHash, JSON.parse(body) as unknown]));
    },
    *read(textHash) {
      const row = yield* first<{ body: string }>(sql`SELECT body FROM texts WHERE hash = ${textHash}`);
      return row === undefined ? null : JSON.parse(row.body);
    },
  },
  writes: {
    *save(body) {
      const text = newText(body);
      yield* keep([text]);
      return text.textHash;
    },
    *saveAll(bodies) {
      const kept = bodies.map(newText);
      yield* keep(kept);
      return kept.map(({ textHash }) => textHash);
    },
    keep,
    *forget(textHashes) {
      yield* run(sql`DELETE FROM texts WHERE hash IN ${texts(textHashes)}`);
    },
    *erase(textHash) {
      const erased = yield* erase(sql`DELETE FROM texts WHERE hash = ${textHash}`);
      if (erased > 0) yield* giveNumber('words-erased', null);
    },
  },
};

function* keep(kept: readonly NewText[]): Steps<void> {
  for (const { textHash, salt, body } of kept)
    yield* run(sql`INSERT INTO texts (hash, salt, body) VALUES (${textHash}, ${salt}, ${body})`);
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
