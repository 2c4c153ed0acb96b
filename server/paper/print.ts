import type { WorkerThreads } from '../workers/worker-threads.ts';
import type { Job } from '../workers/in-thread.ts';
import type { PaperOrder } from './paper-work.ts';

export interface Printer {
  readonly workers: Pick<WorkerThreads, 'run'>;
}

const paperWork: Job<PaperOrder, Uint8Array> = { file: new URL('./paper-work.ts', import.meta.url) };

/** Makes a PDF in a thread. @returns its bytes @throws what went wrong there */
export async function printPdf({ workers }: Printer, order: PaperOrder): Promise<Buffer> {
  const bytes = await workers.run(paperWork, order);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
