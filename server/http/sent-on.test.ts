/** Two servers with real sockets between them: whichever a phone asks, the owner of its event answers. */

import { request } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import type { EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { PhoneView } from '../../domain/views/roles.ts';
import { protocolVersion } from '../../domain/wire/contract.ts';
import type { Book, CardOpened } from '../../domain/wire/http.ts';
import { HttpClient } from '../testing/http-client.ts';
import { deviceCalled } from '../testing/test-screen.ts';
import { openSwitchboard } from '../testing/switchboard.ts';
import { openServers, type TestServers } from '../testing/test-servers.ts';

interface Phone {
  readonly socket: Socket;
  /** What it heard, in turn: views with their epoch, refusals, and that its line is down. */
  readonly heard: unknown[][];
  until(heard: number): Promise<unknown[][]>;
}

interface PhoneSetup {
  readonly transport?: 'websocket' | 'polling';
  readonly reconnection?: boolean;
  /** A page from before addresses named the event. */
  readonly isOld?: true;
}

function phoneAt(url: string | undefined, event: EventId, setup: PhoneSetup = {}): Phone {
  const { transport = 'websocket', reconnection = false, isOld } = setup;
  const auth = { protocol: protocolVersion, role: 'phone', event, device: deviceCalled(`at ${event}`) };
  const pace = { reconnectionDelay: 10, reconnectionDelayMax: 10 };
  const query = isOld ? {} : { event };
  const socket = io(url ?? '', {
    auth,
    query,
    transports: [transport],
    forceNew: true,
    reconnection,
    ...pace,
  });
  onTestFinished(() => void socket.disconnect());
  const heard: unknown[][] = [];
  let look = (): void => undefined;
  const note = (name: string, ...what: unknown[]): void => {
    heard.push([name, ...what]);
    look();
  };
  socket.on('view', (view: PhoneView, epoch?: number) => note('view', view.event, epoch));
  socket.on('refused', (code: string) => note('refused', code));
  socket.on('disconnect', () => note('down'));
  socket.on('connect_error', () => note('not let in'));
  return {
    socket,
    heard,
    async until(many) {
      while (heard.length < many) await new Promise<void>((resolve) => (look = resolve));
      return heard;
    },
  };
}

async function openCard(url: string | undefined, code: string): Promise<Outcome<CardOpened>> {
  // As a phone asks: it follows to where it is sent, with the same body.
  const body = JSON.stringify({ code, device: deviceCalled('opens') });
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch(`${url}/api/card`, { method: 'POST', body, headers })).json();
}

/** The first event is the first server's, the second the second's. */
async function two(
  setup: { trustProxy?: number } = {},
): Promise<TestServers & { mine: EventId; other: EventId }> {
  const both = await openServers({ servers: 2, events: 2, ...setup });
  const [mine, other] = both.events;
  if (mine === undefined || other === undefined) throw new Error('two events were made');
  return { ...both, mine, other };
}

const connectedAt = ({ servers }: TestServers, event: EventId): (number | undefined)[] =>
  servers.map(({ rooms }) => rooms.event(event)?.presence.connected);

test('[N2, N3, N4] a request, a socket and a ballot at the wrong server reach the owner', async () => {
  const both = await two();
  const { urls, owners, other, mine, servers } = both;
  owners.set(other, { server: 1, epoch: 4 });
  const book = await fetch(`${urls[0]}/api/events/${other}/book`);
  expect(book.headers.get('epoch')).toBe('4');
  const words: Outcome<Book> = await book.json();
  expect(words).toMatchObject({ ok: true, value: { event: other } });
  expect((await fetch(`${urls[0]}/healthz`)).headers.has('epoch')).toBe(false);
  // What a browser keeps for ever tells no epoch: it would be out of date one day.
  const hash = words.ok ? words.value.hash : '';
  expect((await fetch(`${urls[1]}/api/events/${other}/book/${hash}`)).headers.has('epoch')).toBe(false);

  for (const transport of ['websocket', 'polling'] as const) {
    const phone = phoneAt(urls[0], other, { transport });
    expect((await phone.until(1))[0]).toEqual(['view', other, 4]);
    expect(connectedAt(both, other)).toEqual([0, 1]);
    phone.socket.disconnect();
  }
  const [secret = ''] = await both.secrets(mine);
  const opened = await openCard(urls[1], secret);
  expect(opened).toMatchObject({ ok: true, value: { event: mine } });
  const phone = phoneAt(urls[1], mine);
  await phone.until(1);
  const token = opened.ok ? opened.value.token : '';
  const ballot = { type: 'ballot', token, send: 1, basedOn: 0, marks: [[1, 5]] };
  const answer = await new Promise((resolve) =>
    phone.socket.emit('command', ballot, (outcome: unknown, epoch: unknown) => resolve([outcome, epoch])),
  );
  expect(answer).toMatchObject([{ ok: true, value: { revision: 1 } }, 1]);
  expect(servers.map(({ rooms }) => rooms.event(mine)?.state.ballots.size)).toEqual([1, 0]);
});

