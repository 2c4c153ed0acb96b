/** An Excel file: a zip of XML, one of whose sheets holds the bids. */

import { unzipSync } from 'fflate';
import { inThread, type Job } from '../../workers/in-thread.ts';
import { unread, type Grid, type GridsRead } from './grid.ts';

/** What a file of bids may grow to when it is unpacked: a small file can be made to hold far more. */
const mostUnpackedBytes = 64_000_000;
const xlsxWork: Job<Uint8Array, readonly Grid[] | null> = {
  file: new URL('./xlsx-work.ts', import.meta.url),
  longestMs: 60_000,
  mostMemoryMb: 512,
};

/** Whatever is wrong with a file (an older .xls, a password, no zip at all, a bomb), there is one thing to do about it. */
export async function readXlsx(bytes: Buffer): Promise<GridsRead> {
  const grids = unpackedBytes(bytes) > mostUnpackedBytes ? null : await readApart(bytes);
  return grids === null ? unread('not-xlsx', 0) : { grids };
}

/** Read in a thread, which may run out of memory or time without taking anybody with it; then null. */
async function readApart(bytes: Buffer): Promise<readonly Grid[] | null> {
  try {
    return await inThread(xlsxWork, Uint8Array.from(bytes)).result;
  } catch {
    return null;
  }
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
