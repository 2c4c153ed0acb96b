import { expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
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

/** A line on which pieces of an answer arrive when the test says so. */
function slowLine() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let pieces: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (pieces = controller) });
  vi.stubGlobal('fetch', (_: string, { signal }: { readonly signal: AbortSignal }) => {
    signal.addEventListener('abort', () => pieces?.error(signal.reason));
    return Promise.resolve(new Response(body));
  });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return {
    async after(ms: number, piece: string) {
      await vi.advanceTimersByTimeAsync(ms);
      pieces?.enqueue(new TextEncoder().encode(piece));
      await vi.advanceTimersByTimeAsync(0);
    },
    end: () => pieces?.close(),
  };
}

test('[W36] an answer that still arrives is waited for, however slow the line is', async () => {
  const line = slowLine();
  const reply = call('GET /api/events/:event/book', { params: { event: eventId(1) } });
  for (const piece of ['{"ok":true,', '"value":', '"Caf\u00e9', ' Ë"}']) await line.after(7_000, piece);
  line.end();
  expect(await reply).toEqual({ kind: 'value', value: 'Café Ë' });
});

test('[W36] an answer that stops on its way is given up after eight seconds, so that it is asked for again', async () => {
  const line = slowLine();
  const reply = call('GET /api/events/:event/book', { params: { event: eventId(1) } });
  await line.after(7_000, '{"ok":true,');
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await reply).toEqual({ kind: 'unreached' });
});

test('[N4] an answer of an older epoch counts no more than one that never came; one without an epoch is as before', async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  const asked = (event: number, epoch?: string): Promise<HttpReply<unknown>> => {
    const headers = epoch === undefined ? {} : { Epoch: epoch };
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"ok":true,"value":"said"}', { headers })));
    return call('GET /api/events/:event/book', { params: { event: eventId(event) } });
  };
  const [said, none] = [{ kind: 'value', value: 'said' }, { kind: 'unreached' }];
  expect(await asked(9_101, '7')).toEqual(said);
  expect(await asked(9_101, '6')).toEqual(none);
  expect(await asked(9_102, '6')).toEqual(said);
  expect(await asked(9_101, '7')).toEqual(said);
  // Kept by the browser for ever, at an address that says what is in it.
  expect(await asked(9_101)).toEqual(said);
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response('{"ok":true,"value":"said"}', { headers: { Epoch: '6' } })),
  );
  const query = { event: eventId(9_101) };
  expect(await call('POST /api/card', { query, body: { code: 'any' } })).toEqual(none);
});
