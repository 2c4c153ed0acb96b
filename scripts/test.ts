import { runSuites } from './testing/run-suites.ts';

await runSuites(() => true);
