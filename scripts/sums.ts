import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { BadUsage, runCommand } from './command.ts';
import { agrees, sumsIn, type Sums } from './sums/read-export.ts';

// `npm run sums -- FILES [--json]`: adds up the money in exported files of one result, or of one fund, without any of
// this program's own rules, and checks that they agree to the penny, with one another and with what each says itself.
await runCommand({}, ({ positionals, say }) => {
  if (positionals.length === 0) throw new BadUsage('Name the exported files: npm run sums -- FILES');
  const files = positionals.map((file) => ({ file: basename(file), ...read(file) }));
  for (const { file, rows, allocatedPence } of files)
    say(`${pounds(allocatedPence).padStart(14)}  ${file} (${rows} ${rows === 1 ? 'row' : 'rows'})\n`);
  const differ = new Set(files.map(({ allocatedPence }) => allocatedPence)).size > 1;
  const wrong = files.filter((sums) => !agrees(sums)).map(({ file }) => file);
  say(differ ? 'The files differ from one another.\n' : 'All files add up to the same.\n');
  for (const file of wrong) say(`${file} does not add up to what it says itself.\n`);
  return Promise.resolve({ document: { files, differ, wrong }, holds: !differ && wrong.length === 0 });
});

function read(file: string): Sums {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(`There is no file ${file}.`);
  return sumsIn(file, readFileSync(file));
}

function pounds(pence: number): string {
  return `£${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}
