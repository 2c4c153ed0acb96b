/** What somebody sends who is signed in as an officer: within what the server reads, and more than it could look at in a turn. */

import type { EventId } from '../../domain/ids.ts';
import { csvOf, rowsOf, unpacksTo } from '../hall/heavy.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';
import type { Tally, Target } from './assaults.ts';

export interface Officer extends Target {
  readonly cookie: string;
}

const patienceMs = 120_000;

/** One body each time, from a megabyte to as much as is read; whatever it holds, it is answered, and not by a fault. */
export async function burden(
  { url, event, cookie }: Officer,
  random: SeededRandom,
  tally: Tally,
): Promise<void> {
  const [path, body] = heavyBody(event, random);
  tally.messages += 1;
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body,
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.arrayBuffer();
  // 503: files are lost just now, and nothing is saved.
  if (response.status < 500 || response.status === 503) tally.answered += 1;
  else tally.unanswered.push(`POST ${path} of ${body.length} bytes was answered ${response.status}.`);
}

function heavyBody(event: EventId, random: SeededRandom): [path: string, body: string] {
  const [bids, elections] = [`/api/events/${event}/bids/import`, '/api/officer/elections'];
  const size = random.whole(1, 11) * 1_000_000;
  const sent = (what: object): string => JSON.stringify({ ...what, take: false });
  const bodies: readonly (() => [string, string])[] = [
    () => [bids, '['.repeat(size)],
    () => [bids, `{"csv":${'['.repeat(size / 2)}${']'.repeat(size / 2)},"take":false}`],
    () => [bids, `{"leaveOut":[${'1,'.repeat(size / 2)}1],"csv":"","take":false}`],
    () => [bids, sent({ csv: ','.repeat(size) })],
    () => [bids, sent({ csv: '"'.repeat(size) })],
    () => [bids, sent({ csv: csvOf(rowsOf(random.whole(1_000, 4_000))) })],
    () => [bids, sent({ xlsx: unpacksTo(random.whole(1, 70) * 1_000_000).toString('base64') })],
    () => [bids, sent({ xlsx: 'A'.repeat(size) })],
    () => [elections, `{"text":${'{"a":'.repeat(size / 10)}`],
    () => [elections, JSON.stringify({ text: 'META\n'.repeat(size / 10), rule: 'ranked' })],
  ];
  const body = bodies[random.whole(0, bodies.length - 1)];
  return body ? body() : [bids, ''];
}
