/** The thread of one job. */

import { isMarkedAsUntransferable, parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../domain/outcome.ts';
import type { ThreadInput, Work } from './in-thread.ts';

const { file, ask, database }: ThreadInput = workerData;
assert(parentPort, 'work that is done apart has a thread of its own');
const { default: work }: { default: Work<unknown, unknown> } = await import(file);
const given = await work(ask, database);
parentPort.postMessage(given, bytesIn(given));

/** Megabytes of a file are handed over, not copied: that would take the time of whoever gets them. What shares its memory stays. */
function bytesIn(value: unknown, depth = 4): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return isAlone(value) ? [value.buffer] : [];
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [...new Set(Object.values(value).flatMap((member) => bytesIn(member, depth - 1)))];
}

function isAlone(view: ArrayBufferView): view is ArrayBufferView<ArrayBuffer> {
  const { buffer, byteLength } = view;
  return (
    buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && !isMarkedAsUntransferable(buffer)
  );
}
