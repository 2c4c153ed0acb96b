import { testDoor } from './testing/run-suites.ts';

await testDoor((suite) => suite.quick);
