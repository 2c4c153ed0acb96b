/** The files with which the program is run on a server say what the program understands. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { top } from '../tool.ts';

const hosting = join(top, 'scripts', 'hosting');
const shipped = (name: string): string => readFileSync(join(hosting, name), 'utf8');

const readme = readFileSync(join(top, 'README.md'), 'utf8');

type Settings = Record<string, string>;

/** Each `NAME=value` after that word, as systemd and Docker read them. */
function after(word: RegExp, text: string): Settings {
  const lines = text.split('\n').flatMap((line) => (word.test(line) ? [line.replace(word, '')] : []));
  return Object.fromEntries(
    lines.flatMap((line) =>
      [...line.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}

/** What the compose file gives the server, with the password that stands beside it. */
function composed(): Settings {
  const filled = shipped('compose.yaml').replaceAll(/\$\{\w+:\?[^}]*\}/g, 'secret');
  const [, block = ''] = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(filled) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/^ {6}([A-Z_]+): '?(.*?)'?$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

const image = after(/^ENV /, shipped('Dockerfile'));

test.each([
  ['decision-day.service', after(/^Environment=/, shipped('decision-day.service'))],
  ['Dockerfile', image],
  ['compose.yaml', { ...image, ...composed() }],
])(
  '[OP2, OP3, OP4] %s sets what README names, and the program understands it',
  (_, { NODE_ENV, ...settings }) => {
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(settings).length).toBeGreaterThan(2);
    expect(Object.keys(settings).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    expect(readConfig(settings)).toMatchObject({ port: 3000, log: 'json', dataDir: settings['DATA_DIR'] });
  },
);

test('[OP4] whoever ends the program waits longer than phones are sent elsewhere', () => {
  const drain = Number(composed()['DRAIN_SECONDS']);
  const [, grace = ''] = /stop_grace_period: (\d+)s/.exec(shipped('compose.yaml')) ?? [];
  expect(Number(grace)).toBeGreaterThan(drain + 10);
  const unit = shipped('decision-day.service');
  const [, stop = ''] = /^TimeoutStopSec=(\d+)$/m.exec(unit) ?? [];
  expect(Number(stop)).toBeGreaterThan(Number(after(/^Environment=/, unit)['DRAIN_SECONDS']) + 10);
});

const units = ['decision-day.service', 'decision-day-backup.service', 'decision-day-backup.timer'] as const;
const analyze = 'systemd-analyze';
const hasSystemd = spawnSync(analyze, ['--version']).status === 0;

test.skipIf(!hasSystemd)('[OP4] systemd reads the units without a complaint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-units-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = units.map((name) => {
    // The folder that it starts is not here.
    const here = shipped(name)
      .replace(/^(WorkingDirectory)=.*$/m, `$1=${folder}`)
      .replaceAll('/opt/decision-day/app/runtime/node', process.execPath);
    const file = join(folder, name);
    writeFileSync(file, here);
    return file;
  });
  const { status, stderr } = spawnSync(analyze, ['verify', ...files], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
