/** Bad usage of a door: told in one clear sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a door's work. Bad usage prints its sentence on standard error and leaves exit code 2; anything
 * else that is thrown is a fault and keeps its stack.
 */
export function runDoor(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
