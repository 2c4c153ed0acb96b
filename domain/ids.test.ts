import { expect, expectTypeOf, test } from 'vitest';
import type { GivenTo } from './contract/contract.ts';
import type { Command } from './event/commands.ts';
import type { EntryBody } from './event/entries.ts';
import { isNumberId } from './is-number-id.ts';
import {
  areaId,
  ballotKey,
  bidId,
  cardNumber,
  deviceTag,
  eventId,
  fundId,
  noBid,
  nobody,
  personId,
  type BallotKey,
  type BidId,
  type CardNumber,
  type DeviceTag,
  type EventId,
} from './ids.ts';
import { withIds } from './testing/plain-ids.ts';
import type { CardRange, CardStanding, NewCards } from './wire/http-cards.ts';

type Cancelling = GivenTo<'POST /api/events/:event/cards/:number/cancel'>['body'];
type Call = Extract<Command, { type: 'call-bid' }>;
type Added = Extract<EntryBody, { type: 'event-created' }>;
type Sent = Extract<Command, { type: 'send-ballot' }>;
type Received = Extract<EntryBody, { type: 'ballot-received' }>;

const [bid, event, person, fund, area] = [bidId(7), eventId(7), personId(7), fundId(7), areaId(7)];
const card = cardNumber(7);
const [key, device] = [ballotKey('k'.repeat(22)), deviceTag('d'.repeat(11))];

test('[J7] an id is made of a whole number from 0, and of nothing else', () => {
  for (const make of [bidId, cardNumber, eventId, personId, fundId, areaId]) {
    expect([make(0), make(7)]).toEqual([0, 7]);
    for (const wrong of [-1, 1.5, Number.NaN, Infinity, 2 ** 53])
      expect(() => make(wrong)).toThrow('is no id');
  }
  expect([noBid, nobody]).toEqual([0, 0]);
  expect([1, 0, -1, 1.5, null].map((number) => isNumberId(number))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(JSON.stringify({ bid, event })).toBe('{"bid":7,"event":7}');
});

test('[S1] a ballot key and the tag of a phone are made of text of their own length, and errors do not repeat it', () => {
  expect([key, device]).toEqual(['k'.repeat(22), 'd'.repeat(11)]);
  const [token, code] = ['t'.repeat(64), 'K7PE-3MXW-4ACF'];
  for (const wrong of ['', device, 'k'.repeat(23), 'k'.repeat(21) + '|', token, code])
    expect(() => ballotKey(wrong)).toThrow(`${wrong.length} letters are no id`);
  // What a phone calls itself is as long as a ballot key.
  for (const wrong of ['', key, 'd'.repeat(10), 'd'.repeat(10) + ' ', token])
    expect(() => deviceTag(wrong)).toThrow(`${wrong.length} letters are no id`);
});

// What follows is for the compiler alone: a line that it takes although it says that it must not is an error.

test('[J7] no id is taken for one of another kind, and no bare number for an id', () => {
  const call = (id: BidId): BidId => id;
  expect(call(bid)).toBe(7);
  // @ts-expect-error: an event is no bid
  call(event);
  // @ts-expect-error: a number is no bid
  call(7);
  // @ts-expect-error: the number after an id is a number like any other
  call(bid + 1);
  expectTypeOf(person).not.toExtend<BidId>();
  expectTypeOf(fund).not.toEqualTypeOf(area);
  expectTypeOf(bid).toExtend<number>();
});

test('[C4] the number on a card is no bid, no count of cards, and nothing that was typed', () => {
  const cancel = (asked: Cancelling): CardNumber | null => asked.newCard;
  expect(cancel({ reason: 'lost', newCard: card })).toBe(7);
  // @ts-expect-error: a bid is no card
  cancel({ reason: 'lost', newCard: bid });
  // @ts-expect-error: a count of cards is no card
  cancel({ reason: 'lost', newCard: 7 });
  expectTypeOf<CardRange>().toEqualTypeOf<{ readonly from: CardNumber; readonly to: CardNumber }>();
  expectTypeOf<CardStanding['batch']>().toEqualTypeOf<number>();
  type Looked = GivenTo<'GET /api/events/:event/cards/:number'>['params'];
  expectTypeOf<Looked>().toExtend<{ event: EventId; number: CardNumber }>();
  expectTypeOf<NewCards['count']>().not.toExtend<CardNumber>();
});

test('[S1] no ballot key is taken for the tag of a phone, and no other text for either', () => {
  const of = (wanted: BallotKey, sender: DeviceTag): string => `${wanted} ${sender}`;
  expect(of(key, device)).toBe(`${key} ${device}`);
  // @ts-expect-error: key and tag are the other way round
  of(device, key);
  // @ts-expect-error: what a phone calls itself is no tag, and a token is no ballot key
  of('t'.repeat(64), 'p'.repeat(22));
  const sent: Pick<Sent, 'key' | 'device'> = { key, device };
  // @ts-expect-error: key and tag are the other way round
  const turned: Pick<Received, 'key' | 'device'> = { key: device, device: key };
  expect(sent).toEqual({ key: turned.device, device: turned.key });
  const teams = new Map([[key, bid]]);
  expect(teams.get(key)).toBe(7);
  // @ts-expect-error: the map is by ballot key
  expect(teams.get(device)).toBeUndefined();
  expectTypeOf(key).toExtend<string>();
  expectTypeOf(key).not.toExtend<DeviceTag>();
});

test('[J7] maps are asked with the kind of id that they are kept by', () => {
  const asks = new Map([[bid, 100_00]]);
  expect(asks.get(bid)).toBe(100_00);
  // @ts-expect-error: the map is by bid
  expect(asks.get(event)).toBe(100_00);
  // @ts-expect-error: the map is by bid
  asks.set(7, 200_00);
});

test('[W1] commands and entries name things by their kind', () => {
  const command: Call = { type: 'call-bid', on: 0, bid };
  // @ts-expect-error: a person is not called
  const wrong: Call = { ...command, bid: person };
  const made = { type: 'event-created', practice: false, potPence: 0, textHash: '' } as const;
  const entry: Added = { ...made, event, fund, area };
  // @ts-expect-error: fund and area are the other way round
  const turned: Added = { ...made, event, fund: area, area: fund };
  expect([wrong.bid, entry.event, turned.fund]).toEqual([7, 7, 7]);
});

test('[W9] the address of a route takes the kinds of id that it declares', () => {
  type Change = GivenTo<'PUT /api/events/:event/bids/:bid'>['params'];
  const params: Change = { event, bid };
  // @ts-expect-error: event and bid are the other way round
  const turned: Change = { event: bid, bid: event };
  expect(params).toEqual(turned);
});

test('[W1] a test writes plain numbers and text where an id stands, and no id of another kind', () => {
  const plain = { type: 'cancel-card', key: 'one', reason: 'lost' } as const;
  expect(withIds<Command>(plain)).toEqual(plain);
  // @ts-expect-error: a phone is no card
  withIds<Command>({ ...plain, key: device });
  expect(withIds<Call>({ type: 'call-bid', on: 0, bid: 7 })).toEqual({ type: 'call-bid', on: 0, bid });
  // @ts-expect-error: an event is not called
  withIds<Call>({ type: 'call-bid', on: 0, bid: event });
});
