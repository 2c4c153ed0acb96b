import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flushWhile, type Flushing } from './flush-while.ts';
import { tempFolder } from './testing/temp-database.ts';

test('[J19] a copy goes to the disk while it is written, and is closed when it is whole', () => {
  const file = join(tempFolder(), 'copy');
  const seen: Flushing[] = [];
  flushWhile(file, (flushing) => {
    seen.push(flushing);
    const opened = openSync(file, 'w');
    // Written over and over until it has been to the disk three times; the bound is for a thread that never flushes.
    for (let turn = 0; turn < 2_000_000 && Atomics.load(flushing.flushes, 0) < 3; turn += 1)
      writeSync(opened, 'votes', 0);
    closeSync(opened);
  });
  expect(seen.map(({ flushes }) => Number(flushes[0]) >= 3)).toEqual([true]);
  expect(seen.map(({ isOpen, isWhole }) => [isOpen[0], isWhole[0]])).toEqual([[0, 1]]);
});

test('[J19] a file that was never begun, or could not be written, holds nobody up', () => {
  const file = join(tempFolder(), 'copy');
  flushWhile(file, () => undefined);
  const full = (): never => {
    throw new Error('no room');
  };
  expect(() => flushWhile(file, full)).toThrow('no room');
  expect(existsSync(file)).toBe(false);
});
