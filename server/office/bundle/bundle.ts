/** The bundle as one archive. */

import { hash, randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { wholeBallots } from '../../../domain/exports/whole-ballots.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { bundleFiles } from './files.ts';

/** Archives keep a time for every file; ours say nothing, so that the same files give the same archive. */
const noTime = '1980-01-01T00:00:00';

/** Null before the first run. @param toAuditor whether whole ballots go in however few there are (S8) */
export function bundleOf(room: EventRoom, toAuditor: boolean): Buffer | null {
  const whole = wholeBallots(room.state, () => randomBytes(12).toString('hex'), toAuditor);
  const files = bundleFiles(room.state, room.words(), whole, (text) => hash('sha256', text, 'hex'));
  if (files === null) return null;
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: noTime }));
}
