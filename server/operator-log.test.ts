import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { OperatorLog } from './operator-log.ts';

const noon = Date.UTC(2028, 0, 28, 12);

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a line says when and what, and the fault stands with it', () => {
  const folder = tempFolder();
  const log = new OperatorLog(folder);
  log.write(noon, 'The server started');
  log.write(noon, 'event-1 could not be saved', new Error('database or disk is full'));
  const text = readFileSync(join(folder, 'log', 'decision-day.log'), 'utf8');
  expect(text).toMatch(
    /^2028-01-28T12:00:00\.000Z The server started\n2028-.*Z event-1 could not be saved: Error: database or disk is full\n/,
  );
});

test.skipIf(process.platform === 'win32')('only the owner may read it', () => {
  const folder = tempFolder();
  new OperatorLog(folder).write(noon, 'The server started');
  expect(statSync(join(folder, 'log')).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'log', 'decision-day.log')).mode & 0o777).toBe(0o600);
});

test('it turns over, keeps the newest and never more than five files', () => {
  const folder = tempFolder();
  const log = new OperatorLog(folder, 200);
  for (let line = 1; line <= 100; line += 1) log.write(noon, `line ${String(line).padStart(3, '0')}`);
  const files = readdirSync(join(folder, 'log')).sort();
  expect(files).toEqual(['decision-day.log', ...[1, 2, 3, 4].map((number) => `decision-day.log.${number}`)]);
  const told = files.reverse().flatMap((file) => {
    expect(statSync(join(folder, 'log', file)).size).toBeLessThan(300);
    return readFileSync(join(folder, 'log', file), 'utf8').match(/line \d+/g) ?? [];
  });
  expect(told.at(-1)).toBe('line 100');
  expect(told).toEqual([...told].sort());
  expect(told.length).toBeGreaterThan(20);
});

test('a disk that takes no log ends nothing, and the log goes on when it takes it again', () => {
  const folder = tempFolder();
  const log = new OperatorLog(folder);
  writeFileSync(join(folder, 'log'), 'something else stands here');
  log.write(noon, 'lost');
  rmSync(join(folder, 'log'));
  log.write(noon, 'kept');
  expect(existsSync(join(folder, 'log', 'decision-day.log'))).toBe(true);
});
