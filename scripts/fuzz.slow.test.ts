import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canLoseFiles } from './crash/lost-files.ts';
import { top } from './tool.ts';

function fuzz(...words: string[]) {
  const args = [join(top, 'scripts', 'fuzz.ts'), '--messages', '2000', ...words, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
  return { status, stderr, document: JSON.parse(stdout) as Record<string, unknown> };
}

// The short form; the long one is `npm run fuzz`. A seed that found something stays here under the name of what it found.
const seeds = [['a length that cannot be compared', 1]] as const;

test.each(seeds)(
  '[W1, W2, S10, S12, J13] hostile messages are answered or end their connection, while files are lost: %s, seed %i',
  (_, seed) => {
    const { status, stderr, document } = fuzz('--seed', String(seed));
    expect([status, stderr]).toEqual([0, expect.stringContaining('answered')]);
    expect(document).toMatchObject({
      seed,
      unanswered: [],
      faults: [],
      keptOut: [],
      mislaid: canLoseFiles ? 10 : 0,
      lost: 0,
      recounts: true,
      alive: true,
      shownAfterClose: 0,
    });
  },
);

test.runIf(canLoseFiles)('[J13] a server that is blind for files that are gone is found out', () => {
  const { status, document } = fuzz('--seed', '1', '--planted', 'blind-for-deletions');
  expect([status, document['lost']]).toEqual([1, expect.toSatisfy((lost: number) => lost > 0)]);
});
