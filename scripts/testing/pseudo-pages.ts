/** The pages in the pseudo-languages, for journeys: in a folder of their own, which no program serves and nothing packs. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoLanguages } from '../../domain/words/language.ts';
import { tool, top } from '../tool.ts';

export const pseudoPages = join(top, 'dist', 'pseudo');

/** Builds all of them at once, anew. Says whether they could be built; why not stands on the screen. */
export async function buildPseudoPages(): Promise<boolean> {
  rmSync(pseudoPages, { recursive: true, force: true });
  const builds = pseudoLanguages.map(async ({ code }) => {
    const words = [tool('vite'), 'build', '--logLevel=error', `--outDir=${pseudoPages}`];
    const env = { ...process.env, NODE_ENV: 'production', VITEST: '', PAGE_LANGUAGE: code };
    const vite = spawn(process.execPath, words, { cwd: top, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const [status]: unknown[] = await once(vite, 'exit');
    return status === 0;
  });
  return (await Promise.all(builds)).every(Boolean);
}
