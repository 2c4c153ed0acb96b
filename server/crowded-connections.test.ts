import { connect, type Socket } from 'node:net';
import { io } from 'socket.io-client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { protocolVersion } from '../domain/wire/contract.ts';
import type { Health } from '../domain/wire/health.ts';
import { deviceCalled } from './testing/test-screen.ts';
import { openHall, type TestHall } from './testing/test-hall.ts';
import { HttpClient } from './testing/http-client.ts';

const most = 30;
const ballot = (token: string, send: number) =>
  ({ type: 'ballot', token, send, basedOn: 0, marks: [[1, 3]] }) as const;

/** Connects so many times from one address of this computer, says what is given, and asks for nothing more. */
async function idle(hall: TestHall, count: number, says = '', localAddress = '127.0.0.1'): Promise<void> {
  const sockets: Socket[] = [];
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  const { port } = hall.server;
  for (let place = 0; place < count; place += 1) {
    const socket = connect({ port, host: '127.0.0.1', localAddress });
    socket.on('error', () => undefined);
    sockets.push(socket);
    await new Promise((resolve) => socket.once('connect', resolve));
    if (says !== '') socket.write(says);
  }
}

/** A phone that looks on without a card. */
async function looksOn(hall: TestHall, name: string): Promise<void> {
  const auth = { protocol: protocolVersion, role: 'phone', event: hall.event, device: deviceCalled(name) };
  const socket = io(hall.localUrl, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
  onTestFinished(() => void socket.disconnect());
  await new Promise<void>((resolve) => {
    socket.once('view', () => resolve());
    socket.once('disconnect', () => resolve());
    socket.once('connect_error', () => resolve());
  });
}

async function crowdedHall() {
  const hall = await openHall({ cards: 40, machine: { mostConnections: most } });
  await hall.hearAll();
  return hall;
}

const slow = 'POST /api/card HTTP/1.1\r\nHost: 127.0.0.1\r\n';

describe('[W34] when all connections are taken', () => {
  test.each([
    ['that say nothing', (hall: TestHall) => idle(hall, most * 2)],
    ['that never finish what they ask', (hall: TestHall) => idle(hall, most * 2, slow)],
    [
      'that asked something and stay',
      (hall: TestHall) => idle(hall, most * 2, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n'),
    ],
    [
      'of phones that look on without a card',
      async (hall: TestHall) => {
        for (let place = 0; place < most * 2; place += 1) await looksOn(hall, `looker ${place}`);
      },
    ],
  ])('a phone joins and votes past connections %s, and stays', async (_, take) => {
    const hall = await crowdedHall();
    const before = await hall.phone('before');
    const [one = '', two = ''] = hall.tokens;
    expect((await before.mine(one, true)).ok).toBe(true);
    await take(hall);
    const phone = await hall.phone('newcomer');
    expect((await phone.mine(two, true)).ok).toBe(true);
    await take(hall);
    expect((await phone.command(ballot(two, 1))).ok).toBe(true);
    expect((await before.command(ballot(one, 1))).ok).toBe(true);
    const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const { lines } = (await facilitator.get(`/api/events/${hall.event}/health`)).value<Health>();
    expect([lines.most, lines.open <= most]).toEqual([most, true]);
  });

  // A Mac has one loopback address unless somebody adds more.
  test.skipIf(process.platform === 'darwin')(
    'an address that takes many gives way before one that takes few',
    async () => {
      const hall = await crowdedHall();
      const quiet = connect({ port: hall.server.port, host: '127.0.0.1', localAddress: '127.0.0.9' });
      onTestFinished(() => void quiet.destroy());
      await new Promise((resolve) => quiet.once('connect', resolve));
      await idle(hall, most * 3, '', '127.0.0.8');
      // It came first, and is answered all the same.
      const answer = new Promise<string>((resolve) => quiet.once('data', (data) => resolve(String(data))));
      quiet.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
      expect(await answer).toMatch(/^HTTP\/1\.1 200/);
    },
  );

  test('staff and phones that were let in are never the ones; then a newcomer waits', async () => {
    const hall = await crowdedHall();
    const projector = await hall.staff('projector');
    const phones = [];
    for (let place = 0; place < most - 1; place += 1) {
      const phone = await hall.phone(`phone ${place}`);
      expect((await phone.mine(hall.tokens[place] ?? '', true)).ok).toBe(true);
      phones.push(phone);
    }
    await looksOn(hall, 'one too many');
    expect(projector.socket.connected).toBe(true);
    for (const [place, phone] of phones.entries())
      expect((await phone.command(ballot(hall.tokens[place] ?? '', 1))).ok).toBe(true);
    phones[0]?.leave();
    await projector.until(() => projector.view?.role === 'projector' && projector.view.ballots === most - 1);
    const late = await hall.phone('late');
    expect((await late.mine(hall.tokens[most] ?? '', true)).ok).toBe(true);
  });
});
