import { ownerTable, type OwnerTable } from '../owners/owner-table.ts';
import { Connections } from '../sql/postgres-connections.ts';
import { postgresEngine } from '../sql/postgres-engine.ts';
import { postgresClock } from './postgres-clock.ts';

/** An answer that comes later renews nothing any more: the next one is asked for over a new line. */
const deadlineMs = 1_500;

/**
 * The table of owners over lines of its own: a renewal waits for no ballot, and a line that hangs is given up soon.
 *
 * @param url of a database that was opened before
 */
export function postgresOwners(url: string): OwnerTable & { close(): Promise<void> } {
  const engine = postgresEngine(new Connections(url, { most: 2, deadlineMs }));
  const table = ownerTable({
    engine: { write: (steps) => engine.writeBeside(steps) },
    clock: postgresClock,
  });
  return { ...table, close: () => engine.close() };
}
