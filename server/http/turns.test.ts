/** However much an office does at once, each turn of the loop does a bounded part of it, and votes go in between (J19). */

import { describe, expect, test } from 'vitest';
import {
  mostCardsAtOnce,
  type CardPrinting,
  type CardsToPrint,
  type PileReport,
} from '../../domain/wire/http-cards.ts';
import { mostInTurn } from '../apart/turns.ts';
import { Printer } from '../testing/printer.ts';
import { openHall } from '../testing/test-hall.ts';
import { Turns } from '../testing/turns.ts';
import { Visitor } from '../testing/visitor.ts';

const most = mostCardsAtOnce;
/** What belongs to no single card: the batch, an entry, a line of the log, whoever is signed in. */
const besides = 10;

async function hallWithTurns() {
  const turns = new Turns();
  const hall = await openHall({ cards: 1, machine: turns.machine });
  const printer = new Printer(hall);
  const make = () => printer.visitor.post('/api/events/1/cards', { count: most });
  return { hall, turns, printer, make };
}

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
    const desk = new Visitor(hall.localUrl, { Cookie: hall.cookie('desk') });
    const piles = [{ from: 2, to: most + 1, firstLeft: 2 }];
    const { cards } = await turns.during(async () => {
      (await desk.get('/api/events/1/piles')).value();
      const counted = await desk.post('/api/events/1/piles', { piles, handedOut: [], take: true });
      expect(counted.value<PileReport>().left).toBe(most);
    });
    expect(cards[0]).toBeLessThanOrEqual(mostInTurn);
  });
});
