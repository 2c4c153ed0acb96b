import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyDatabase } from './copy.ts';
import { flush, pieceBytes } from './flush.ts';
import { openDatabase } from './open-newest.ts';
import type { Database } from './open.ts';
import { tempFolder } from './testing/temp-database.ts';

test('[J19] a copy goes to the disk a piece at a time, and stays what it is', () => {
  const file = join(tempFolder(), 'copy');
  const bytes = randomBytes(3 * pieceBytes + 17);
  writeFileSync(file, bytes);
  const pieces: [place: number, length: number][] = [];
  const counted = (
    opened: number,
    piece: NodeJS.ArrayBufferView,
    from: number,
    length: number,
    place: number,
  ) => {
    pieces.push([place, length]);
    return writeSync(opened, piece, from, length, place);
  };
  flush(file, counted as typeof writeSync);
  expect(pieces).toEqual([
    [0, pieceBytes],
    [pieceBytes, pieceBytes],
    [2 * pieceBytes, pieceBytes],
    [3 * pieceBytes, 17],
  ]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('[J19] while a copy is made SQLite flushes nothing; for commits it goes on flushing everything', () => {
  const folder = tempFolder();
  const db = openDatabase(join(folder, 'whole.sqlite'));
  const flushing = () => db.pragma('synchronous', { simple: true });
  const usual = flushing();
  let during: unknown = null;
  const looking = new Proxy(db, {
    get(_, name) {
      const value: unknown = Reflect.get(db, name);
      if (name === 'prepare') during = flushing();
      return typeof value === 'function' ? value.bind(db) : value;
    },
  }) satisfies Database;
  copyDatabase(looking, join(folder, 'copy.sqlite'));
  expect([usual, during, flushing()]).toEqual([2, 0, 2]);
  // Also when the copy could not be made.
  expect(() => copyDatabase(db, join(folder, 'nowhere', 'copy.sqlite'))).toThrow('unable to open');
  expect(flushing()).toBe(2);
  db.close();
});
