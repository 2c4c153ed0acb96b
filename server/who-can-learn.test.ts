/** The table of docs/decisions/secrecy.md, row by row over the real server: who can learn one person's vote, and what it leaves. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openToRead } from '../db/open.ts';
import type { LinkRole } from '../db/register/links.ts';
import { tempFile } from '../db/testing/temp-database.ts';
import { copyDatabase } from '../db/copy.ts';
import type { Publication } from '../domain/exports/publication.ts';
import type { Rules } from '../domain/event/rules/rules.ts';
import type { StaffLog } from '../domain/wire/http-staff.ts';
import type { AnyView } from '../domain/views/roles.ts';
import { cardSecret } from './access/card-secrets.ts';
import { openKeys } from './access/keys.ts';
import { KitFault, packKit, sealFrom, unpackKit } from './copies/kit.ts';
import { databaseName } from './data-folder.ts';
import { HandTime } from './testing/hand-time.ts';
import { Ear, type Overheard } from './testing/overheard.ts';
import { canaryCards, marksIn, openersOf, type CanaryCard } from './testing/canaries.ts';
import { Printer, secretOf } from './testing/printer.ts';
import { openHall, type TestHall } from './testing/test-hall.ts';
import { deviceCalled, type TestScreen } from './testing/test-screen.ts';
import { Visitor } from './testing/visitor.ts';

const bids = [1, 2, 3];
/** Fewer than a live figure is shown from. */
const voters = 3;
const minute = 60_000;
/** Each mark is a number that stands nowhere else. */
const canaryRules = { ballot: { type: 'score', lowest: 1, highest: 1000 } } as const;

interface Voted {
  readonly hall: TestHall;
  readonly time: HandTime;
  readonly cards: readonly CanaryCard[];
  /** The person in question, who votes with card 1. */
  readonly person: CanaryCard;
  readonly holder: TestScreen;
}

/** A hall in which people have voted, each with marks of their own; the first of them is the one in question. */
async function voted(rules: Partial<Rules> = {}, people = voters): Promise<Voted> {
  const time = new HandTime();
  const hall = await openHall({
    cards: people + 1,
    bids: bids.length,
    rules: { ...canaryRules, ...rules },
    machine: { time },
  });
  const cards = canaryCards(hall, bids);
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  const screens: TestScreen[] = [];
  for (const { number } of cards.slice(0, people)) screens.push(await hall.phone(`phone${number}`));
  for (const bid of bids) {
    await hall.ask({ type: 'call-bid', bid });
    for (const [place, screen] of screens.entries()) await vote(screen, cards[place], bid);
  }
  const [person] = cards;
  const [holder, ...others] = screens;
  if (!person || !holder) throw new Error('nobody voted');
  for (const other of others) other.leave();
  return { hall, time, cards, person, holder };
}

async function vote(screen: TestScreen, card: CanaryCard | undefined, upTo: number): Promise<void> {
  const { token = '', marks = [] } = card ?? {};
  if (upTo === 1) await screen.mine(token, true);
  const ballot = {
    type: 'ballot',
    token,
    send: upTo,
    basedOn: upTo - 1,
    marks: marks.slice(0, upTo),
  } as const;
  expect(await screen.command(ballot)).toMatchObject({ ok: true });
}

/** What somebody learns who opens the card by a secret, on a phone of their own that only looks. */
async function openedBy({ hall, time }: Voted, code: string): Promise<readonly (readonly number[])[]> {
  time.sleep({ monotonicMs: 0, wallMs: 7 * minute });
  const answer = await new Visitor(hall.localUrl).post('/api/card', { code });
  const { token } = answer.value<{ token: string }>();
  const mine = await (await hall.phone('somebody else')).mine(token, false);
  return mine.ok ? mine.value.marks : [];
}

/** The holder's phone says so, with the time. */
async function holderIsTold({ holder, time }: Voted): Promise<void> {
  const at = time.wall() - (time.wall() % minute);
  await holder.until(() => holder.mines.some(({ mine }) => mine.otherOpenedAt === at));
}

async function log(hall: TestHall): Promise<string> {
  const officer = new Visitor(hall.localUrl, { Cookie: hall.cookie('officer') });
  const lines = (await officer.get(`/api/events/${hall.event}/log`)).value<StaffLog>();
  return lines.map(({ who, what }) => `${who}: ${what}`).join('\n');
}

/** All that the server says to each role, by every route and over its line, from the vote to the last result. */
async function listened(): Promise<{ readonly at: Voted; readonly heard: readonly Overheard[] }> {
  const at = await voted();
  const ear = new Ear(at.hall);
  await ear.listen();
  await ear.walk();
  await at.hall.seal();
  await ear.walk();
  await at.hall.ask({ type: 'start-results' });
  await tellAll(at.hall);
  await ear.walk();
  return { at, heard: ear.heard };
}

