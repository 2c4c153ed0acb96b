/** Real balancers with the settings that are shipped, before three servers with eight events. */

import { request, type IncomingMessage } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { protocolVersion } from '../../domain/wire/contract.ts';
import { addresses } from '../../domain/wire/testing/addresses.ts';
import { deviceCalled } from '../../server/testing/test-screen.ts';
import { openServers, type TestServers } from '../../server/testing/test-servers.ts';
import { freePort } from '../hall/free-port.ts';
import { foundHeader, placeOf, startBalancer, type BalancerName } from './balancer.ts';

const names: readonly BalancerName[] = ['haproxy', 'nginx'];

interface Hall extends TestServers {
  /** Where people find all of it. */
  readonly url: string;
}

async function openBehind(name: BalancerName, setup = { servers: 3, events: 8 }): Promise<Hall> {
  const behind = await openServers({ ...setup, cards: 5, trustProxy: 1, ownAll: true });
  const [folder, port] = [tempFolder(), await freePort()];
  const servers = behind.servers.map((server) => server.port);
  const balancer = await startBalancer(name, { folder, port, servers, inOneProcess: true });
  onTestFinished(() => balancer.stop());
  return { ...behind, url: balancer.url };
}

interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The source address on this computer. */
  readonly from?: string;
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

function ask(address: string, { body, headers = {}, from, method = 'GET' }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = {
      method,
      agent: false,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(from && { localAddress: from }),
    };
    const asking = request(address, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** A phone that comes back by itself, and notes when it is in the hall and when its line is down. */
class Phone {
  readonly event: EventId;
  readonly heard: ('view' | 'down')[] = [];
  readonly #socket: Socket;
  #look = (): void => undefined;

  constructor(url: string, event: EventId, number: number) {
    this.event = event;
    this.#socket = io(url, {
      auth: { protocol: protocolVersion, role: 'phone', event, device: deviceCalled(`${event} ${number}`) },
      query: { event },
      transports: [number % 2 === 0 ? 'websocket' : 'polling'],
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 100,
    });
    this.#socket.on('view', () => this.#note('view'));
    this.#socket.on('disconnect', (why) => {
      this.#note('down');
      // A server that ends says so: a phone then comes by itself.
      if (why === 'io server disconnect') this.#socket.connect();
    });
    onTestFinished(() => void this.#socket.disconnect());
  }

  async until(what: 'view' | 'down'): Promise<void> {
    while (this.heard.at(-1) !== what) await new Promise<void>((resolve) => (this.#look = resolve));
  }

  get isAlwaysThere(): boolean {
    return !this.heard.includes('down');
  }

  #note(what: 'view' | 'down'): void {
    this.heard.push(what);
    this.#look();
  }
}

/** How many of an event's phones are at each server. */
const phonesAt = ({ servers }: Hall, event: EventId): number[] =>
  servers.map(({ rooms }) => rooms.event(event)?.presence.connected ?? 0);

function serversAskedFor({ asked }: Hall, event: EventId): number[] {
  return asked.flatMap((events, server) => (events.includes(event) ? [server] : []));
}

