/** The thread of one simulated crowd: its phones never hold up the server they talk to. */

import { markRange } from '../../domain/ballots/index.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { ScoreScale } from '../../domain/ballots/score.ts';
import { assert, type Outcome } from '../../domain/outcome.ts';
import type { Book } from '../../domain/wire/http.ts';
import { chance } from './chance.ts';
import type { CrowdOrder, CrowdReport, CrowdStart } from './crowd-messages.ts';
import { CrowdPhone } from './crowd-phone.ts';
import { tasteOf } from './taste.ts';

/** People come through the door one after another: so many a second, within this many seconds. */
const doorsPerSecond = 12;
const slowestSeconds = 20;
const REPORT_EVERY_MS = 250;

const start: CrowdStart = workerData;
const phones: CrowdPhone[] = [];
const scales = new Map<string, Promise<ScoreScale>>();
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
  const random = chance(start.seed * 65_537 + person);
  return new CrowdPhone({
    url: start.url,
    event: start.event,
    code,
    device: Array.from({ length: 22 }, () => Math.floor(random() * 10)).join(''),
    taste: tasteOf(start.seed, person),
    random,
    pace: start.pace,
    scale: scaleIn,
    moved: report,
  });
}

/** The scale of the ballot, read once for each version of the book. */
function scaleIn(book: string): Promise<ScoreScale> {
  const known = scales.get(book);
  if (known) return known;
  const reading = readScale(book);
  scales.set(book, reading);
  reading.catch(() => scales.delete(book));
  return reading;
}

async function readScale(book: string): Promise<ScoreScale> {
  const response = await fetch(`${start.url}/api/events/${start.event}/book/${book}`);
  const outcome: Outcome<Book> = await response.json();
  assert(outcome.ok, 'an event that shows itself has a book');
  return markRange(outcome.value.rules.ballot);
}

/** Tells how many are in the room, a few times a second at most. */
function report(): void {
  reportDue ??= setTimeout(() => {
    reportDue = null;
    const here: CrowdReport = { here: phones.filter((each) => each.isHere).length };
    server.postMessage(here, []);
  }, REPORT_EVERY_MS);
}