let once: ReturnType<typeof listened> | null = null;

/** Neither a mark of the person, nor anything that opens a card, nor the key that their ballot stands under. */
async function nothingIsToldTo(...roles: readonly Overheard['role'][]): Promise<void> {
  once ??= listened();
  const { at, heard } = await once;
  const told = heard.filter(({ role }) => roles.includes(role));
  expect(told.length).toBeGreaterThan(100); // the walk was not empty
  holdsNothing(told.map((each) => each.text).join('\n'), at);
}

function holdsNothing(text: string, { cards, person }: Voted): void {
  expect(marksIn(text, [person])).toEqual([]);
  expect([...openersOf(cards), person.key].filter((secret) => text.includes(secret))).toEqual([]);
}

function visitorAs(hall: TestHall, role: LinkRole): Visitor {
  return new Visitor(hall.localUrl, { Cookie: hall.cookie(role) });
}

/** What a database says of a card, by its number. */
function ballotIn(file: string, number: number): unknown {
  const db = openToRead(file);
  try {
    const key = db
      .prepare<[number], string>('SELECT ballot_key FROM card_links WHERE number = ?')
      .pluck(true);
    const entries = db.prepare<[string], string>(
      `SELECT CAST(body AS TEXT) FROM journal
       WHERE type = 'ballot-received' AND body ->> '$.key' = ? ORDER BY seq DESC`,
    );
    const entry = entries.pluck(true).get(key.get(number) ?? '');
    return entry === undefined ? null : (JSON.parse(entry) as { marks: unknown }).marks;
  } finally {
    db.close();
  }
}

async function closed(at: Voted): Promise<Voted> {
  await at.hall.seal();
  return at;
}

/** An officer has the card's code on paper, and has said that it is printed. */
async function printed(officer: Printer): Promise<string> {
  const [card] = await officer.print(1, 1);
  await officer.done(1, 1);
  return card ? secretOf(card) : '';
}

const olive = (hall: TestHall) =>
  new Printer(hall, hall.server.register.people.add({ event: null, name: 'Olive', part: 'officer' }));

