/** The table of docs/decisions/secrecy.md, row by row over the real server: who can learn one person's vote, and what it leaves. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openToRead } from '../db/open.ts';
import { tempFile } from '../db/testing/temp-database.ts';
import { copyDatabase } from '../db/copy.ts';
import type { Publication } from '../domain/exports/publication.ts';
import { KitFault, packKit, sealFrom, unpackKit } from './copies/kit.ts';
import { databaseName } from './data-folder.ts';
import {
  bids,
  ballotIn,
  closed,
  codeFromKey,
  figureOf,
  holderIsTold,
  log,
  minute,
  olive,
  openedBy,
  printed,
  tellAll,
  visitorAs,
  voted,
  voters,
  type Voted,
} from './testing/one-voter.ts';
import { Listener, type Overheard } from './testing/overheard.ts';
import { marksIn, openersOf } from './testing/canaries.ts';
import { secretOf } from './testing/printer.ts';
import { HttpClient } from './testing/http-client.ts';
import { rowsUnder } from './testing/secrecy-table.ts';

/** All that the server says to each role, by every route and over its connection, from the vote to the last result. */
async function listened(): Promise<{ readonly at: Voted; readonly heard: readonly Overheard[] }> {
  const at = await voted();
  const ear = new Listener(at.hall);
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

/** One for each row of the table, named by who and by what they do. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  'the hall: looks at the projector, at a phone without a card, at the public pages': async () => {
    await nothingIsToldTo('nobody', 'phone', 'projector');
  },

  'a neighbour: knows the number of a card': async () => {
    const at = await voted();
    const visitor = new HttpClient(at.hall.localUrl);
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
    expect((await new HttpClient(at.hall.localUrl).post('/api/card', { code: at.person.code })).refusal).toBe(
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
      expect(await log(at.hall)).toContain(`Downloaded ${file}`);
    }
    // Each mark is published with all the others that its project got, and no two of one ballot together.
    const { text } = await officer.get('/api/events/1/export/ballots.json');
    expect(JSON.parse(text)).not.toHaveProperty('wholeBallots');
  },

  'an officer: prints a card of somebody again, and opens it before the close': async () => {
    const at = await voted();
    const officer = await olive(at.hall);
    await officer.begin(1, 1);
    await officer.begin(1, 1, true);
    const again = (await officer.look(1, 1)).value<{ cards: { url: string }[] }>().cards[0];
    expect(await openedBy(at, again ? secretOf(again) : '')).toEqual(at.person.marks);
    await holderIsTold(at);
    expect(await log(at.hall)).toContain(
      'Olive: Confirmed that the old paper of 1 voting card (001) is destroyed',
    );
    expect(await log(at.hall)).toContain('Olive: Was shown the code of 1 voting card (001)');
  },

  'an officer: prints a card of somebody again after the close': async () => {
    const at = await voted();
    await at.hall.ask({ type: 'start-last-call' });
    await at.hall.ask({ type: 'close-voting' });
    const code = await printed(await olive(at.hall));
    expect(await openedBy(at, code)).toEqual([]);
    await holderIsTold(at);
    expect(await log(at.hall)).toContain('Olive: Was shown the code of 1 voting card (001)');
    await at.hall.ask({ type: 'end-grace' });
    await at.hall.ask({ type: 'seal' });
    expect((await (await olive(at.hall)).begin(1, 1, true)).refusal).toBe('voting-closed');
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
    const ada = await people.add({ event: null, name: 'Ada', part: 'auditor' });
    const auditor = new HttpClient(at.hall.localUrl, { Cookie: at.hall.cookie('auditor', ada) });
    const { text } = await auditor.get('/api/events/1/export/ballots.json');
    expect(marksIn(text, [at.person])).toHaveLength(bids.length);
    // Whose it is, nothing says: no number, no key, no place that the card has elsewhere.
    expect([at.person.key, ...openersOf(at.cards)].filter((each) => text.includes(each))).toEqual([]);
    expect(await log(at.hall)).toContain(
      'Ada: Downloaded ballots.json: how many ballots gave each mark, with whole',
    );
  },

  'whoever prints: keeps a card’s code, and opens it before the close': async () => {
    const at = await voted();
    const code = await printed(await olive(at.hall));
    expect(await openedBy(at, code)).toEqual(at.person.marks);
    await holderIsTold(at);
    expect(await log(at.hall)).toContain('Olive: Was shown the code of 1 voting card (001)');
  },

  'whoever prints: keeps a card’s code, and opens it after the close': async () => {
    const at = await voted();
    const code = await printed(await olive(at.hall));
    await closed(at);
    expect(await openedBy(at, code)).toEqual([]);
    await holderIsTold(at);
  },

  'whoever prints: asks for codes once they are printed, or after 30 minutes': async () => {
    const at = await voted();
    const officer = await olive(at.hall);
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
    await at.hall.server.register.cardLinks.destroy(at.hall.event);
    await at.hall.server.access.destroyKey(at.hall.event);
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

describe('[S13] who can learn one person’s vote, by which act, and what it leaves', () => {
  test('every row of docs/decisions/secrecy.md is tried here, and no other', async () => {
    expect(rowsUnder('Who can learn one person’s vote')).toEqual(Object.keys(rows));
  });

  test.each(Object.entries(rows))('%s', async (_, tried) => {
    await expect(tried()).resolves.toBeUndefined();
  });
});
