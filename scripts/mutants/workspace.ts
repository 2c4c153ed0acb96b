import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool, top } from '../tool.ts';
import { type Mutant, planted } from './mutant.ts';

/** Longer than the narrow tests take on a busy machine; a mutant that hangs is noticed when it is over. */
const LONGEST_MS = 60_000;

/** What the narrow tests found out about a mutant. */
export type MutantResult =
  | { readonly kind: 'caught'; readonly by: string; readonly red: number }
  | { readonly kind: 'hung' }
  | { readonly kind: 'survived' }
  /** Its place in the source has changed. */
  | { readonly kind: 'outdated' }
  /** No test ran at all, so nothing was proven. */
  | { readonly kind: 'broken'; readonly output: string };

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A copy of the domain in a folder of its own, where faults can be planted: the work tree is never touched. */
export class MutantWorkspace {
  readonly #folder = mkdtempSync(join(tmpdir(), 'decision-day-mutants-'));

  constructor() {
    cpSync(join(top, 'domain'), join(this.#folder, 'domain'), { recursive: true });
    cpSync(join(top, 'package.json'), join(this.#folder, 'package.json'));
    // On Windows a junction needs no rights of an administrator.
    symlinkSync(join(top, 'node_modules'), join(this.#folder, 'node_modules'), 'junction');
    // No test may be red because the machine was busy: that would catch a fault that nobody looked for.
    const config = `export default { test: { testTimeout: ${LONGEST_MS} } };\n`;
    writeFileSync(join(this.#folder, 'vitest.config.mjs'), config);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Plants the fault, runs its tests and takes it out again. */
  async try(mutant: Mutant): Promise<MutantResult> {
    const path = join(this.#folder, mutant.file);
    const source = readFileSync(path, 'utf8');
    const fault = planted(source, mutant);
    if (fault === null) return { kind: 'outdated' };
    writeFileSync(path, fault);
    try {
      return await this.test(mutant.tests);
    } finally {
      writeFileSync(path, source);
    }
  }

  /** What these tests make of the copy as it is. */
  async test(tests: readonly string[]): Promise<MutantResult> {
    const file = join(this.#folder, 'report.json');
    rmSync(file, { force: true });
    const { code, output } = await runVitest(this.#folder, tests, file);
    if (code === null) return { kind: 'hung' };
    if (code === 0) return { kind: 'survived' };
    const red = redTests(file);
    const [by] = red;
    return by === undefined ? { kind: 'broken', output } : { kind: 'caught', by, red: red.length };
  }
}

function redTests(file: string): readonly string[] {
  const { testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}

/** The exit code is `null` when time ran out. */
function runVitest(
  folder: string,
  tests: readonly string[],
  report: string,
): Promise<{ code: number | null; output: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; output: string }>();
  const args = [tool('vitest'), 'run', '--reporter=json', `--outputFile=${report}`, ...tests];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, output: Buffer.concat(pieces).toString() }));
  return promise;
}
