import { spawnSync } from 'node:child_process';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { CannotGoOn } from '../command.ts';

/** Runs npm in a folder, speaking on standard error alone. @throws Stopped when it does not succeed */
export function npm(folder: string, words: readonly string[]): void {
  const script = process.env['npm_execpath'] ?? '';
  const quiet = [...words, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: folder, stdio: ['ignore', 2, 2] as ['ignore', number, number] };
  const { status } = script.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...quiet], options)
    : spawnSync('npm', quiet, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new CannotGoOn(wordsIn(english).commands.pack.notFetched);
}
