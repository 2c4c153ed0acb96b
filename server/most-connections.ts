/** How many connections there can be at once, so that files can still be opened beside them. */

import { readdirSync } from 'node:fs';

/** More than any hall needs, and no more than the memory of a laptop holds. */
const mostEver = 30_000;
/** For what is open already, where the system does not say. */
const openAlready = 64;
const leastReserve = 64;
const leastLines = 16;

/** Below this many a full hall does not fit, and the operator is told. */
export const enoughConnections = 1_000;

/** @param limit how many files and connections the program may have open at once; null for any number */
export function mostConnectionsUnder(limit: number | null, openNow = filesOpen()): number {
  if (limit === null) return mostEver;
  // Copies, the database and threads open files while the hall is full.
  const reserve = Math.max(leastReserve, Math.floor(limit / 8));
  return Math.max(leastLines, Math.min(mostEver, limit - openNow - reserve));
}

/** What the system allows; Node has raised it as far as it may. Null where there is no such limit. */
export function openFilesLimit(): number | null {
  if (process.platform === 'win32') return null;
  const { userLimits } = process.report.getReport() as {
    readonly userLimits?: { readonly open_files?: { readonly soft?: string | number } };
  };
  const limit = Number(userLimits?.open_files?.soft);
  return Number.isSafeInteger(limit) && limit > 0 ? limit : null;
}

function filesOpen(): number {
  try {
    return readdirSync('/dev/fd').length;
  } catch {
    return openAlready;
  }
}
