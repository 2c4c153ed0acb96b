/** The bundle as one archive. */

import { hash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { WholeBallots } from '../../../domain/exports/whole-ballots.ts';
import type { ResultSource } from '../../live/result-source.ts';
import type { OfficeFile } from '../result-files.ts';
import { bundleFiles } from './files.ts';

/** Archives keep a time for every file; ours say nothing, so that the same files give the same archive. */
const noTime = '1980-01-01T00:00:00';

/** Null before the first run. @param whole the whole ballots that the reader may have (S8) */
export function bundleOf(room: ResultSource, whole: WholeBallots): OfficeFile | null {
  const files = bundleFiles(room.state, room.words(), whole, (text) => hash('sha256', text, 'hex'));
  if (files === null) return null;
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  const content = Buffer.from(zipSync(Object.fromEntries(entries), { mtime: noTime }));
  const { practice, stage } = room.state;
  const standing = [practice ? 'practice' : [], stage === 'signed' ? [] : 'provisional'].flat();
  return {
    name: ['event', room.event, ...standing, 'bundle.zip'].join('-'),
    type: 'application/zip',
    content,
  };
}
