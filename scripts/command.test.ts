import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { top } from './tool.ts';

/** Runs a command in a process of its own and says what came out of it. */
function visit(run: string, ...words: string[]) {
  const code = `
    import { BadUsage, runCommand } from './scripts/command.ts';
    await runCommand({ seed: { type: 'string' } }, ${run});`;
  const args = ['--input-type=module', '--eval', code, '--', 'door', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const agrees = `async ({ values, positionals, say }) => {
  say('Counting.\\n');
  return { document: { seed: values.seed, positionals }, holds: true };
}`;

test('people read text, and all is well', () => {
  expect(visit(agrees, '--seed', '7')).toEqual({ status: 0, stdout: 'Counting.\n', stderr: '' });
});

test('with --json standard output is exactly one document', () => {
  expect(visit(agrees, 'a.pb', '--json', '--seed=7')).toEqual({
    status: 0,
    stdout: '{"seed":"7","positionals":["a.pb"]}\n',
    stderr: 'Counting.\n',
  });
});

test('what does not hold ends with 1', () => {
  expect(visit(`async () => ({ document: null, holds: false })`).status).toBe(1);
});

test.each([
  ['an unknown option', agrees, '--sead=7', "Unknown option '--sead'.\n"],
  ['an option without its value', agrees, '--seed', "Option '--seed <value>' argument missing.\n"],
  [
    'what the door itself refuses',
    `async () => { throw new BadUsage('Name a file.') }`,
    '',
    'Name a file.\n',
  ],
])('%s ends with 2 and one sentence', (_what, run, word, stderr) => {
  expect(visit(run, word)).toEqual({ status: 2, stdout: '', stderr });
});

test('a fault is loud', () => {
  const { status, stderr } = visit(`async () => { throw new Error('the disk is gone') }`);
  expect(status).toBe(1);
  expect(stderr).toContain('the disk is gone');
});
