import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { moneyWithPence } from '../domain/words/formats.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadUsage, runCommand } from './command.ts';
import { agrees, sumsIn, type Sums } from './sums/read-export.ts';

const { commands } = wordsIn(english);
const { sums: words } = commands;

// `npm run sums -- FILES [--json]`: adds up the money in exported files of one result, or of one fund, without any of
// this program's own rules, and checks that they agree to the penny, with one another and with what each says itself.
await runCommand({}, ({ positionals, say }) => {
  if (positionals.length === 0) throw new BadUsage(words.usage);
  const files = positionals.map((file) => ({ file: basename(file), ...read(file) }));
  for (const { file, rows, allocatedPence } of files)
    say(`${moneyWithPence(allocatedPence, english).padStart(14)}  ${words.file({ file, rows })}\n`);
  const differ = new Set(files.map(({ allocatedPence }) => allocatedPence)).size > 1;
  const wrong = files.filter((sums) => !agrees(sums)).map(({ file }) => file);
  say(`${differ ? words.differ : words.same}\n`);
  for (const file of wrong) say(`${words.wrong({ file })}\n`);
  return Promise.resolve({ document: { files, differ, wrong }, holds: !differ && wrong.length === 0 });
});

function read(file: string): Sums {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new BadUsage(commands.noFile({ file }));
  return sumsIn(file, readFileSync(file));
}
