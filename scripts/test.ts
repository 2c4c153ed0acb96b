import { testDoor } from './testing/run-suites.ts';

await testDoor(() => true);
