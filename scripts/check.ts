import { runSuites } from './testing/run-suites.ts';

await runSuites((suite) => suite.quick);
