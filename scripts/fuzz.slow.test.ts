import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from './tool.ts';

// The short form; the long one is `npm run fuzz`. A seed that found something stays here under the name of what it found.
const seeds = [['a length that cannot be compared', 1]] as const;

test.each(seeds)(
  '[W1, W2, S10, S12] hostile messages are answered or end their connection: %s, seed %i',
  (_, seed) => {
    const args = [join(top, 'scripts', 'fuzz.ts'), '--messages', '2000', '--seed', String(seed), '--json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('answered')]);
    expect(JSON.parse(stdout)).toMatchObject({
      seed,
      unanswered: [],
      faults: [],
      keptOut: [],
      recounts: true,
      alive: true,
      shownAfterClose: 0,
    });
  },
);
