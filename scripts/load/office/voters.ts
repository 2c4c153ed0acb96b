/** The hall beside which an office works: its phones vote one after another, in a thread whose loop is theirs alone. */

import { parentPort, workerData } from 'node:worker_threads';
import { bidId } from '../../../domain/ids.ts';
import { assert } from '../../../domain/outcome.ts';
import { SeededRandom } from '../../hall/seeded-random.ts';
import type { CastVote } from '../cast-vote.ts';
import { arrive } from '../crowd.ts';
import { bids } from '../scenarios.ts';
import type { VotersStart, VoteWaits } from './waits.ts';

const { url, event, tokens, perSecond, seed }: VotersStart = workerData;
assert(parentPort, 'voters have a thread of their own');
const office = parentPort;

const phones = await arrive(url, event, tokens, [], true);
const random = new SeededRandom(seed);
const sends = phones.map(() => 0);
let waits: number[] = [];
const onTheWay = new Set<Promise<void>>();
let turn = 0;

const voting = setInterval(castNext, 1000 / perSecond);

function castNext(): void {
  const place = turn++ % phones.length;
  const phone = phones[place];
  assert(phone, 'there are phones');
  const send = (sends[place] ?? 0) + 1;
  sends[place] = send;
  const marks = Array.from({ length: bids }, (_, at) => [bidId(at + 1), random.whole(1, 5)] as const);
  const answered = note(phone.cast(send, marks));
  onTheWay.add(answered);
  void answered.finally(() => onTheWay.delete(answered));
}

async function note(cast: Promise<CastVote>): Promise<void> {
  const { sentAt, answeredAt } = await cast;
  waits.push(answeredAt - sentAt);
}

office.on('message', (ask: 'waits' | 'end') => void (ask === 'waits' ? tell() : end()));
office.postMessage('here', []);

/** What was waited for since the last time it was asked. A vote that is on its way belongs to what went before. */
async function tell(): Promise<void> {
  await allAnswered();
  const told: VoteWaits = { waits };
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

/** Those that are on the way now: others follow all the time. */
async function allAnswered(): Promise<void> {
  await Promise.all(onTheWay);
}
