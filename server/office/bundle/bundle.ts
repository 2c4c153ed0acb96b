/** The bundle as one archive. */

import { hash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { WholeBallots } from '../../../domain/exports/whole-ballots.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { bundleFiles } from './files.ts';

/** Archives keep a time for every file; ours say nothing, so that the same files give the same archive. */
const noTime = '1980-01-01T00:00:00';

/** Null before the first run. @param whole the whole ballots that the reader may have (S8) */
export function bundleOf(room: EventRoom, whole: WholeBallots): Buffer | null {
  const files = bundleFiles(room.state, room.words(), whole, (text) => hash('sha256', text, 'hex'));
  if (files === null) return null;
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: noTime }));
}
