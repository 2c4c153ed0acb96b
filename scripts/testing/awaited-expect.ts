/**
 * `expect(promise).toBeTruthy()` passes whatever comes of the promise. With this the compiler refuses it: a promise is
 * awaited first, or asked by `resolves` and `rejects`.
 */

import 'vitest';

declare module 'vitest' {
  interface ExpectStatic {
    // What is `any` is taken as it comes.
    <T>(
      actual: Promise<T>,
      message?: string,
    ): 0 extends 1 & T ? Assertion<void, T> : Pick<Assertion<void, Promise<T>>, 'resolves' | 'rejects'>;
  }
}
