import type { Apart } from '../apart/apart.ts';
import type { Job } from '../apart/in-thread.ts';
import type { PaperOrder } from './paper-work.ts';

export interface Printer {
  readonly apart: Pick<Apart, 'do'>;
}

const paperWork: Job<PaperOrder, Uint8Array> = { file: new URL('./paper-work.ts', import.meta.url) };

/** Makes a PDF apart. @returns its bytes @throws what went wrong there */
export async function printPdf({ apart }: Printer, order: PaperOrder): Promise<Buffer> {
  const bytes = await apart.do(paperWork, order);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
