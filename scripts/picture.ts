import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { pictureOf } from './house/picture/draw.ts';
import { PICTURED, withPicture } from './house/picture.ts';
import { readHouse } from './house/source.ts';
import { top } from './tool.ts';

// `npm run picture`, after an import between two parts came or went: README's picture of the architecture is drawn anew.
await runCommand({}, ({ say }) => {
  const file = join(top, PICTURED);
  writeFileSync(file, withPicture(readFileSync(file, 'utf8'), pictureOf(readHouse(top))));
  say(`The picture in ${file} is drawn.\n`);
  return Promise.resolve({ document: { file }, holds: true });
});
