/** The thread in which one PDF is made: a hall that votes never waits for five thousand cards to be drawn. */

import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../domain/outcome.ts';
import { cardSheetsPdf } from './card-sheets.ts';
import { deskCardPdf } from './desk-card.ts';
import type { PaperOrder } from './print.ts';
import { resultSheetPdf } from './result-sheet.ts';

const order: PaperOrder = workerData;
assert(parentPort, 'paper is made in a thread of its own');
parentPort.postMessage(await made(order), []);

function made(asked: PaperOrder): Promise<Uint8Array> {
  switch (asked.paper) {
    case 'cards':
      return cardSheetsPdf(asked.of);
    case 'desk-card':
      return deskCardPdf(asked.of);
    case 'result-sheet':
      return resultSheetPdf(asked.of);
  }
}