/** One for each row of the table, named by who and by what they do. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  'the hall: looks at the projector, at a phone without a card, at the public pages': async () => {
    await nothingIsToldTo('nobody', 'phone', 'projector');
  },

  'a neighbour: knows the number of a card': async () => {
    const at = await voted();
    const visitor = new Visitor(at.hall.localUrl);
    for (const code of ['1', '001', 'card 1', at.person.key])
      expect((await visitor.post('/api/card', { code })).refusal).toBe('unknown-card');
    expect((await visitor.get('/api/events/1/cards/1')).refusal).toBe('signed-out');
  },

  'a neighbour: photographs a card, and opens it before the close': async () => {
    const at = await voted();
    expect(await openedBy(at, at.person.secret)).toEqual(at.person.marks);
    await holderIsTold(at);
  },

  'a neighbour: photographs a card, and opens it after the close': async () => {
    const at = await closed(await voted());
    expect(await openedBy(at, at.person.secret)).toEqual([]);
    await holderIsTold(at);
  },

  'the desk: asks for a card’s code, by any page, route or file, at any stage': async () => {
    const at = await voted();
    const desk = visitorAs(at.hall, 'desk');
    for (const path of ['cards', 'cards?from=1&to=1', 'cards.pdf?from=1&to=1', 'card-printing?from=1&to=1'])
      expect([path, (await desk.get(`/api/events/1/${path}`)).refusal]).toEqual([path, 'not-allowed']);
    const asked = { from: 1, to: 1, destroyed: true };
    expect((await desk.post('/api/events/1/card-printing', asked)).refusal).toBe('not-allowed');
    expect((await desk.post('/api/events/1/cards', { count: 1 })).refusal).toBe('not-allowed');
    await nothingIsToldTo('desk');
  },

  'the desk: replaces a card': async () => {
    const at = await voted();
    const lost = { reason: 'lost', newCard: voters + 1 };
    const replaced = await visitorAs(at.hall, 'desk').post('/api/events/1/cards/1/cancel', lost);
    expect(replaced.value()).toEqual({ cancelled: 1, replacedBy: voters + 1 });
    await at.holder.until(() => at.holder.mines.some(({ mine }) => mine.card === 'cancelled'));
    expect(await log(at.hall)).toContain('Replaced a voting card');
    expect((await new Visitor(at.hall.localUrl).post('/api/card', { code: at.person.code })).refusal).toBe(
      'cancelled-card',
    );
  },

  'the desk: cancels a card that has voted, where figures are shown after each project': async () => {
    const at = await voted(
      { screen: { policy: 'after-each', firstAt: 10, thenEvery: 5 }, locking: true },
      12,
    );
    const projector = await at.hall.staff('projector');
    const before = figureOf(projector.view) ?? 0;
    const spoilt = { reason: 'spoilt', newCard: null };
    (await visitorAs(at.hall, 'desk').post('/api/events/1/cards/1/cancel', spoilt)).value();
    await at.holder.until(() => at.holder.mines.some(({ mine }) => mine.card === 'cancelled'));
    expect(await log(at.hall)).toContain('Cancelled a voting card');
    // The hall saw the figure with this ballot, and the result is published without it.
    await closed(at);
    await at.hall.ask({ type: 'start-results' });
    await tellAll(at.hall);
    const { text } = await visitorAs(at.hall, 'officer').get('/api/events/1/export/ballots.json');
    const { figures }: Pick<Publication, 'figures'> = JSON.parse(text);
    const published = figures.find(({ bid }) => bid === 1)?.total ?? 0;
    expect(before - published).toBe(at.person.marks[0]?.[1]);
  },

  'the facilitator: leads the event and sees every figure that is counted for them': async () => {
    await nothingIsToldTo('facilitator');
    const at = await voted();
    const printing = await visitorAs(at.hall, 'facilitator').get('/api/events/1/cards?from=1&to=1');
    expect(printing.refusal).toBe('not-allowed');
  },

  'an officer: takes every file and reads every page': async () => {
    await nothingIsToldTo('officer');
    const at = await closed(await voted());
    await at.hall.ask({ type: 'start-results' });
    await tellAll(at.hall);
    const officer = visitorAs(at.hall, 'officer');
    for (const file of ['winners.csv', 'winners-exact.csv', 'result.json', 'result-exact.csv']) {
      holdsNothing((await officer.get(`/api/events/1/export/${file}`)).text, at);
      expect(await log(at.hall)).toContain(`Took ${file} away`);
    }
    // Each mark is published with all the others that its project got, and no two of one ballot together.
    const { text } = await officer.get('/api/events/1/export/ballots.json');
    expect(JSON.parse(text)).not.toHaveProperty('wholeBallots');
  },

  'an officer: prints a card of somebody again, and opens it before the close': async () => {
    const at = await voted();
    const officer = olive(at.hall);
    await officer.begin(1, 1);
    await officer.begin(1, 1, true);
    const again = (await officer.look(1, 1)).value<{ cards: { url: string }[] }>().cards[0];
    expect(await openedBy(at, again ? secretOf(again) : '')).toEqual(at.person.marks);
    await holderIsTold(at);
    expect(await log(at.hall)).toContain('Olive: Said that the paper of 1 voting card (001) is destroyed');
    expect(await log(at.hall)).toContain('Olive: Was shown the codes of 1 voting card (001)');
  },

  'an officer: prints a card of somebody again after the close': async () => {
    const at = await voted();
    await at.hall.ask({ type: 'start-last-call' });
    await at.hall.ask({ type: 'close-voting' });
    const code = await printed(olive(at.hall));
    expect(await openedBy(at, code)).toEqual([]);
    await holderIsTold(at);
    expect(await log(at.hall)).toContain('Olive: Was shown the codes of 1 voting card (001)');
    await at.hall.ask({ type: 'end-grace' });
    await at.hall.ask({ type: 'seal' });
    expect((await olive(at.hall).begin(1, 1, true)).refusal).toBe('voting-closed');
  },

  'an auditor: takes whole ballots, where the rule looks at them': async () => {
    const at = await voted({
      ballot: { type: 'score', lowest: 0, highest: 1000 },
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      allocation: { rule: 'phragmen' },
    });
    await at.hall.seal();
    await at.hall.ask({ type: 'start-results' });
    await tellAll(at.hall);
    const { people } = at.hall.server.register;
    const ada = people.add({ event: null, name: 'Ada', part: 'auditor' });
    const auditor = new Visitor(at.hall.localUrl, { Cookie: at.hall.cookie('auditor', ada) });
    const { text } = await auditor.get('/api/events/1/export/ballots.json');
    expect(marksIn(text, [at.person])).toHaveLength(bids.length);
    // Whose it is, nothing says: no number, no key, no place that the card has elsewhere.
    expect([at.person.key, ...openersOf(at.cards)].filter((each) => text.includes(each))).toEqual([]);
    expect(await log(at.hall)).toContain('Ada: Took ballots.json away: how many gave each mark, with whole');
  },

  'whoever prints: keeps a card’s code, and opens it before the close': async () => {
    const at = await voted();
    const code = await printed(olive(at.hall));
    expect(await openedBy(at, code)).toEqual(at.person.marks);
    await holderIsTold(at);
    expect(await log(at.hall)).toContain('Olive: Was shown the codes of 1 voting card (001)');
  },

  'whoever prints: keeps a card’s code, and opens it after the close': async () => {
    const at = await voted();
    const code = await printed(olive(at.hall));
    await closed(at);
    expect(await openedBy(at, code)).toEqual([]);
    await holderIsTold(at);
  },

  'whoever prints: asks for codes once they are printed, or after 30 minutes': async () => {
    const at = await voted();
    const officer = olive(at.hall);
    await printed(officer);
    expect((await officer.look(1, 1)).refusal).toBe('cards-not-shown');
    await officer.begin(2, 2);
    at.time.sleep({ monotonicMs: 0, wallMs: 30 * minute });
    expect((await officer.look(2, 2)).refusal).toBe('cards-not-shown');
  },

  'whoever holds the laptop: reads the database beside its key file': async () => {
    const at = await voted();
    const file = join(at.hall.dataDir, databaseName);
    expect(ballotIn(file, at.person.number)).toEqual(at.person.marks);
    const before = await log(at.hall);
    at.hall.server.register.cardLinks.destroy(at.hall.event);
    at.hall.server.access.destroyKey(at.hall.event);
    expect(ballotIn(file, at.person.number)).toBeNull();
    expect(await log(at.hall)).toBe(before); // nothing tells of it
  },

  'a copy of the database: is read without the key file': async () => {
    const at = await voted();
    const copy = tempFile();
    const db = openToRead(join(at.hall.dataDir, databaseName));
    copyDatabase(db, copy);
    db.close();
    expect(ballotIn(copy, at.person.number)).toEqual(at.person.marks);
    const stored = readFileSync(copy).toString('latin1');
    expect(openersOf(at.cards).filter((each) => stored.includes(each))).toEqual([]);
  },

  'a sealed copy on the stick: is read without its pass-phrase': async () => {
    const at = await voted();
    const database = readFileSync(join(at.hall.dataDir, databaseName));
    const keys = readFileSync(join(at.hall.dataDir, 'keys.json'), 'utf8');
    const kit = packKit(
      { database, keys, port: 3000, publicUrl: 'http://hall.example', madeAt: 1 },
      sealFrom('three plain words'),
    );
    expect(kit.includes(at.person.key)).toBe(false);
    expect(() => unpackKit(kit, 'three wrong words')).toThrow(KitFault);
  },

  'the key file alone: makes a card’s code, and opens it before the close': async () => {
    const at = await voted();
    expect(await openedBy(at, codeFromKey(at))).toEqual(at.person.marks);
    await holderIsTold(at);
  },

  'the key file alone: makes a card’s code, and opens it after the close': async () => {
    const at = await closed(await voted());
    expect(await openedBy(at, codeFromKey(at))).toEqual([]);
    await holderIsTold(at);
  },
};

function codeFromKey({ hall, person }: Voted): string {
  const keys = openKeys(hall.dataDir, false);
  const place = { event: hall.event, number: person.number, generation: 0 };
  return cardSecret(keys, place).toString('base64url');
}

function figureOf(view: AnyView | undefined): number | undefined {
  return view?.role === 'projector' ? view.figures?.find(([bid]) => bid === 1)?.[2] : undefined;
}

async function tellAll(hall: TestHall): Promise<void> {
  while (hall.room.view('projector')) {
    const view = hall.room.view('projector');
    if (view.role !== 'projector' || view.results?.finished === true) return;
    await hall.ask({ type: 'show-next-result' });
  }
}

/** Who and what, from the first two columns of the table under its heading. */
function rowsOfTheTable(): string[] {
  const page = readFileSync(new URL('../docs/decisions/secrecy.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split('## Who can learn one person’s vote');
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, who = '', act = ''] = line.split('|').map((cell) => cell.trim());
    return `${who}: ${act}`;
  });
}

describe('[S13] who can learn one person’s vote, by which act, and what it leaves', () => {
  test('every row of docs/decisions/secrecy.md is tried here, and no other', () => {
    expect(rowsOfTheTable()).toEqual(Object.keys(rows));
  });

  test.each(Object.entries(rows))('%s', (_, tried) => tried());

  test('a phone that the holder votes with is not told of itself', async () => {
    const at = await voted();
    await new Visitor(at.hall.localUrl).post('/api/card', {
      code: at.person.secret,
      device: deviceCalled('phone1'),
    });
    expect(await at.holder.mine(at.person.token, true)).toMatchObject({
      value: { marks: at.person.marks, otherOpenedAt: null },
    });
  });
});
