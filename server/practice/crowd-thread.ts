/** The thread of one simulated crowd: its phones never hold up the server they talk to. */

import { parentPort, workerData } from 'node:worker_threads';
import { assert, type Outcome } from '../../domain/outcome.ts';
import type { Book } from '../../domain/wire/http.ts';
import { seededRandom } from './seeded-random.ts';
import type { CrowdOrder, CrowdReport, CrowdStart } from './crowd-messages.ts';
import { CrowdPhone } from './crowd-phone.ts';
import type { BallotInHand } from './crowd-voter.ts';
import { tasteOf } from './taste.ts';

/** People arrive one after another: so many a second, within this many seconds. */
const doorsPerSecond = 12;
const slowestSeconds = 20;
const REPORT_EVERY_MS = 250;

const start: CrowdStart = workerData;
const phones: CrowdPhone[] = [];
const ballots = new Map<string, Promise<BallotInHand>>();
let reportDue: NodeJS.Timeout | null = null;

assert(parentPort, 'the crowd lives in a thread of its own');
const server = parentPort;

server.on('message', ({ phones: wanted, cards }: CrowdOrder) => {
  const before = phones.length;
  for (const card of cards) phones.push(phone(card, phones.length + 1));
  const seconds = Math.min(slowestSeconds, Math.abs(wanted - before) / doorsPerSecond);
  for (const [place, each] of phones.entries()) {
    if (place >= wanted) each.goHome();
    else each.join(seconds);
  }
  report();
});

function phone(code: string, person: number): CrowdPhone {
  const random = seededRandom(start.seed * 65_537 + person);
  return new CrowdPhone({
    url: start.url,
    event: start.event,
    code,
    device: Array.from({ length: 22 }, () => Math.floor(random() * 10)).join(''),
    taste: tasteOf(start.seed, person),
    random,
    pace: start.pace,
    ballotIn,
    moved: report,
  });
}

/** The ballot of the event, read once for each version of the book. */
function ballotIn(book: string): Promise<BallotInHand> {
  const known = ballots.get(book);
  if (known) return known;
  const reading = readBallot(book);
  ballots.set(book, reading);
  reading.catch(() => ballots.delete(book));
  return reading;
}

async function readBallot(book: string): Promise<BallotInHand> {
  const response = await fetch(`${start.url}/api/events/${start.event}/book/${book}`);
  const outcome: Outcome<Book> = await response.json();
  assert(outcome.ok, 'an event that shows itself has a book');
  const { rules, bids, potPence } = outcome.value;
  const asks = new Map(bids.map(({ bid, askPence }) => [bid, askPence]));
  return { ballot: rules.ballot, sheet: { asks, potPence } };
}

/** Tells how many are in the room, a few times a second at most. */
function report(): void {
  reportDue ??= setTimeout(() => {
    reportDue = null;
    const here: CrowdReport = { here: phones.filter((each) => each.isHere).length };
    server.postMessage(here, []);
  }, REPORT_EVERY_MS);
}
