/** The fence of an append (SPEC OW2): its epoch is compared in its own commit. */

import { Deposed } from '../journal.ts';
import { first, run, sql, type Steps } from '../sql/steps.ts';

/**
 * Goes on while the stream's epoch is `epoch`; 0 while it never had an owner. Until the commit nobody can take it over.
 *
 * @throws Deposed
 */
export function* stillOwned(stream: string, epoch: number): Steps<void> {
  // A write that changes nothing: in every engine it holds the row, so that a take-over comes before or after.
  const held = yield* run(
    sql`UPDATE owners SET epoch = ${epoch} WHERE stream = ${stream} AND epoch = ${epoch}`,
  );
  if (held === 1) return;
  const found = yield* first<{ readonly epoch: number }>(
    sql`SELECT epoch FROM owners WHERE stream = ${stream}`,
  );
  if (epoch > 0 || found !== undefined) throw new Deposed(stream, epoch, found?.epoch ?? 0);
}
