/** However much an office does at once, each turn of the loop does a bounded part of it, and votes go in between (J19). */

import { describe, expect, test } from 'vitest';
import { mostBids } from '../../domain/event/rules/most-bids.ts';
import { bidId, eventId } from '../../domain/ids.ts';
import type { EventSummary } from '../../domain/wire/http.ts';
import type { ImportReport } from '../../domain/wire/http-bids.ts';
import {
  mostCardsAtOnce,
  type CardPrinting,
  type CardsToPrint,
  type PileReport,
} from '../../domain/wire/http-cards.ts';
import { mostInTurn } from '../../db/turns.ts';
import { sliceBytes } from '../../db/write-back.ts';
import { TestPrinter } from '../testing/printer.ts';
import { openHall } from '../testing/test-hall.ts';
import { Turns } from '../testing/turns.ts';
import { HttpClient } from '../testing/http-client.ts';

const most = mostCardsAtOnce;
/** What belongs to no single card: the batch, an entry, a line of the log, whoever is signed in. */
const besides = 10;

async function hallWithTurns() {
  const turns = new Turns();
  const hall = await openHall({ cards: 1, machine: turns.machine });
  const printer = new TestPrinter(hall);
  const make = () => printer.visitor.post('/api/events/1/cards', { count: most });
  return { hall, turns, printer, make };
}

/** A file of bids whose presenters are kept, each asking for so many pounds and its row's number. */
function csvOf(rows: number, pounds: number): string {
  const lines = Array.from({ length: rows }, (_, place) => {
    const row = [
      `Project ${place}`,
      `Group ${place}`,
      'What it is for. '.repeat(60),
      'Everybody',
      pounds + place,
    ];
    return [...row, `Name ${place}`, `name${place}@example.org`].join(',');
  });
  return ['name,organisation,purpose,beneficiaries,ask,presenter,contact', ...lines].join('\r\n');
}

test('[J19, W13] as many bids as an event holds are imported some in each turn, and are bids from one commit on', async () => {
  const turns = new Turns();
  const hall = await openHall({ bids: 0, cards: 1, machine: turns.machine });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const take = async (csv: string) => {
    const sent = { csv, take: true, changing: true };
    const { taken } = (await officer.post('/api/events/1/bids/import', sent)).value<ImportReport>();
    expect(taken).toBe(true);
  };
  const added = await turns.during(() => take(csvOf(mostBids, 100)));
  expect(hall.room.state.bids.size).toBe(mostBids);
  const changed = await turns.during(() => take(csvOf(mostBids, 200)));
  expect(hall.room.state.bids.get(bidId(mostBids))?.askPence).toBe((200 + mostBids - 1) * 100);
  for (const { rows, entries, log } of [added, changed]) {
    // The one commit: an entry for each bid, and its row in the readable table.
    expect(rows[0]).toBeLessThanOrEqual(2 * mostBids + besides);
    // The words of a bid, and who presents it.
    expect(rows[1]).toBeLessThanOrEqual(2 * mostInTurn + besides);
    expect(entries[0]).toBeLessThanOrEqual(mostInTurn);
    // Words are carried over into the file as they come, and not all 20 MB of them after the last.
    expect(log[0]).toBeLessThanOrEqual(5 * sliceBytes);
  }
  // A statement for each entry, and one for all rows of the readable table.
  expect(added.statements[0]).toBeLessThanOrEqual(mostBids + besides);
  expect(await hall.server.register.contacts.hashes(eventId(1))).toHaveLength(mostBids);
});

test('[W13] a file that two officers send at once is taken once, and nobody who presents is left over', async () => {
  const hall = await openHall({ bids: 0, cards: 1 });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const sent = { csv: csvOf(2 * mostInTurn, 100), take: true };
  const both = await Promise.all([1, 2].map(() => officer.post('/api/events/1/bids/import', sent)));
  expect(both.map((each) => each.value<ImportReport>().same).toSorted((one, other) => one - other)).toEqual([
    0,
    2 * mostInTurn,
  ]);
  expect(hall.room.state.bids.size).toBe(2 * mostInTurn);
  expect(await hall.server.register.contacts.hashes(eventId(1))).toHaveLength(2 * mostInTurn);
});

