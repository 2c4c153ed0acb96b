/** The hall beside which an office works: its phones vote one after another, in a thread whose loop is theirs alone. */

import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../../domain/outcome.ts';
import { Chance } from '../../hall/chance.ts';
import { arrive } from '../crowd.ts';
import { bids } from '../scenarios.ts';
import type { VotersStart, Waited } from './waits.ts';

const { url, event, tokens, perSecond, seed }: VotersStart = workerData;
assert(parentPort, 'voters have a thread of their own');
const office = parentPort;

const phones = await arrive(url, event, tokens, [], true);
const random = new Chance(seed);
const sends = phones.map(() => 0);
let waits: number[] = [];
let onTheWay = 0;
let turn = 0;

const voting = setInterval(() => {
  const place = turn++ % phones.length;
  const phone = phones[place];
  assert(phone, 'there are phones');
  const send = (sends[place] ?? 0) + 1;
  sends[place] = send;
  const marks = Array.from({ length: bids }, (_, bid) => [bid + 1, random.whole(1, 5)] as const);
  onTheWay += 1;
  void phone.cast(send, marks).then(({ sentAt, answeredAt }) => {
    onTheWay -= 1;
    waits.push(answeredAt - sentAt);
  });
}, 1000 / perSecond);

office.on('message', (ask: 'waits' | 'end') => void (ask === 'waits' ? tell() : end()));
office.postMessage('here', []);

/** What was waited for since the last time it was asked. A vote that is on its way belongs to what went before. */
async function tell(): Promise<void> {
  await allAnswered();
  const told: Waited = { waits };
  waits = [];
  office.postMessage(told, []);
}

async function end(): Promise<void> {
  clearInterval(voting);
  await allAnswered();
  const received = phones.map((phone) => phone.received);
  for (const phone of phones) phone.leave();
  office.postMessage({ received }, []);
}

async function allAnswered(): Promise<void> {
  while (onTheWay > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}
