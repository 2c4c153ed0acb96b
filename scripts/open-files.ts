import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadUsage, CannotGoOn, runCommand } from './command.ts';
import { differences } from './office/same-cells.ts';

const { commands } = wordsIn(english);
const { openFiles: words } = commands;
/** Commas, double quotes, UTF-8, from the first line: what a person would choose in its dialogue. */
const csvFilter = '--infilter=CSV:44,34,76,1';

// `npm run open-files -- FILES or FOLDERS [--json]`: opens each Excel and CSV file in LibreOffice, has it saved again, and
// compares every cell: numbers are numbers, days are days, text is the same text, and nothing is a formula.
await runCommand({}, async ({ positionals, say }) => {
  const files = positionals.flatMap(tablesIn);
  if (files.length === 0) throw new BadUsage(words.usage);
  const opened = mkdtempSync(join(tmpdir(), 'opened-'));
  try {
    const found = [];
    for (const [place, file] of files.entries()) {
      const folder = join(opened, String(place));
      openInOffice(file, folder, join(opened, 'profile'));
      const again = readFileSync(join(folder, `${basename(file, extname(file))}.xlsx`));
      const wrong = await differences(file, readFileSync(file), again);
      say(
        `${wrong.length === 0 ? words.same({ file }) : words.differs({ file, wrong: wrong.join('\n') })}\n`,
      );
      found.push({ file, wrong });
    }
    return { document: found, holds: found.every(({ wrong }) => wrong.length === 0) };
  } finally {
    rmSync(opened, { recursive: true });
  }
});

/** Of a folder, all that a spreadsheet program opens. */
function tablesIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new BadUsage(commands.noFile({ file: path }));
  if (!stats.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xlsx|csv)$/.test(name))
    .map((name) => join(path, name))
    .sort();
}

function openInOffice(file: string, folder: string, profile: string): void {
  const how = [
    '--headless',
    `-env:UserInstallation=file://${profile}`,
    '--convert-to',
    'xlsx',
    '--outdir',
    folder,
  ];
  const done = spawnSync('soffice', [...how, ...(file.endsWith('.csv') ? [csvFilter] : []), file], {
    timeout: 120_000,
    encoding: 'utf8',
  });
  if (done.error && 'code' in done.error && done.error.code === 'ENOENT')
    throw new CannotGoOn(words.noOffice);
  if (done.status !== 0) throw new CannotGoOn(words.notOpened({ file }));
}
