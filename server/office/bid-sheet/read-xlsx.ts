/** An Excel file: a zip of XML, one of whose sheets holds the bids. */

import { Worker } from 'node:worker_threads';
import { unzipSync } from 'fflate';
import { unread, type Grid, type GridsRead } from './grid.ts';

/** What a file of bids may grow to when it is unpacked: a small file can be made to hold far more. */
const mostUnpackedBytes = 64_000_000;
/** What the thread may take for it. */
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 } as const;
const longestMs = 60_000;

/** Whatever is wrong with a file (an older .xls, a password, no zip at all, a bomb), there is one thing to do about it. */
export async function readXlsx(bytes: Buffer): Promise<GridsRead> {
  const grids = unpackedBytes(bytes) > mostUnpackedBytes ? null : await readApart(bytes);
  return grids === null ? unread('not-xlsx', 0) : { grids };
}

/** Read in a thread, which may run out of memory or time without taking the server with it; then null. */
function readApart(bytes: Buffer): Promise<readonly Grid[] | null> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./xlsx-thread.ts', import.meta.url), {
      workerData: bytes,
      execArgv: [],
      resourceLimits: limits,
      // What the library says of a broken file is nobody's log.
      stderr: true,
    });
    const enough = setTimeout(() => void thread.terminate(), longestMs);
    thread.once('message', resolve);
    thread.once('error', () => resolve(null));
    thread.once('exit', () => {
      clearTimeout(enough);
      resolve(null);
    });
  });
}

/** What the zip says its parts come to, without unpacking any; nothing for what is no zip. */
function unpackedBytes(bytes: Uint8Array): number {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        return false;
      },
    });
  } catch {
    return 0;
  }
  return sum;
}