test('[N3] any server finds the event of a card and of a tablet’s link; the owner alone opens them', async () => {
  const both = await two();
  const { urls, servers, other } = both;
  const [secret = ''] = await both.secrets(other);
  const { status, headers } = await new HttpClient(urls[0] ?? '').post('/api/card', { code: secret });
  expect([status, headers.location]).toEqual([307, `/api/card?event=${other}`]);
  expect(await openCard(urls[0], secret)).toMatchObject({ ok: true, value: { event: other } });
  const opened = await Promise.all(
    servers.map(
      async ({ register }) => (await register.cards.list(other, 1)).filter((card) => card.opened).length,
    ),
  );
  expect(opened).toEqual([0, 1]);
  const link = servers[0]?.access.makeSharedDeviceLink(other, { kind: 'tablet', place: 'Door' }) ?? '';
  const body = JSON.stringify({ token: link.split('#')[1], device: deviceCalled('tablet'), waiting: 0 });
  const heard = await fetch(`${urls[0]}/api/shared-device`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json' },
  });
  expect(await heard.json()).toMatchObject({ ok: true, value: { event: other, place: 'Door' } });
  expect(servers.map(({ rooms }) => rooms.event(other)?.presence.sharedDevices.list().length)).toEqual([
    0, 1,
  ]);
});

test('[N3] while nobody knows the owner, or it is gone, the answer says to ask again, and a phone gets in once it is known', async () => {
  const { urls, owners, servers, mine, other } = await two();
  owners.delete(mine);
  const asked = await fetch(`${urls[0]}/join/${mine}`);
  expect([asked.status, asked.headers.get('retry-after'), asked.headers.get('refresh')]).toEqual([
    503,
    '1',
    '2',
  ]);
  expect(await asked.text()).toMatch(/moving to another server/);
  const phone = phoneAt(urls[0], mine, { reconnection: true });
  expect((await phone.until(2)).slice(0, 2)).toEqual([['not let in'], ['not let in']]);
  owners.set(mine, { server: 1, epoch: 2 });
  while (phone.heard.at(-1)?.[0] !== 'view') await phone.until(phone.heard.length + 1);
  expect(phone.heard.at(-1)).toEqual(['view', mine, 2]);

  await servers[1]?.close();
  expect((await fetch(`${urls[0]}/api/events/${other}/book`)).status).toBe(503);
  expect((await phoneAt(urls[0], other).until(1))[0]).toEqual(['not let in']);
});

test('[N3] nothing is sent on in a circle', async () => {
  const { urls, events, asked } = await openServers({ servers: 2, events: 1, inCircle: true });
  for (const event of events) {
    expect((await fetch(`${urls[0]}/api/events/${event}/book`)).status).toBe(503);
    expect(asked).toEqual([[event], [event]]);
    expect((await phoneAt(urls[1], event).until(1))[0]).toEqual(['not let in']);
    expect(asked).toEqual([
      [event, event],
      [event, event],
    ]);
  }
});