for (const name of names)
  describe.skipIf(placeOf(name) === null)(`behind ${name} (skipped where it is not installed)`, () => {
    test('[N1] book, cards and sockets of each event meet at one server, and one that ends moves its own events alone', async () => {
      const hall = await openBehind(name);
      const phones: Phone[] = [];
      for (const event of hall.events) {
        expect(await ask(`${hall.url}/api/events/${event}/book`)).toMatchObject({ status: 200 });
        expect((await ask(`${hall.url}/join/${event}`)).headers['epoch']).toBeDefined();
        for (const [number, code] of (await hall.secrets(event)).entries()) {
          const opened = await ask(`${hall.url}/api/card?event=${event}`, { method: 'POST', body: { code } });
          expect(JSON.parse(opened.text)).toMatchObject({ ok: true, value: { event } });
          phones.push(new Phone(hall.url, event, number));
        }
      }
      expect(phones.length).toBeGreaterThanOrEqual(40);
      await Promise.all(phones.map((phone) => phone.until('view')));
      const homes = new Map(hall.events.map((event) => [event, serversAskedFor(hall, event)]));
      for (const [event, [home = -1, ...others]] of homes) {
        expect(others, `event ${event}`).toEqual([]);
        expect(phonesAt(hall, event)[home]).toBe(phonesAt(hall, event).reduce((sum, each) => sum + each, 0));
      }
      expect(new Set([...homes.values()].flat()).size).toBeGreaterThan(1);

      const [[gone = 0] = []] = homes.values();
      const isMoved = ({ event }: Phone): boolean => homes.get(event)?.[0] === gone;
      const moved = phones.filter(isMoved);
      await hall.servers[gone]?.close();
      await Promise.all(moved.map((phone) => phone.until('down')));
      await Promise.all(moved.map((phone) => phone.until('view')));
      for (const event of new Set(moved.map((phone) => phone.event))) {
        const there = phonesAt(hall, event).filter((many, server) => server !== gone && many > 0);
        expect(there, `event ${event}`).toHaveLength(1);
        expect(await ask(`${hall.url}/api/events/${event}/book`)).toMatchObject({ status: 200 });
      }
      const stayed = phones.filter((phone) => !isMoved(phone));
      expect(stayed.filter((phone) => !phone.isAlwaysThere)).toEqual([]);
      for (const { event } of stayed) expect(serversAskedFor(hall, event)).toEqual(homes.get(event));
    });

    test('[N1, N6] it reads addresses as the servers do, adds the address of who asks, and stops what is too large', async () => {
      const { url } = await openBehind(name);
      for (const [address, event] of addresses) {
        const { headers } = await ask(`${url}${address}`);
        expect([address, headers[foundHeader] ?? '']).toEqual([address, String(event ?? '')]);
      }
      const large = { method: 'POST', headers: { 'Content-Length': '30000000' } } as const;
      expect((await ask(`${url}/api/events/1/bids`, large)).status).toBe(413);
      const long = await ask(`${url}/`, { headers: { 'X-Long': 'x'.repeat(40_000) } });
      expect([400, 413, 431]).toContain(long.status);
      const guess = async (from: string, forged: string): Promise<unknown> => {
        const body = { code: '2222-2222-2' };
        const asked = { method: 'POST', body, from, headers: { 'X-Forwarded-For': forged } } as const;
        const outcome: Outcome<never> = JSON.parse((await ask(`${url}/api/card?event=1`, asked)).text);
        return outcome.ok ? 'opened' : outcome.refusal.code;
      };
      const said = new Set<unknown>();
      for (let tries = 0; tries < 31; tries += 1) said.add(await guess('127.0.0.2', `203.0.113.${tries}`));
      expect([...said]).toEqual(['unknown-card', 'card-number-too']);
      expect(await guess('127.0.0.3', '127.0.0.2')).toBe('unknown-card');
    });
  });

test.skipIf(placeOf('haproxy') === null)(
  '[N1, OP1] haproxy gives a server that drains nothing new, and its phones stay (skipped where it is not installed)',
  async () => {
    const hall = await openBehind('haproxy', { servers: 2, events: 1 });
    const [event] = hall.events;
    if (event === undefined) throw new Error('an event was made');
    // Each server tells its own epoch.
    const answering = async (): Promise<number> =>
      Number((await ask(`${hall.url}/join/${event}`)).headers['epoch']) - 1;
    const home = await answering();
    const phone = new Phone(hall.url, event, 0);
    await phone.until('view');
    await hall.servers[home]?.drain();
    while ((await answering()) === home);
    expect(await answering()).toBe(1 - home);
    expect([phone.isAlwaysThere, phonesAt(hall, event)[home]]).toEqual([true, 1]);
  },
);
