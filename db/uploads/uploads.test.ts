import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../testing/temp-database.ts';
import { uploadsContract } from '../testing/uploads-contract.ts';
import { carryUploads, keepOnly, missingUploads } from './copy-uploads.ts';
import { UploadFolder } from './upload-folder.ts';
import { contentHash } from './uploads.ts';

uploadsContract('a folder', (place = join(tempFolder(), 'uploads')) => new UploadFolder(place));

const bytes = Buffer.from('A picture');
const content = contentHash(bytes);

test('[U3] a file that is cut short or damaged is not given out, and is written again when it is put', async () => {
  const folder = tempFolder();
  const uploads = new UploadFolder(folder);
  for (const damaged of ['A pict', 'A pictura']) {
    writeFileSync(join(folder, content), damaged);
    expect([damaged, await uploads.open(content)]).toEqual([damaged, null]);
    await uploads.put(bytes);
    expect(Buffer.from((await uploads.open(content)) ?? [])).toEqual(bytes);
  }
});

test('[U3] what a crash left half written is deleted with the next erasure', async () => {
  const folder = tempFolder();
  const uploads = new UploadFolder(folder);
  writeFileSync(join(folder, `${content}.new`), 'A p');
  writeFileSync(join(folder, 'a note of somebody'), 'stays');
  expect(await uploads.list()).toEqual([]);
  await uploads.erase([]);
  expect(readdirSync(folder)).toEqual(['a note of somebody']);
});

test('[U3] nobody but the owner of the data folder reads a file', async () => {
  const folder = join(tempFolder(), 'uploads');
  await new UploadFolder(folder).put(bytes);
  if (process.platform === 'win32') return;
  expect([statSync(folder).mode & 0o777, statSync(join(folder, content)).mode & 0o777]).toEqual([
    0o700, 0o600,
  ]);
});

test('[U9] files are carried once, whole ones only, and what is not named any more goes', async () => {
  const [from, to] = [tempFolder(), join(tempFolder(), 'uploads')];
  const other = contentHash(Buffer.from('never there'));
  await new UploadFolder(from).put(bytes);
  expect(carryUploads([content, other], from, to)).toEqual({ written: [content], missing: [other] });
  expect(carryUploads([content], from, to)).toEqual({ written: [], missing: [] });
  writeFileSync(join(to, content), 'cut');
  expect(missingUploads([content], to)).toEqual([content]);
  expect(carryUploads([content], from, to).written).toEqual([content]);
  // A damaged file is carried nowhere.
  writeFileSync(join(from, content), 'damaged!!');
  const third = join(tempFolder(), 'uploads');
  expect(carryUploads([content], from, third)).toEqual({ written: [], missing: [content] });
  writeFileSync(join(to, `${other}.new`), 'half');
  keepOnly([content], to);
  expect(readdirSync(to)).toEqual([content]);
  keepOnly([], to);
  expect(readdirSync(to)).toEqual([]);
  mkdirSync(join(from, 'empty'));
  keepOnly([], join(from, 'not there'));
});