test('[N3, N4] a balancer that sends each connection to the next server changes nothing but the way', async () => {
  const both = await two();
  const { events, servers, asked } = both;
  let turn = 0;
  const { url } = await openSwitchboard(() => servers[turn++ % servers.length]?.port ?? 0);
  for (const event of events) {
    for (const _ of servers)
      expect((await new HttpClient(url).get(`/api/events/${event}/book`)).headers.epoch).toBe('1');
    const [secret = ''] = await both.secrets(event);
    const opened = await openCard(url, secret);
    const token = opened.ok ? opened.value.token : '';
    for (const transport of ['polling', 'websocket'] as const) {
      const phone = phoneAt(url, event, { transport });
      expect((await phone.until(1))[0]).toEqual(['view', event, 1]);
      const answer = await new Promise((resolve) =>
        phone.socket.emit('mine', { token, take: true }, (...said: unknown[]) => resolve(said)),
      );
      expect(answer).toMatchObject([{ ok: true, value: { card: 'live' } }, 1]);
      expect(connectedAt(both, event)[servers.length - 1 - events.indexOf(event)]).toBe(0);
      phone.socket.disconnect();
    }
  }
  // Both took a part in each: neither was the balancer's favourite.
  for (const each of asked) expect(new Set(each)).toEqual(new Set(events));
});

test('[N3] a phone that was sent on to a server which stands still comes to the next owner', async () => {
  const { urls, owners, mine } = await two();
  const phone = phoneAt(urls[1], mine);
  expect((await phone.until(1))[0]).toEqual(['view', mine, 1]);
  owners.set(mine, { server: 1, epoch: 2 });
  // Nothing is asked, and the server that had it says nothing.
  while (phone.heard.at(-1)?.[0] !== 'down') await phone.until(phone.heard.length + 1);
});

test('[N5] an event that moves away is told of no more, and its phones come to its new owner', async () => {
  const both = await two();
  const { urls, owners, mine } = both;
  const [secret = ''] = await both.secrets(mine);
  const opened = await openCard(urls[0], secret);
  const token = opened.ok ? opened.value.token : '';
  const phone = phoneAt(urls[0], mine, { reconnection: true });
  await phone.until(1);
  owners.set(mine, { server: 1, epoch: 2 });
  const answers: unknown[] = [];
  phone.socket.emit('mine', { token, take: true }, (answer: unknown) => answers.push(answer));
  while (phone.heard.at(-1)?.[0] !== 'down') await phone.until(phone.heard.length + 1);
  phone.socket.connect();
  while (phone.heard.at(-1)?.[0] === 'down') await phone.until(phone.heard.length + 1);
  expect(phone.heard.at(-1)).toEqual(['view', mine, 2]);
  expect(answers).toEqual([]);
});

test('[N3] a page from before addresses named their event is loaded again where it is at the wrong server', async () => {
  const { urls, mine, other } = await two();
  expect((await phoneAt(urls[0], other, { isOld: true }).until(1))[0]).toEqual(['refused', 'old-page']);
  expect((await phoneAt(urls[0], mine, { isOld: true }).until(1))[0]).toEqual(['view', mine, 1]);
});

test('[N6] wrong codes count for who typed them, whichever server passed them on and whatever a header claims', async () => {
  const { urls, other } = await two();
  const wrong = async (from: string, headers: Record<string, string> = {}): Promise<string> =>
    refusalOf(await post(`${urls[0]}/api/card?event=${other}`, from, headers));
  const codes = new Set<string>();
  for (let tries = 0; tries < 31; tries += 1)
    codes.add(
      await wrong('127.0.0.2', {
        'sent-on': `guessed 10.0.0.${tries}`,
        'x-forwarded-for': `10.0.1.${tries}`,
      }),
    );
  expect([...codes]).toEqual(['unknown-card', 'card-number-too']);
  expect(await wrong('127.0.0.3')).toBe('unknown-card');
});

/** Passes its check character and is no card's. */
const wrongCode = '2222-2222-2';

function post(url: string, localAddress: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      localAddress,
      agent: false,
      headers: { 'Content-Type': 'application/json', ...headers },
    };
    const asking = request(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString()));
    });
    asking.on('error', reject);
    asking.end(JSON.stringify({ code: wrongCode }));
  });
}

function refusalOf(text: string): string {
  const { refusal }: { refusal?: { code: string } } = JSON.parse(text);
  return refusal?.code ?? '';
}
