/** Files of the data folder that go missing: while the server runs, and between a kill and the next start. */

import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { headsFile } from '../../db/heads.ts';
import { keyFileName } from '../../server/access/keys.ts';
import { databaseName } from '../../server/data-folder.ts';
import type { KillableServer } from '../../server/crash/killable-server.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';

const log = `${databaseName}-wal`;
const whileServing = [databaseName, log, `${databaseName}-shm`, keyFileName] as const;
const betweenStarts = [
  [log],
  [databaseName],
  [databaseName, log],
  [keyFileName],
  [databaseName, log, keyFileName],
] as const;

/** Deletes some of them, in any order. A server that is blind for it loses only its log: the rest would end the test. */
export function deleteSome(dataDir: string, random: SeededRandom, isBlind: boolean): void {
  // Windows lets nobody delete a file that is open.
  if (process.platform === 'win32') return;
  const some = isBlind ? [log] : whileServing.filter(() => random.happens(0.5));
  if (random.happens(0.5)) some.reverse();
  const names = some.length === 0 ? [headsFile('')] : some;
  for (const name of names) rmSync(join(dataDir, name), { force: true });
}

/** Takes some away, tries to start, and puts them back. True when the start went on without a word. */
export async function startsWithout(
  dataDir: string,
  server: KillableServer,
  random: SeededRandom,
): Promise<boolean> {
  const names = betweenStarts[random.whole(0, betweenStarts.length - 1)] ?? betweenStarts[0];
  const away = join(dataDir, 'away');
  mkdirSync(away, { recursive: true });
  for (const name of names) renameSync(join(dataDir, name), join(away, name));
  const isSilent = await server.start().then(
    () => true,
    () => false,
  );
  await server.kill();
  for (const name of names) renameSync(join(away, name), join(dataDir, name));
  return isSilent;
}
