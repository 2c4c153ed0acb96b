import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { bidId, cardNumber, nobody, noDevice } from '../domain/ids.ts';
import { openToRead } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { isAllAnnounced } from '../domain/event/announced.ts';
import { databaseName } from './data-folder.ts';
import { openHall, type TestHall } from './testing/test-hall.ts';
import { deviceCalled } from './testing/test-screen.ts';
import { HttpClient } from './testing/http-client.ts';
import { canaryCards, canaryNames, keysOf, marksIn, openersOf, type CanaryCard } from './testing/canaries.ts';
import { Listener } from './testing/overheard.ts';

const bids = [1, 2, 3].map(bidId);
const policies = [
  { screen: { policy: 'live', firstAt: 10, thenEvery: 5 }, locking: false },
  { screen: { policy: 'counts', firstAt: 10, thenEvery: 5 }, locking: false },
  { screen: { policy: 'after-each', firstAt: 10, thenEvery: 5 }, locking: true },
] as const;

afterEach(() => vi.restoreAllMocks());

/** Everything that the program says for itself: its console, and what it reports. */
function logOf(): { readonly said: string[]; readonly report: (what: string, fault: unknown) => void } {
  const said: string[] = [];
  const note = (...words: unknown[]) =>
    void said.push(words.map((word) => inspect(word, { depth: 9 })).join(' '));
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation(note);
  return { said, report: note };
}

async function voteAll(hall: TestHall, cards: readonly CanaryCard[], upTo: number): Promise<void> {
  for (const { token, marks, number } of cards) {
    const phone = await hall.phone(`phone${number}of${upTo}`);
    await phone.mine(token, true);
    const given = marks.slice(0, upTo);
    const key = cards[number - 1]?.key;
    const revision = key === undefined ? 0 : (hall.room.mine(key, noDevice)?.revision ?? 0);
    const answer = await phone.command({
      type: 'ballot',
      token,
      send: upTo,
      basedOn: revision,
      marks: given,
    });
    expect([number, answer.ok]).toEqual([number, true]);
    phone.leave();
  }
}

/** Leads the event through every stage, listening at each; gives back what was overheard before the results. */
async function leadThrough(hall: TestHall, ear: Listener, cards: readonly CanaryCard[]): Promise<number> {
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  for (const bid of bids) {
    await hall.ask({ type: 'call-bid', bid });
    await voteAll(hall, cards, bid);
    ear.note();
  }
  await ear.walk();
  await hall.ask({ type: 'start-last-call' });
  ear.note();
  await hall.ask({ type: 'close-voting' });
  await hall.ask({ type: 'end-grace' });
  ear.note();
  await hall.ask({ type: 'seal' });
  await ear.walk();
  const before = ear.heard.length;
  await hall.ask({ type: 'start-results' });
  while (!isAllAnnounced(hall.room.state)) await hall.ask({ type: 'show-next-result' });
  await ear.walk();
  return before;
}

