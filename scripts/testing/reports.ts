import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { top } from '../tool.ts';

/** How many checks passed and failed; a check that was skipped is neither. */
export type Counts = { readonly passed: number; readonly failed: number };

/** A check that failed, as its runner calls it, and the first line of why. */
export type Failure = { readonly check: string; readonly why: string };

/** What a suite came to. Failures that no runner names are in the count alone. */
export type Outcome = Counts & { readonly failures: readonly Failure[] };

/** How a test runner is asked for a machine-readable report, and how its totals are read from it. */
export type Runner = {
  readonly args: (report: string) => readonly string[];
  readonly env: (report: string) => Readonly<Record<string, string>>;
  readonly read: (report: string) => Outcome;
};

/** Vitest's JSON report. A file that failed before its first test counts as one failure. */
export const vitest: Runner = {
  args: (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  env: () => ({}),
  read: (report) => {
    const { numPassedTests, numFailedTests, testResults }: VitestReport = parse(report);
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failures = [
      ...testResults.flatMap(failedTests),
      ...broken.map((file) => ({ check: relative(top, file.name), why: firstLine(file.message) })),
    ];
    return { passed: numPassedTests, failed: numFailedTests + broken.length, failures };
  },
};

/** Playwright's JSON report. A journey that passed only when repeated counts as failed. */
export const playwright: Runner = {
  args: () => ['--reporter=list,json'],
  env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  read: (report) => {
    const { stats, errors, suites }: PlaywrightReport = parse(report);
    const failures = [
      ...suites.flatMap(failedJourneys),
      ...errors.map(({ message }) => ({ check: 'journeys', why: firstLine(message) })),
    ];
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, failures };
  },
};

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: VitestFile[];
};
type VitestFile = {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: { message?: string }[];
  suites: PlaywrightSuite[];
};
type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; tests: { status: string; results: PlaywrightTry[] }[] }[];
};
type PlaywrightTry = { error?: { message?: string } };

function failedTests({ name, assertionResults }: VitestFile): Failure[] {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map((test) => ({
      check: `${relative(top, name)} › ${test.fullName}`,
      why: firstLine(test.failureMessages[0]),
    }));
}

function failedJourneys({ suites = [], specs }: PlaywrightSuite): Failure[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        check: `${file} › ${title}`,
        why: firstLine(results.find(({ error }) => error)?.error?.message),
      })),
  );
  return [...own, ...suites.flatMap(failedJourneys)];
}

/** Without the colours that a runner may write into its report. */
function firstLine(message = ''): string {
  return stripVTControlCharacters(message).trimStart().split('\n', 1).join('');
}

/** What a suite came to: from its runner's report, else the suite itself counts as one check. Never green on a bad exit. */
export function outcomeOf(runner: Runner | undefined, report: string, exitedWell: boolean): Outcome {
  if (!runner || !existsSync(report))
    return { passed: exitedWell ? 1 : 0, failed: exitedWell ? 0 : 1, failures: [] };
  const { passed, failed, failures } = runner.read(report);
  return { passed, failed: exitedWell ? failed : Math.max(1, failed), failures };
}

function parse<T>(report: string): T {
  return JSON.parse(readFileSync(report, 'utf8'));
}
