/** The thread in which one PDF is made: a hall that votes never waits for five thousand cards to be drawn. */

import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../domain/outcome.ts';
import { cardSheetsPdf } from './card-sheets.ts';
import { deskCardPdf } from './desk-card.ts';
import type { PaperOrder } from './print.ts';

const order: PaperOrder = workerData;
assert(parentPort, 'paper is made in a thread of its own');
const bytes = await (order.paper === 'cards' ? cardSheetsPdf(order.of) : deskCardPdf(order.of));
parentPort.postMessage(bytes, []);
