import type { WholeBallots } from '../../domain/exports/whole-ballots.ts';
import type { EventAsk } from './route.ts';

/** Writes into the log of staff acts that somebody took a file away, and whether whole ballots were in it. */
export function noteTaken(
  { deps, room: { event }, actor: { person } }: EventAsk<unknown>,
  { ballots }: Pick<WholeBallots, 'ballots'>,
): void {
  const kind = ballots === null ? 'file-taken' : 'whole-ballots-taken';
  deps.register.staffActs.add({ at: deps.now(), person, event, kind });
}
