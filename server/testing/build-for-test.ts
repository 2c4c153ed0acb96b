import { build } from '../build.ts';
import { storageOfTests } from './delayed-storage.ts';

/** The server as the program builds it, on storage that answers late where the tests are told so (docs/lab.md). */
export const buildForTest: typeof build = (config, machine) =>
  build(config, { storage: storageOfTests, ...machine });