test('[J19, H3] a copy of a full event takes its bids and cards along, worked out some in each turn', async () => {
  const turns = new Turns();
  const hall = await openHall({ bids: 0, cards: 1, machine: turns.machine });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  (await officer.post('/api/events/1/bids/import', { csv: csvOf(mostBids, 100), take: true })).value();
  (await officer.post('/api/events/1/cards', { count: most - 1 })).value();
  const copy = { from: 1, fund: 1, area: 1, name: 'Next year', venue: 'Here', date: 'Later' };
  const { rows, statements, entries, derived } = await turns.during(async () => {
    const copied = await officer.post('/api/officer/copies', { ...copy, bids: true, cards: true });
    expect(copied.value<EventSummary>()).toMatchObject({ event: 2, bids: mostBids, cards: most });
  });
  // The one commit: an entry for each bid and one for all cards, and their rows in the readable tables.
  expect(rows[0]).toBeLessThanOrEqual(2 * mostBids + most + besides);
  expect(statements[0]).toBeLessThanOrEqual(mostBids + besides);
  // Before it: the words of a bid and who presents it, or a card and its link.
  expect(rows[1]).toBeLessThanOrEqual(2 * mostInTurn + besides);
  // After it the new event is opened: its journal is read.
  expect(entries[0]).toBeLessThanOrEqual(mostInTurn);
  expect(derived[0]).toBeLessThanOrEqual(5 * mostInTurn);
});

describe('[J19] as many cards as can be made at once', () => {
  test('are made some in each turn, and are cards from one commit on', async () => {
    const { hall, turns, make } = await hallWithTurns();
    const { rows, derived } = await turns.during(async () => {
      (await make()).value();
    });
    // The one commit: its entry, and a row for each card in the readable table.
    expect(rows[0]).toBeLessThanOrEqual(most + besides);
    // A card, its link and, for a group's, its group.
    expect(rows[1]).toBeLessThanOrEqual(3 * mostInTurn + besides);
    // Code, QR and their lookups; now and then a code that another card has.
    expect(derived[0]).toBeLessThanOrEqual(5 * mostInTurn);
    expect(hall.room.state.batches.get(2)?.keys).toHaveLength(most);
  });

  test('are shown, printed again and taken off the screen some in each turn', async () => {
    const { turns, printer, make } = await hallWithTurns();
    (await make()).value();
    await printer.print(2, most + 1);
    const begun = await turns.during(async () => {
      expect((await printer.begin(2, most + 1, true)).value<CardPrinting>().cards).toBe(most);
    });
    const looked = await turns.during(async () => {
      expect((await printer.look(2, most + 1)).value<CardsToPrint>().cards).toHaveLength(most);
    });
    const done = await turns.during(async () => {
      expect((await printer.done(2, most + 1)).value<CardPrinting>().leftMs).toBeNull();
    });
    for (const { rows, derived, cards } of [begun, looked, done]) {
      expect(rows[0]).toBeLessThanOrEqual(most + besides);
      expect(rows[1]).toBeLessThanOrEqual(2 * mostInTurn + besides);
      expect(derived[0]).toBeLessThanOrEqual(5 * mostInTurn);
      expect(cards[0]).toBeLessThanOrEqual(mostInTurn);
    }
  });

  test('are counted at the desk some in each turn', async () => {
    const { hall, turns, make } = await hallWithTurns();
    (await make()).value();
    const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
    const piles = [{ from: 2, to: most + 1, firstLeft: 2 }];
    const { cards } = await turns.during(async () => {
      (await desk.get('/api/events/1/piles')).value();
      const counted = await desk.post('/api/events/1/piles', { piles, handedOut: [], take: true });
      expect(counted.value<PileReport>().left).toBe(most);
    });
    expect(cards[0]).toBeLessThanOrEqual(mostInTurn);
  });
});
