/** An Excel file: a zip of XML, one of whose sheets holds the bids. */

import { unzipSync } from 'fflate';
import type { Language } from '../../../domain/words/language.ts';
import { inThread, type Job } from '../../workers/in-thread.ts';
import { unread, type Grid, type GridsRead } from './grid.ts';
import type { XlsxSent } from './xlsx-work.ts';

/** What a file of bids may grow to when it is unpacked: a small file can be made to hold far more. */
const mostUnpackedBytes = 64_000_000;
const xlsxWork: Job<XlsxSent, readonly Grid[] | null> = {
  file: new URL('./xlsx-work.ts', import.meta.url),
  longestMs: 60_000,
  mostMemoryMb: 512,
};

/** Whatever is wrong with a file (an older .xls, a password, no zip at all, a bomb), there is one thing to do about it. */
export async function readXlsx(bytes: Buffer, language: Language): Promise<GridsRead> {
  const grids =
    unpackedBytes(bytes) > mostUnpackedBytes
      ? null
      : await readApart({ bytes: Uint8Array.from(bytes), language });
  return grids === null ? unread('not-xlsx', 0) : { grids };
}

/** Read in a thread, which may run out of memory or time without taking anybody with it; then null. */
async function readApart(sent: XlsxSent): Promise<readonly Grid[] | null> {
  try {
    return await inThread(xlsxWork, sent).result;
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
