import { chmodSync, cpSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { holdFolder } from '../db/lock.ts';
import { votedPlay, write } from '../db/testing/played-event.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { buildForTest } from './testing/build-for-test.ts';
import { openDataFolder } from './data-folder.ts';

const silent = { report: () => undefined };
const rightsOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the data folder', () => {
  test('[J11] a second program on it is refused with a sentence, whatever its port', async () => {
    const dataDir = tempFolder();
    const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
    const first = await buildForTest(config, silent);
    await expect(buildForTest(config, silent)).rejects.toThrow('Decision Day already runs on the data in');
    await first.close();
    const second = await buildForTest(config, silent);
    await second.close();
  });

  test('[J11] a lock file that a crash left behind keeps nobody out', async () => {
    const folder = tempFolder();
    holdFolder(folder)();
    expect(readdirSync(folder)).toEqual(['in-use.lock']);
    const letGo = holdFolder(folder);
    expect(() => holdFolder(folder)).toThrow('already runs');
    letGo();
  });

  // Found by crash --seed 963540: the start that missed the key file had carried the log over, and it was taken for lost.
  test('[J14] a start that stops for one file makes the next one miss no other', async () => {
    const dataDir = join(tempFolder(), 'data');
    const running = openDataFolder(dataDir);
    onTestFinished(() => running.close());
    await write(running.guard.db, votedPlay());
    // As a kill leaves it: the log is there, and the note says that a program was at work.
    const killed = tempFolder();
    cpSync(dataDir, killed, { recursive: true });
    const [keys, away] = [join(killed, 'keys.json'), join(killed, 'away')];
    renameSync(keys, away);
    expect(() => openDataFolder(killed)).toThrow(/key file/);
    renameSync(away, keys);
    const again = openDataFolder(killed);
    onTestFinished(() => again.close());
    const ballots = (of: typeof again): unknown =>
      of.guard.db.prepare('SELECT count(*) FROM ballots').pluck(true).get();
    expect([ballots(again), ballots(running)]).toEqual([10, 10]);
  });

  test.skipIf(process.platform === 'win32')('only its owner may look into it or read any file', async () => {
    const dataDir = join(tempFolder(), 'data');
    await openDataFolder(dataDir).close();
    chmodSync(dataDir, 0o755);
    chmodSync(join(dataDir, 'decision-day.sqlite'), 0o644);
    const data = openDataFolder(dataDir);
    onTestFinished(() => data.close());
    await data.register.texts.save('a word, so that the log is there too');
    expect(rightsOf(dataDir)).toBe('700');
    const others = readdirSync(dataDir).filter((name) => rightsOf(join(dataDir, name)) !== '600');
    expect(readdirSync(dataDir)).toContain('decision-day.sqlite-wal');
    expect(others).toEqual([]);
  });
});
