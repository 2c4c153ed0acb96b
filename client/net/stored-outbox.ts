/** Reads an outbox as the phone kept it. Another version of the page may have written it: what does not fit is no outbox. */

import type { Mark, Marks } from '../../domain/ballots/marks.ts';
import type { ReceivedBallot, Outbox } from './outbox.ts';

/** The outbox, or null. The reason of a refusal is not needed: the server gives it again. */
export function readOutbox(kept: unknown): Outbox | null {
  if (!isRecord(kept)) return null;
  const { send, acked, basedOn } = kept;
  const marks = readMarks(kept['marks']);
  const held = readHeld(kept['held']);
  if (!isCount(send) || !isCount(acked) || !isCount(basedOn) || marks === null || held === null) return null;
  // Earlier pages kept neither.
  const { from, proof } = kept;
  const since = { from: isCount(from) ? from : 0, proof: typeof proof === 'string' ? proof : '' };
  return { marks, send, ...since, acked, basedOn, held, refused: null, tooLate: [] };
}

function readHeld(kept: unknown): ReceivedBallot | null {
  if (!isRecord(kept) || !isCount(kept['revision'])) return null;
  const marks = readMarks(kept['marks']);
  return marks && { revision: kept['revision'], marks };
}

function readMarks(kept: unknown): Marks | null {
  return Array.isArray(kept) && kept.every(isMark) ? kept : null;
}

function isMark(kept: unknown): kept is Mark {
  return Array.isArray(kept) && kept.length === 2 && kept.every(isCount);
}

function isCount(kept: unknown): kept is number {
  return typeof kept === 'number' && Number.isSafeInteger(kept) && kept >= 0;
}

function isRecord(kept: unknown): kept is Record<string, unknown> {
  return typeof kept === 'object' && kept !== null;
}
