import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canLoseFiles } from './crash/lost-files.ts';
import { top } from './tool.ts';

function soak(...words: string[]) {
  const args = [join(top, 'scripts', 'soak.ts'), '--minutes', '0.02', '--phones', '12', ...words, '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
  return { status, stderr, document: JSON.parse(stdout) as Record<string, unknown> };
}

// The short form; the long one is `npm run soak`. A seed that found something stays here under the name of what it found.
test.each([['every mishap at least once', 1]])(
  '[B7, W4, S12, J13] a line that drops, doubles and holds back, while files are lost: %s, seed %i',
  (_, seed) => {
    const { status, stderr, document } = soak('--seed', String(seed));
    expect([status, stderr]).toEqual([0, expect.stringContaining('nothing lost, nothing counted twice')]);
    expect(document).toMatchObject({
      seed,
      asked: expect.toSatisfy((times: number) => times > 0),
      lost: 0,
      countedTwice: 0,
      olderTaken: 0,
      recounts: true,
      shownElsewhere: 0,
      shownToVoters: 12,
      // How often files go depends on how fast the computer is.
      mislaid: expect.toSatisfy((times: number) => (canLoseFiles ? times > 0 : times === 0)),
      faults: [],
    });
  },
);

test.runIf(canLoseFiles)('[J13] a server that is blind for files that are gone is found out', () => {
  const { status, document } = soak('--seed', '1', '--planted', 'blind-for-deletions');
  expect([status, document['lost']]).toEqual([1, expect.toSatisfy((lost: number) => lost > 0)]);
});
