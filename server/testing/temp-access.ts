import type { Limits } from '../../db/limits/limits.ts';
import { memoryLimits } from '../../db/limits/memory-limits.ts';
import type { Register } from '../../db/register/register.ts';
import { openRegister } from '../../db/sqlite-register.ts';
import { tempDatabase, tempFolder } from '../../db/testing/temp-database.ts';
import { openAccess, type Access } from '../access/access.ts';
import { openKeys, type ServerKeys } from '../access/keys.ts';

export interface TempAccess {
  readonly register: Register;
  readonly keys: ServerKeys;
  readonly access: Access;
  /** The same data folder after a restart. */
  reopen(): Access;
  /** Lets time go by. */
  pass(ms: number): void;
}

/**
 * Access control with a real database and a real key file, and a clock that the test sets.
 *
 * @param between stands between access and its limits.
 */
export function tempAccess(between = (limits: Limits) => limits): TempAccess {
  const folder = tempFolder();
  const register = openRegister(tempDatabase());
  const keys = openKeys(folder, true);
  let time = 1_800_000_000_000;
  // No test here lets anybody wait for a turn: those are in paced-guesses.test.ts.
  const clock = { now: () => time, time: { after: () => () => undefined } };
  const open = (with_: ServerKeys) =>
    openAccess({
      register,
      limits: between(memoryLimits(() => time)),
      keys: with_,
      publicUrl: 'http://hall.example',
      ...clock,
      passPhraseCost: { N: 2, r: 1, p: 1 },
    });
  return {
    register,
    keys,
    access: open(keys),
    reopen: () => open(openKeys(folder, false)),
    pass: (ms) => (time += ms),
  };
}
