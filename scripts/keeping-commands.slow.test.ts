import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCopy } from '../db/check-copy.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { packKit, sealFrom } from '../server/copies/kit.ts';
import { finishTakeOver, readTakenOver } from '../server/copies/taken-over.ts';
import { takeOver } from '../server/copies/take-over.ts';
import { keyFileName } from '../server/access/keys.ts';
import { databaseName } from '../server/data-folder.ts';
import { kitName } from '../server/copies/names.ts';
import { sharedFolders } from './testing/keeping-acts.ts';
import { copyOf, deathsWhileStarting, Watched } from './testing/mortal-program.ts';
import { serve } from './testing/played-sample.ts';
import { folderContents } from './testing/folder-contents.ts';
import { top } from './tool.ts';

/** Acts of keeping that are commands, on the folder that `npm start` makes. */

const { first, played } = sharedFolders();
const passphrase = 'seven swans asleep';

/** Runs a command, which dies before the `n`-th of its writes; gives the write, or null when it got through. */
async function killedAt(
  n: number,
  door: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<string | null> {
  const watched = new Watched();
  watched.begin({ dieBefore: n });
  const env = { ...process.env, ...watched.variables, ...variables };
  const child = spawn(process.execPath, [join(top, 'scripts', `${door}.ts`), ...words], {
    cwd: top,
    env,
    stdio: 'ignore',
  });
  if (child.exitCode === null) await once(child, 'exit');
  return watched.end()[n - 1] ?? null;
}

test('[J12] backup, twice in a row and killed before each of its writes, leaves a whole copy or the one before', async () => {
  const { dataDir } = await first();
  const before = folderContents(dataDir);
  const folder = tempFolder();
  const target = join(folder, 'copy.sqlite');
  const copies: string[] = [];
  for (let n = 1; n < 20; n += 1) {
    const died = await killedAt(n, 'backup', [target], { DATA_DIR: dataDir });
    copies.push(existsSync(target) ? (checkCopy(target).holds ? 'whole' : 'broken') : 'none');
    if (died === null) break;
  }
  expect(copies).toEqual(copies.map((_, at) => (at < copies.indexOf('whole') ? 'none' : 'whole')));
  const over: boolean[] = [];
  for (let n = 1; n <= copies.length; n += 1) {
    await killedAt(n, 'backup', [target], { DATA_DIR: dataDir });
    over.push(checkCopy(target).holds);
  }
  expect(over).toEqual(copies.map(() => true));
  expect(readdirSync(folder)).toEqual(['copy.sqlite']);
  expect(folderContents(dataDir)).toEqual(before);
});

test('[J12] a copy that is put in the place of the database, twice in a row, brings back what stood', async () => {
  const { dataDir } = await played();
  const before = folderContents(dataDir);
  const target = join(tempFolder(), databaseName);
  expect(await killedAt(99, 'backup', [target], { DATA_DIR: dataDir })).toBeNull();
  // Protected against writing, as a careful person keeps it; root alone may write it nevertheless.
  chmodSync(target, 0o444);
  expect(checkCopy(target)).toMatchObject({ holds: true, problems: [] });
  const restored = copyOf(dataDir);
  for (let time = 0; time < 2; time += 1) {
    writeFileSync(join(restored, databaseName), readFileSync(target));
    const server = await serve(restored);
    await server.rooms.wipePractice();
    await server.close();
  }
  writeFileSync(join(restored, databaseName), readFileSync(target));
  await (await serve(restored)).close();
  expect(folderContents(restored)).toMatchObject({ holds: true, strays: [] });
  const withoutKeys = ({ rooms }: typeof before) =>
    Object.entries(rooms).map(([stream, tables]) => [stream, { ...tables, keyed: null }]);
  expect(withoutKeys(folderContents(restored))).toEqual(withoutKeys(before));
});

test('[B16, J12] take over, killed before each of its writes, is finished by the next start or was never begun; the same kit again changes nothing', async () => {
  const { dataDir } = await played();
  const before = folderContents(dataDir);
  const kit = join(tempFolder(), kitName);
  const copy = { port: 4_321, publicUrl: 'http://127.0.0.1:4321', madeAt: 1_800_000_000_000 };
  const database = readFileSync(join(dataDir, databaseName));
  const keys = readFileSync(join(dataDir, keyFileName), 'utf8');
  writeFileSync(kit, packKit({ ...copy, keys, database }, sealFrom(passphrase)));
  const found: unknown[] = [];
  // What follows the takeover is the start of the server itself.
  const isThrough = () => found.filter((each) => JSON.stringify(each).includes('finished')).length > 1;
  const words = ['--take-over', kit];
  const deaths = await deathsWhileStarting(
    join(tempFolder(), 'data'),
    { COPY_PASSPHRASE: passphrase },
    words,
  );
  for (const { dataDir: folder, before: write } of deaths) {
    if (isThrough()) break;
    expect(write).not.toBeNull();
    finishTakeOver(folder);
    const begun = existsSync(join(folder, databaseName));
    found.push([
      begun ? 'finished' : 'never begun',
      begun ? readTakenOver(folder) : existsSync(join(folder, keyFileName)),
    ]);
    expect(takeOver(kit, passphrase, folder)).toEqual(copy);
    expect(folderContents(folder)).toEqual(before);
    expect(takeOver(kit, passphrase, folder)).toEqual(copy);
  }
  expect(found).toEqual(
    found.map((_, place) => (place < found.length - 2 ? ['never begun', false] : ['finished', copy])),
  );
});
