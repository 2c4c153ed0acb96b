import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Database } from '../open.ts';
import { openDatabase } from '../open-newest.ts';

/** A folder of its own for one test, gone when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-'));
  // On Windows a program that was just killed holds its files a little longer.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

export function tempFile(): string {
  return join(tempFolder(), 'test.sqlite');
}

/** A real database on the disk for one test. */
export function tempDatabase(file = tempFile()): Database {
  const db = openDatabase(file);
  onTestFinished(() => {
    db.close();
  });
  return db;
}
