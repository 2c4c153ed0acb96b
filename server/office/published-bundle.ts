/**
 * The archive of a signed result, made once for everybody: of thousands of ballots it takes a while. And two strangers can
 * hold theirs against each other, byte for byte.
 */

import { refused, type Outcome } from '../../domain/outcome.ts';
import { english } from '../../domain/words/language.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { MadeFile } from './made-file.ts';
import { resultFileFor, type ResultOffice } from './result-office.ts';

interface Made {
  /** The result that it holds. */
  readonly fingerprint: string | null;
  /** Begun by the first who asked; the others wait for the same. */
  readonly file: Promise<Outcome<MadeFile>>;
}

const made = new WeakMap<EventRoom, Made>();

/** Refused where nothing is signed. */
export async function publishedBundle(deps: ResultOffice, room: EventRoom): Promise<Outcome<MadeFile>> {
  if (room.state.stage !== 'signed') return refused('no-run');
  const fingerprint = room.fingerprint();
  const known = made.get(room);
  if (known && known.fingerprint === fingerprint) return known.file;
  const file = resultFileFor(deps, room, { file: 'bundle.zip', toAuditor: false, now: 0, language: english });
  made.set(room, { fingerprint, file });
  // What could not be made is tried again for the next who asks.
  file.then(
    ({ ok }) => ok || made.delete(room),
    () => made.delete(room),
  );
  return file;
}
