import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from './tool.ts';

// The short form of the command; the long one is `npm run crash`. What it says of a sound server, server/crash says too.
const timeout = 120_000;

/** Runs a command as `npm run crash` does. */
async function crash(...words: string[]) {
  const args = [join(top, 'scripts', 'crash.ts'), ...words, '--json'];
  const child = spawn(process.execPath, args, { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', error: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.error += part.toString()));
  await once(child, 'close');
  const document: Record<string, unknown> = said.out === '' ? {} : JSON.parse(said.out);
  return { status: child.exitCode, stderr: said.error, document };
}

// Each has a server of its own, and waits for it most of the time.
test.concurrent(
  '[W3, J13, J14] a kill under load, files deleted before and after it, loses nothing and counts nothing twice',
  { timeout },
  async () => {
    const { status, stderr, document } = await crash('--rounds', '1', '--phones', '10');
    expect([status, stderr]).toEqual([0, expect.stringContaining('none lost, none counted twice')]);
    expect(document).toMatchObject({
      rounds: 1,
      lost: 0,
      countedTwice: 0,
      wrong: 0,
      sound: true,
      silentStarts: 0,
      lessFound: 0,
    });
  },
);

const planted = [
  ['ack-before-commit', 'lost'],
  ['double-apply', 'countedTwice'],
  // Windows lets nobody delete a file that is open, so there is nothing to be blind for.
  ...(process.platform === 'win32' ? [] : [['blind-for-deletions', 'lost'] as const]),
] as const;

test.concurrent.each(planted)(
  '[B7, W3] a server with %s planted is found out',
  { timeout },
  async (fault, found) => {
    // A kill can come in a moment in which the mistake has nothing to spoil.
    const { status, document } = await crash('--rounds', '2', '--phones', '20', '--planted', fault);
    expect(status).toBe(1);
    expect(document[found]).toBeGreaterThan(0);
  },
);

test.concurrent('a mistake that nobody knows is a wrong word', async () => {
  expect((await crash('--planted', 'other')).status).toBe(2);
});
