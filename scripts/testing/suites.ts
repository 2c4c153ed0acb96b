import { availableParallelism } from 'node:os';
import { playwright, vitest, type Runner } from './reports.ts';
import { tool } from '../tool.ts';

/** One line of `npm test`. */
export type Suite = {
  readonly name: string;
  /** The quick half is what `npm run check` runs. */
  readonly quick: boolean;
  /** The words after `node`, run in the top folder. */
  readonly command: readonly string[];
  /** The test runner whose report gives the totals; without one the suite counts as one check. */
  readonly runner?: Runner;
};

/** Tests that start servers and end them wait more than they work: half as many again as there are cores. */
const waiting = `--maxWorkers=${Math.ceil(availableParallelism() * 1.5)}`;

/** Every suite, in the order in which they run. The browser journeys use what `build` built. */
export const suites: readonly Suite[] = [
  { name: 'house', quick: true, command: ['scripts/house/main.ts'] },
  { name: 'lint', quick: true, command: [tool('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', quick: true, command: [tool('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'types', quick: true, command: [tool('typescript', 'tsc'), '--noEmit'] },
  { name: 'phone types', quick: true, command: ['scripts/testing/phone-types.ts'] },
  { name: 'unit', quick: true, command: [tool('vitest'), 'run', '--project=quick'], runner: vitest },
  {
    name: 'integration',
    quick: false,
    command: [tool('vitest'), 'run', '--project=slow', waiting],
    runner: vitest,
  },
  { name: 'build', quick: false, command: [tool('vite'), 'build'] },
  { name: 'build on server', quick: false, command: [tool('vite'), 'build', '--ssr', 'on-server.tsx'] },
  { name: 'bundle', quick: false, command: ['scripts/testing/bundle.ts'] },
  { name: 'journeys', quick: false, command: ['scripts/testing/journeys.ts'], runner: playwright },
];
