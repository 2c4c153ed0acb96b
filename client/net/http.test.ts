import { expect, expectTypeOf, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import type { CardStanding } from '../../domain/wire/http-cards.ts';
import { call, fileAddress, type HttpReply } from './http.ts';

test('[W9] a route is called by its declared name, with what it takes, and answers what it declares', () => {
  const params = { event: eventId(7), number: cardNumber(61) };
  // Nothing is sent: only the compiler reads this.
  const calls = () => [
    call('GET /api/events/:event/cards/:number', { params }),
    // @ts-expect-error: no such path
    call('GET /api/events/:event/card/:number', { params }),
    // @ts-expect-error: the path names no card
    call('GET /api/events/:event/cards/:number', { params: { event: eventId(7) } }),
    // @ts-expect-error: a parameter of another name
    call('GET /api/events/:event/cards/:number', { params: { event: eventId(7), card: cardNumber(61) } }),
    // @ts-expect-error: nothing was given
    call('GET /api/events/:event/cards/:number'),
    // @ts-expect-error: a field of another name
    call('POST /api/events/:event/piles', { params, body: { piles: [], handedOut: [], took: true } }),
    // @ts-expect-error: it takes no body
    call('GET /api/events/:event/piles', { params, body: {} }),
    // @ts-expect-error: a file is fetched by its address
    call('GET /api/events/:event/cards.pdf', { params }),
  ];
  expectTypeOf(calls).returns.not.toBeAny();
  const reply = () => call('GET /api/events/:event/cards/:number', { params });
  expectTypeOf(reply).returns.toEqualTypeOf<Promise<HttpReply<CardStanding>>>();
});

test('[W9] the address of a file holds its parameters and what is asked for', () => {
  const params = { event: eventId(7) };
  const from = { params, query: { from: cardNumber(61), to: cardNumber(80), wifi: 'yes' } } as const;
  expect(fileAddress('GET /api/events/:event/cards.pdf', from)).toBe(
    '/api/events/7/cards.pdf?from=61&to=80&wifi=yes',
  );
  expect(fileAddress('GET /api/events/:event/desk-card.pdf', { params })).toBe('/api/events/7/desk-card.pdf');
});
