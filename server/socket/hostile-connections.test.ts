import { expect, test } from 'vitest';
import { assert } from '../../domain/outcome.ts';
import { protocolVersion } from '../../domain/wire/contract.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { deviceCalled } from '../testing/test-screen.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';

const hello = JSON.stringify({
  protocol: protocolVersion,
  role: 'phone',
  event: 1,
  device: deviceCalled('x'),
});

/** A line by hand, over plain requests: what is said and what is read are two things there. */
class SlowLine {
  readonly #visitor: HttpClient;
  readonly #path: string;

  private constructor(visitor: HttpClient, session: string) {
    this.#visitor = visitor.with({ 'Content-Type': 'text/plain' });
    this.#path = `/socket.io/?EIO=4&transport=polling&sid=${session}`;
  }

  static async open(hall: TestHall): Promise<SlowLine> {
    const visitor = new HttpClient(hall.localUrl);
    const { text } = await visitor.get('/socket.io/?EIO=4&transport=polling');
    const line = new SlowLine(visitor, /"sid":"([\w-]+)"/.exec(text)?.[1] ?? '');
    await line.say(`40${hello}`);
    const welcome = await line.read();
    assert(welcome.text.includes('40{"sid"'), 'the line was taken');
    return line;
  }

  say(...packets: readonly string[]): Promise<HttpAnswer> {
    return this.#visitor.send('POST', this.#path, packets.join('\u001e'));
  }

  read(): Promise<HttpAnswer> {
    return this.#visitor.get(this.#path);
  }
}

test('[W2] one line is one guest: nobody begins again on it, with fresh limits each time', async () => {
  const hall = await openHall();
  const line = await SlowLine.open(hall);
  await line.say('41');
  await line.say(`40${hello}`);
  expect((await line.read()).text).not.toContain('40{"sid"');
  expect(hall.room.presence.connected).toBe(0);
});

test('[W2] whoever goes on after a thousand warnings is turned away with the reason', async () => {
  const hall = await openHall();
  const phone = await hall.phone('noisy');
  for (let said = 0; said < 1_300; said += 1) phone.socket.emit('unsent', 'many');
  await phone.until(() => phone.socket.disconnected);
  expect(phone.refusals).toEqual(['slow-down']);
  expect(hall.room.presence.connected).toBe(0);
});

test('[W2] a line whose end takes nothing off it is closed before it fills the memory', async () => {
  // Ballots are limited by card: whoever holds many may ask for more answers than one phone would.
  const hall = await openHall({ cards: 70 });
  const line = await SlowLine.open(hall);
  const statuses = [];
  for (let turn = 1; turn <= 30; turn += 1) {
    const ballots = hall.tokens.map((token, card) => {
      const ballot = { type: 'ballot', token, send: turn, basedOn: 0, marks: [] };
      return `42${turn * 100 + card}${JSON.stringify(['command', ballot])}`;
    });
    statuses.push((await line.say(...ballots)).status);
  }
  expect(statuses.slice(0, 25)).toEqual(Array.from({ length: 25 }, () => 200));
  expect(statuses.at(-1)).toBe(400);
  expect(hall.room.presence.connected).toBe(0);
});
