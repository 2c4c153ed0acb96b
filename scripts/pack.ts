import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadUsage, runCommand } from './command.ts';
import { packFolder } from './pack/folder.ts';
import { platforms } from './pack/platforms.ts';
import { tryFolder } from './pack/try-folder.ts';
import { buildClient, isClientStale } from './starting/client-build.ts';
import { top } from './tool.ts';

const { pack: words } = wordsIn(english).commands;

// `npm run pack -- --platform win32-x64|linux-x64 [--to FOLDER] [--try]`: the folder that starts by double-click on a
// computer with nothing installed. With `--try` it is then started in an empty environment, killed and started again.
const options = {
  platform: { type: 'string' },
  to: { type: 'string' },
  try: { type: 'boolean', default: false },
} as const;

await runCommand(options, async ({ values, positionals, say }) => {
  const { platform: name = '' } = values;
  const platform = platforms[name];
  if (positionals.length > 0 || platform === undefined) {
    throw new BadUsage(words.usage({ platforms: Object.keys(platforms).join(', ') }));
  }
  const isThisSystem = name === `${process.platform}-${process.arch}`;
  if (values.try && !isThisSystem) throw new BadUsage(words.otherSystem({ platform: name }));
  const folder = resolve(values.to ?? join(top, 'dist', 'pack', `decision-day-${name}`));
  if (isClientStale()) buildClient();
  packFolder(folder, platform);
  const megabytes = Math.round(sizeOf(folder) / 1e6);
  say(`${words.packed({ folder, megabytes })}\n`);
  const checks = values.try ? await tryFolder(folder) : [];
  for (const { what, holds } of checks) say(`${holds ? 'right' : 'WRONG'}  ${what}\n`);
  if (!values.try) say(`${isThisSystem ? words.notTried : words.notTriedElsewhere}\n`);
  const holds = existsSync(folder) && checks.every((each) => each.holds);
  return { document: { folder, platform: name, megabytes, tried: values.try, checks, holds }, holds };
});

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
