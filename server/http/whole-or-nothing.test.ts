import { describe, expect, test } from 'vitest';
import type { Cards } from '../../db/register/cards.ts';
import { eventId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { EventSummary } from '../../domain/wire/http.ts';
import type { Storage } from '../kept.ts';
import { noFaults } from '../live/faults.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
const presenter = {
  name: 'Maisie Berg',
  contact: '',
  under18: true,
  adult: 'Grandad Len',
  reference: '',
  charity: '',
  company: '',
  postcode: '',
};
const bid = {
  name: 'Squeeze',
  organisation: 'Maisie and Grandad Len',
  purpose: 'A juice bar on wheels',
  beneficiaries: 'Everybody',
  askPence: 180_00,
  leastPence: null,
  presenter,
};
const copy = { from: 1, fund: 1, area: 1, name: 'Next year', venue: 'Here', date: 'Later' };

/** A hall whose journal of event 2 is counted, and fails at one of its appends. */
async function hallWithCopies(failsAt: number): Promise<{ hall: TestHall; appends: () => number }> {
  let appends = 0;
  const reach = (point: string, stream: string): void => {
    if (point !== 'inside-commit' || stream !== 'event:2') return;
    appends += 1;
    if (appends === failsAt) throw new Error('the disk is gone');
  };
  const hall = await openHall({ bids: 3, cards: 4, machine: { faults: { ...noFaults, reach } } });
  (await officerOf(hall).post('/api/events/1/bids', bid)).value();
  return { hall, appends: () => appends };
}

/** The events of which somebody is known, or a card is kept. */
async function keptOf({ server: { register } }: TestHall): Promise<readonly number[]> {
  const presented = (await register.contacts.list()).map(({ event }) => event);
  return [...new Set([...presented, ...(await register.cards.events())])];
}

describe('[H3] a copy of an event', () => {
  test('is there whole after one commit: bids, rules and cards', async () => {
    const { hall, appends } = await hallWithCopies(2);
    const made = await officerOf(hall).post('/api/officer/copies', { ...copy, bids: true, cards: true });
    expect(made.value<EventSummary>()).toMatchObject({ event: 2, bids: 4, cards: 4, rulesChosen: true });
    expect(appends()).toBe(1);
    const known = await officerOf(hall).get('/api/events/2/bids/4/presenter');
    expect(known.value()).toMatchObject({ under18: true, adultNamed: true });
  });

  test('is not there at all when that commit fails, nor is a card of it, or anybody who was to present in it', async () => {
    const { hall } = await hallWithCopies(1);
    const made = await officerOf(hall).post('/api/officer/copies', { ...copy, bids: true, cards: true });
    expect(made.refusal).toBe('not-saved');
    await hall.restart({ faults: noFaults });
    expect(hall.server.rooms.events().map(({ event }) => event)).toEqual([1]);
    expect(await keptOf(hall)).toEqual([1]);
  });

  test('leaves nobody and no card behind when its area is removed while it is prepared', async () => {
    const storage = (kept: Storage): Storage => {
      const { register } = kept;
      const begin: Cards['begin'] = async (batch) => {
        (await officer.delete('/api/officer/funds/1/areas/2')).value();
        return register.cards.begin(batch);
      };
      return { ...kept, register: { ...register, cards: { ...register.cards, begin } } };
    };
    const hall = await openHall({ bids: 3, cards: 4, machine: { storage } });
    const officer = officerOf(hall);
    (await officer.post('/api/events/1/bids', bid)).value();
    (await officer.post('/api/officer/areas', { fund: 1, name: 'Soon gone', potPence: 5_000_00 })).value();
    const made = await officer.post('/api/officer/copies', { ...copy, area: 2, bids: true, cards: true });
    expect(made.refusal).toBe('unknown-area');
    expect(await keptOf(hall)).toEqual([1]);
  });

  test('is refused before anything is made when the new pot is too small for a bid', async () => {
    const { hall, appends } = await hallWithCopies(1);
    const officer = officerOf(hall);
    await officer.post('/api/officer/areas', { fund: 1, name: 'Small', potPence: 500_00 });
    const made = await officer.post('/api/officer/copies', { ...copy, area: 2, bids: true, cards: true });
    expect(made.refusal).toBe('ask-above-pot');
    expect(appends()).toBe(0);
    expect(hall.server.rooms.events()).toHaveLength(1);
  });

  test('[R13] what the rules say of single bids goes with them to their new numbers, or is left out without them', async () => {
    const hall = await openHall({ bids: 3, cards: 1, rules: { excluding: withIds([[1, 3]]) } });
    await hall.ask({ type: 'set-order', order: [3, 2, 1] });
    const rulesOf = async (bids: boolean) => {
      const { event } = (
        await officerOf(hall).post('/api/officer/copies', { ...copy, bids, cards: false })
      ).value<EventSummary>();
      return hall.server.rooms.event(event)?.state.rules.excluding;
    };
    expect(await rulesOf(true)).toEqual([[3, 1]]);
    expect(await rulesOf(false)).toEqual([]);
  });
});

describe('[H4] whoever presents a bid', () => {
  test('is not kept when the bid is refused', async () => {
    const hall = await openHall();
    const refused = await officerOf(hall).post('/api/events/1/bids', { ...bid, askPence: 900_000_00 });
    expect(refused.refusal).toBe('ask-above-pot');
    expect(await hall.server.register.contacts.list()).toEqual([]);
  });

  test('is forgotten at the next start when a crash came between them and their bid', async () => {
    const hall = await openHall();
    (await officerOf(hall).post('/api/events/1/bids', bid)).value();
    const [standing] = await hall.server.register.contacts.list();
    await hall.server.register.contacts.save(eventId(1), [{ ...presenter, textHash: 'of no bid' }]);
    await hall.restart();
    expect(await hall.server.register.contacts.list()).toEqual([standing]);
  });
});
