import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, BadUsage, runCommand } from '../command.ts';
import { type Counts, type Outcome, outcomeOf, vitest } from './reports.ts';
import { type Suite, suites } from './suites.ts';
import { top } from '../tool.ts';

/** For what hangs: a busy machine is no reason to fail. */
const LONGEST_SUITE_MS = 30 * 60_000;

type Result = Outcome & { readonly name: string; readonly seconds: number };

const options = {
  only: { type: 'string', multiple: true },
  delayed: { type: 'boolean', default: false },
} as const;

/**
 * The command behind `npm test` and `npm run check`. `--only NAME` (repeatable) runs single suites. With `--delayed` the
 * servers of the tests stand on storage that answers after 0 to 20 ms, and only suites that start one are run.
 */
export async function runSuites(choose: (suite: Suite) => boolean): Promise<void> {
  await runCommand(options, async ({ values, positionals, say }) => {
    if (positionals.length > 0)
      throw new BadUsage(
        'To run one suite say --only and its name, in quotes when it has two words: --only "phone types".',
      );
    const { only, delayed } = values;
    const isMeant = (suite: Suite) => choose(suite) && (!delayed || suite.runner === vitest);
    const chosen = only ? only.map(suiteNamed) : suites.filter(isMeant);
    if (delayed) process.env['DELAYED_STORE'] ??= '1';
    const results: Result[] = [];
    for (const suite of chosen) results.push(await runSuite(suite, say));
    return summarise(results, say);
  });
}

function suiteNamed(name: string): Suite {
  const suite = suites.find((each) => each.name === name);
  if (!suite)
    throw new BadUsage(`No suite is called ${name}. There are: ${suites.map((s) => s.name).join(', ')}.`);
  return suite;
}

/** Says the suite's name at once and its time when done: while one hangs, the last line tells which. */
async function runSuite(suite: Suite, say: (text: string) => void): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-report-'));
  const report = join(folder, 'report.json');
  say(suite.name.padEnd(14));
  const started = performance.now();
  const { exitedWell, output } = await runNode(suite, report);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const outcome = outcomeOf(suite.runner, report, exitedWell);
  rmSync(folder, { recursive: true, force: true });
  say(`${seconds.toFixed(1).padStart(6)} s  ${outcome.passed} passed, ${outcome.failed} failed\n`);
  if (outcome.failed > 0) say(`\n${output.trimEnd()}\n\n`);
  return { name: suite.name, seconds, ...outcome };
}

function runNode(suite: Suite, report: string): Promise<{ exitedWell: boolean; output: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ exitedWell: boolean; output: string }>();
  const args = [...suite.command, ...(suite.runner?.args(report) ?? [])];
  const child = spawn(process.execPath, args, {
    cwd: top,
    env: { ...colour(), ...suite.runner?.env(report) },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_SUITE_MS,
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
  child.on('error', reject);
  child.on('close', (code) => resolve({ exitedWell: code === 0, output: Buffer.concat(pieces).toString() }));
  return promise;
}

/** The runners see a pipe, not the person's terminal, so whether to use colour is decided here. */
function colour(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env;
  return process.stdout.isTTY ? { ...rest, FORCE_COLOR: '1' } : { ...rest, NO_COLOR: '1' };
}

/** Names what failed once more at the end: a long run's log is often kept from there alone. */
function summarise(results: readonly Result[], say: (text: string) => void): CommandResult {
  const total = (of: keyof Counts) => results.reduce((sum, result) => sum + result[of], 0);
  const [passed, failed] = [total('passed'), total('failed')];
  for (const { name, failed: failedHere, failures } of results.filter((result) => result.failed > 0)) {
    say(`\n${name}: ${failedHere} failed\n`);
    for (const { check, why } of failures) say(`  ${check}\n    ${why}\n`);
  }
  say(`${passed} passed, ${failed} failed\n`);
  return { document: { passed, failed, suites: results }, holds: failed === 0 };
}