test.each(policies)(
  '[S1, S2, S3, S6, S10, V2] with $screen.policy nothing planted comes up outside its place',
  async (policy) => {
    const log = logOf();
    const rules = { ballot: { type: 'score', lowest: 1, highest: 1000 } as const, ...policy };
    const hall = await openHall({ cards: 14, bids: bids.length, rules, machine: { report: log.report } });
    const cards = await canaryCards(hall, bids);
    const { people } = hall.server.register;
    for (const name of canaryNames) await people.add({ event: hall.event, name, part: 'witness' });
    const ear = new Listener(hall);
    await ear.listen();
    const beforeResults = await leadThrough(hall, ear, cards);

    expect(ear.heard.length).toBeGreaterThan(500); // the walk was not empty
    expect(ear.find(keysOf(cards))).toEqual([]);
    // Nobody prints here: what opens a card is told to nobody, of whatever role (S10).
    expect(ear.find(openersOf(cards))).toEqual([]);
    // No single mark is told to anybody, at any stage; the totals are no marks.
    const marks = ear.heard.flatMap(({ role, where, stage, text }) =>
      marksIn(text, cards).map((mark) => `${mark} to ${role} by ${where} in ${stage}`),
    );
    expect(marks).toEqual([]);
    // Before the results no file and no route tells a total that the hall was not shown.
    const totals = bids.map((_, at) => cards.reduce((sum, card) => sum + (card.marks[at]?.[1] ?? 0), 0));
    // As a number of its own: four digits in a row stand by chance in a hash or a time of day.
    const asNumber = new RegExp(`(?<!\\w)(?:${totals.join('|')})(?!\\w)`);
    const early = ear.heard.slice(0, beforeResults).filter(({ text }) => asNumber.test(text));
    const shown =
      policy.screen.policy === 'after-each' ? early.filter(({ where }) => where !== 'socket') : early;
    expect(shown.map(({ role, where, stage }) => [role, where, stage])).toEqual([]);
    // Nor the fingerprint of the result, against which somebody could try every result that a small hall can have.
    const { fingerprint } = hall.room.hall();
    const sealed = ear.heard.slice(0, beforeResults).filter(({ text }) => text.includes(String(fingerprint)));
    expect(sealed.map(({ role, where, stage }) => [role, where, stage])).toEqual([]);
    // Names are for staff who work with them.
    const outsiders = ear.heard.filter(({ role }) => ['nobody', 'phone', 'projector', 'desk'].includes(role));
    expect(outsiders.filter(({ text }) => canaryNames.some((name) => text.includes(name)))).toEqual([]);

    const kept = readFileSync(join(hall.dataDir, 'log', 'decision-day.log'), 'utf8');
    expect(kept).toContain('Serves on port');
    const spoken = [...log.said, kept].join('\n');
    for (const secret of [...keysOf(cards), ...openersOf(cards), ...canaryNames, '127.0.0.1'])
      expect(spoken.includes(secret)).toBe(false);
    await storedWhereItBelongs(hall, cards);
  },
);

/** What stands on the disk: no secret of a card or a link anywhere, no name and no phone in a journal. */
async function storedWhereItBelongs(hall: TestHall, cards: readonly CanaryCard[]): Promise<void> {
  const link = (await hall.server.access.makeLink('desk', hall.event, nobody)).url.split('#')[1] ?? '';
  const session = (await hall.cookie('facilitator')).split('=')[1] ?? '';
  expect(bytesIn(hall.dataDir, link) + bytesIn(hall.dataDir, session)).toBe(0);
  for (const opener of openersOf(cards)) expect(bytesIn(hall.dataDir, opener)).toBe(0);
  const [first] = cards;
  const before = bytesIn(hall.dataDir, first?.key ?? '');

  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const refusal = (await officer.post('/api/events/1/ballot-links/destroy', { confirmed: true })).refusal;
  expect(refusal).toBe('wrong-stage'); // only what both have signed is past its challenge
  await hall.server.access.destroyKey(hall.event);
  await hall.server.register.cardLinks.destroy(hall.event);
  expect(bytesIn(hall.dataDir, first?.key ?? '')).toBeLessThan(before);
  expect(await hall.server.register.cardLinks.keyOf(hall.event, cardNumber(1))).toBeNull();
  expect(hall.server.access.card(first?.token ?? '')).toBeNull();
  await hall.close();

  const db = openToRead(join(hall.dataDir, databaseName));
  try {
    expect(recountDatabase(db).holds).toBe(true);
    const journal = db
      .prepare<[], string>('SELECT CAST(body AS TEXT) FROM journal')
      .pluck(true)
      .all()
      .join('\n');
    expect(journal.length).toBeGreaterThan(1_000);
    for (const hidden of [...canaryNames, deviceCalled('phone1of1'), ...openersOf(cards)])
      expect(journal.includes(hidden)).toBe(false);
  } finally {
    db.close();
  }
}

/** How often the bytes of `text` stand in the files of the folder. */
function bytesIn(folder: string, text: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
  return files.reduce((sum, file) => sum + readFileSync(file).toString('latin1').split(text).length - 1, 0);
}
