import { existsSync, readFileSync } from 'node:fs';

/** How many checks passed and failed; a check that was skipped is neither. */
export type Counts = { readonly passed: number; readonly failed: number };

/** How a test runner is asked for a machine-readable report, and how its totals are read from it. */
export type Runner = {
  readonly args: (report: string) => readonly string[];
  readonly env: (report: string) => Readonly<Record<string, string>>;
  readonly read: (report: string) => Counts;
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
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  },
};

/** Playwright's JSON report. A journey that passed only when repeated counts as failed. */
export const playwright: Runner = {
  args: () => ['--reporter=list,json'],
  env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  read: (report) => {
    const { stats, errors }: PlaywrightReport = parse(report);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  },
};

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

/** A suite's totals: from its runner's report, else the suite itself counts as one check. Never green on a bad exit. */
export function countsOf(runner: Runner | undefined, report: string, exitedWell: boolean): Counts {
  if (!runner || !existsSync(report)) return { passed: exitedWell ? 1 : 0, failed: exitedWell ? 0 : 1 };
  const { passed, failed } = runner.read(report);
  return { passed, failed: exitedWell ? failed : Math.max(1, failed) };
}

function parse<T>(report: string): T {
  return JSON.parse(readFileSync(report, 'utf8'));
}
