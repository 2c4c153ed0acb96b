import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from './tool.ts';

// The short form; the long one is `npm run soak`. A seed that found something stays here under the name of what it found.
test.each([['every mishap at least once', 1]])(
  '[B7, W4, S12] a line that drops, doubles and holds back: %s, seed %i',
  (_, seed) => {
    const words = ['--minutes', '0.02', '--phones', '12', '--seed', String(seed), '--json'];
    const args = [join(top, 'scripts', 'soak.ts'), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('nothing lost, nothing counted twice')]);
    expect(JSON.parse(stdout)).toMatchObject({
      seed,
      asked: expect.toSatisfy((times: number) => times > 0),
      lost: 0,
      countedTwice: 0,
      olderTaken: 0,
      recounts: true,
      shownElsewhere: 0,
      shownToVoters: 12,
      faults: [],
    });
  },
);
