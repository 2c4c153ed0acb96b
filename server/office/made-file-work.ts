/** A file of a large result, made in a thread. */

import type { Outcome } from '../../domain/outcome.ts';
import type { Work } from '../workers/in-thread.ts';
import { withEventAt, type EventAtEntry } from '../live/read-again.ts';
import { madeFile, type FileToMake, type MadeFile } from './made-file.ts';

const work: Work<EventAtEntry & FileToMake, Outcome<MadeFile>> = ({ event, head, ...asked }, database) =>
  withEventAt(database, { event, head }, async (source) => inBytes(await madeFile(source, asked)));

/** As bytes it is handed over whole, however large. */
function inBytes(made: Outcome<MadeFile>): Outcome<MadeFile> {
  if (!made.ok) return made;
  const { file, holdsWholeBallots } = made.value;
  return { ok: true, value: { file: { ...file, content: Buffer.from(file.content) }, holdsWholeBallots } };
}

export default work;
