import { Worker } from 'node:worker_threads';
import type { DeskCardOf } from '../../domain/paper/desk-card.ts';
import type { ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { CardSheets } from './card-sheets.ts';

/** What is to be made a PDF of. */
export type PaperOrder =
  | { readonly paper: 'cards'; readonly of: CardSheets }
  | { readonly paper: 'desk-card'; readonly of: DeskCardOf }
  | { readonly paper: 'result-sheet'; readonly of: ResultSheet };

/** Makes a PDF in a thread of its own. @returns its bytes @throws what went wrong in the thread */
export function printPdf(order: PaperOrder): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./paper-thread.ts', import.meta.url), {
      workerData: order,
      execArgv: [],
    });
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread that makes paper ended with ${code}`)));
  });
}
