import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { BusyDisk } from '../testing/busy-disk.ts';
import { HttpClient } from '../testing/http-client.ts';
import { sealedHall, tell } from '../testing/told-hall.ts';

/** Everything that tells anybody of a result. */
const told = [
  '/api/events/1/told',
  '/api/events/1/sign/own',
  '/api/funds/1',
  '/events/1',
  '/events/1?what-happened',
  '/funds/1',
];

/** Pages that show what they were made of. */
function plainPages(): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'on-server'));
  writeFileSync(join(folder, 'index.html'), '<title></title><body><div id="root"></div></body>');
  writeFileSync(
    join(folder, 'on-server', 'on-server.en-GB.js'),
    "export const renderPage = (page) => ({ head: '', body: JSON.stringify(page), isWhole: true, parts: [], fetched: [] });",
  );
  return folder;
}

test('[W3, W35] nobody reads a result before the step that shows it is on the disk', async () => {
  const disk = new BusyDisk();
  const hall = await sealedHall(false, { storage: disk.storage, pages: plainPages() });
  await tell(hall, 3);
  const anybody = new HttpClient(hall.localUrl);
  const waits = disk.keepBusy();
  const shown = hall.ask({ type: 'show-next-result' });
  await waits;
  const answers = told.map(async (path) => {
    const { status } = await anybody.get(path);
    return { path, status, whileBusy: disk.busy };
  });
  // Time enough for whoever does not wait.
  for (let turn = 0; turn < 20; turn += 1) await anybody.get('/healthz');
  disk.free();
  await shown;
  expect(await Promise.all(answers)).toEqual(told.map((path) => ({ path, status: 200, whileBusy: false })));
});
