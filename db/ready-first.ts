import type { Register } from './register/register.ts';
import type { FileWatch } from './sqlite-journal.ts';

type Call = (...asked: unknown[]) => Promise<unknown>;

/** A register that lets the watch look before each call, so that nothing is acknowledged while a file is gone. */
export function readyFirst(register: Register, watch: Pick<FileWatch, 'ready'>): Register {
  const watched = (call: Call): Call => {
    return async (...asked) => {
      await watch.ready();
      return call(...asked);
    };
  };
  const parts = Object.entries(register).map(([name, part]: [string, object]) => [
    name,
    typeof part === 'function' ? watched(part as Call) : tableOf(part, watched),
  ]);
  return Object.fromEntries(parts) as Register;
}

function tableOf(table: object, watched: (call: Call) => Call): object {
  const methods = Object.entries(table).map(([name, method]) => [name, watched(method as Call)]);
  return Object.fromEntries(methods) as object;
}
