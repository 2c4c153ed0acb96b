import { get, type IncomingMessage } from 'node:http';
import { io } from 'socket.io-client';
import { describe, expect, test } from 'vitest';
import { bidId, cardNumber } from '../../domain/ids.ts';
import { protocolVersion } from '../../domain/wire/contract.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { openHall } from '../testing/test-hall.ts';
import { deviceCalled } from '../testing/test-screen.ts';

const marks: [number, number][] = [
  [1, 5],
  [2, 3],
];
const ballot = (token: string, send = 1, basedOn = 0) =>
  ({ type: 'ballot', token, send, basedOn, marks }) as const;

describe('a ballot over a real connection', () => {
  test('[B3, W3] is received, counted, and seen by the room', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const [phone, projector] = await Promise.all([hall.phone('anna'), hall.staff('projector')]);
    const [token = ''] = hall.tokens;
    expect(await phone.command(ballot(token))).toMatchObject({ value: { revision: 1, tooLate: [] } });
    expect(hall.room.state.tally.get(bidId(1))).toMatchObject({ scorers: 1, total: 5 });
    await projector.until(() => projector.view?.role === 'projector' && projector.view.ballots === 1);
  });

  test('[B7] sent again, also after a restart, it is received once', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const [token = ''] = hall.tokens;
    const first = await (await hall.phone('anna')).command(ballot(token));
    await hall.restart();
    const again = await (await hall.phone('anna')).command(ballot(token));
    expect(again).toEqual(first);
    expect(hall.room.state.tally.get(bidId(1))).toMatchObject({ scorers: 1, total: 5 });
  });

  test('[W1] of a card nobody made, or of another event, is refused by name', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const phone = await hall.phone('anna');
    const [elsewhere = ''] = await hall.cardsOfAnotherEvent();
    expect(await phone.command(ballot('x'.repeat(64)))).toMatchObject({ refusal: { code: 'unknown-card' } });
    expect(await phone.command(ballot(elsewhere))).toMatchObject({
      refusal: { code: 'card-of-another-event' },
    });
    expect(hall.room.state.ballots.size).toBe(0);
  });
});

describe('one card on two phones', () => {
  test('[W8] the phone that took it last sends; the other is told at once, with what was received', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const [first, second] = [await hall.phone('first'), await hall.phone('second')];
    const [token = ''] = hall.tokens;
    expect(await first.mine(token, true)).toMatchObject({
      ok: true,
      value: { revision: 0, openElsewhere: false },
    });
    await first.command(ballot(token));
    const taken = await second.mine(token, true);
    expect(taken).toMatchObject({
      ok: true,
      value: { revision: 1, marks, lastSend: 0, openElsewhere: false },
    });
    await first.until(() => first.mines.length === 1);
    expect(first.mines[0]).toMatchObject({ token, mine: { openElsewhere: true, lastSend: 1 } });

    await second.command(ballot(token, 1, 1));
    await first.until(() => first.mines.length === 2);
    expect(first.mines[1]).toMatchObject({ mine: { revision: 2, openElsewhere: true } });
    expect(second.mines).toEqual([]);
  });

  test('[B8] what the other phone did not see is not overwritten', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const [first, second] = [await hall.phone('first'), await hall.phone('second')];
    const [token = ''] = hall.tokens;
    await first.command(ballot(token));
    expect(await second.command(ballot(token))).toMatchObject({ refusal: { code: 'changed-elsewhere' } });
    expect(await second.command(ballot(token, 2, 1))).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  test('[W8] after a restart the phone whose ballot was taken last sends', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const [token = ''] = hall.tokens;
    await (await hall.phone('first')).command(ballot(token));
    await hall.restart();
    const [first, second] = [await hall.phone('first'), await hall.phone('second')];
    expect(await first.mine(token, false)).toMatchObject({ value: { openElsewhere: false } });
    expect(await second.mine(token, false)).toMatchObject({ value: { openElsewhere: true } });
  });

  test('[V7] a phone that left a card, or its line, is told nothing more about it', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const [first, second] = [await hall.phone('first'), await hall.phone('second')];
    const [token = '', other = ''] = hall.tokens;
    await first.mine(token, true);
    await first.mine(other, true);
    first.socket.emit('leave', { token });
    await second.mine(token, true);
    await second.mine(other, true);
    await first.until(() => first.mines.length > 0);
    expect(first.mines.map((heard) => heard.token)).toEqual([other]);
  });

  test('[V7] everybody is told when the count is sealed', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const phone = await hall.phone('anna');
    const [token = '', empty = ''] = hall.tokens;
    await phone.mine(token, true);
    await phone.mine(empty, true);
    await phone.command(ballot(token));
    await hall.ask({ type: 'start-last-call' });
    await hall.ask({ type: 'close-voting' });
    await hall.ask({ type: 'end-grace' });
    await hall.ask({ type: 'seal' });
    await phone.until(() => phone.mines.length === 2);
    expect(phone.mines.map(({ mine }) => mine.inCount)).toEqual([true, false]);
  });
});

describe('several windows', () => {
  test('[V2] of one role show the same, byte for byte', async () => {
    const hall = await openHall();
    const windows = await Promise.all([1, 2, 3].map(() => hall.staff('projector')));
    const first = windows.map(({ views }) => views.length);
    await hall.hearAll();
    const heard = (window: (typeof windows)[number]) =>
      window.view?.role === 'projector' && window.view.current === 3;
    await Promise.all(windows.map((window) => window.until(() => heard(window))));
    const told = windows.map(({ views }, place) => JSON.stringify(views.slice(first[place])));
    expect(told[1]).toBe(told[0]);
    expect(told[2]).toBe(told[0]);
  });

  test('[ST2] two facilitators who press next together a hundred times make a hundred steps', async () => {
    const hall = await openHall({ bids: 100 });
    await hall.ask({ type: 'open-doors' });
    await hall.ask({ type: 'open-voting' });
    const pair = [await hall.staff('facilitator'), await hall.staff('facilitator')];
    const before = hall.room.state.stageVersion;
    for (const bid of hall.room.state.order) {
      const on = hall.room.state.stageVersion;
      const answers = await Promise.all(pair.map((screen) => screen.command({ type: 'call-bid', bid, on })));
      const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
      expect(codes.sort()).toEqual(['already-moved', 'ok']);
    }
    expect(hall.room.state.stageVersion).toBe(before + 100);
    expect(hall.room.state.current).toBe(100);
  });
});

describe('what should not come', () => {
  test('[W1, W2] is answered once or not at all, and the server stays up', async () => {
    const hall = await openHall();
    const phone = await hall.phone('anna');
    const nonsense = [
      undefined,
      null,
      7,
      'open-doors',
      [],
      {},
      { type: 7 },
      { type: '__proto__' },
      Buffer.alloc(9),
    ];
    for (const message of nonsense) {
      expect(await phone.say('command', message)).toMatchObject({ refusal: { code: 'malformed' } });
      expect(await phone.say('mine', message)).toMatchObject({ refusal: { code: 'malformed' } });
    }
    expect(await phone.say('command')).toMatchObject({ refusal: { code: 'malformed' } });
    expect(await phone.say('a message of no contract', 1, 2, 3)).toMatchObject({
      refusal: { code: 'malformed' },
    });
    phone.socket.emit('command');
    phone.socket.emit('leave', 'not a token');
    phone.socket.emit('unsent', -1);
    expect(await phone.say('unsent', 0.5)).toMatchObject({ refusal: { code: 'malformed' } });
    expect(phone.socket.connected).toBe(true);
  });

  test('[W1] a message past the limit cuts its own line and no other', async () => {
    const hall = await openHall();
    const [loud, quiet] = [await hall.phone('loud'), await hall.phone('quiet')];
    loud.socket.emit('command', 'x'.repeat(100_000));
    await loud.until(() => !loud.socket.connected);
    expect(await quiet.say('command', {})).toMatchObject({ refusal: { code: 'malformed' } });
  });

  test('[W1] noise ends in silence: a connection that sends too much is told to slow down', async () => {
    const time = new ManualTime();
    const hall = await openHall({ machine: { time } });
    const phone = hall.screen({ role: 'phone' });
    const codes = new Set<string>();
    for (let message = 0; message < 250; message += 1) {
      const answer = await phone.say('command', 'noise');
      codes.add(answer.ok ? 'ok' : answer.refusal.code);
    }
    expect([...codes]).toEqual(['malformed', 'slow-down']);
    await time.pass(1_000);
    expect(await phone.say('command', 'noise')).toMatchObject({ refusal: { code: 'malformed' } });
  });

  test('[W1] one card is limited, whatever connection it comes on; a table of cards on one phone is not', async () => {
    const time = new ManualTime();
    const hall = await openHall({ cards: 250, machine: { time } });
    await hall.hearAll();
    const [one, two] = [
      hall.screen({ role: 'phone' }),
      hall.screen({ role: 'phone', device: deviceCalled('two') }),
    ];
    const each = await Promise.all(hall.tokens.map((token) => one.command(ballot(token))));
    expect(each.every(({ ok }) => ok)).toBe(true);
    const [token = ''] = hall.tokens;
    const codes: string[] = [];
    for (let send = 2; send <= 40; send += 1) {
      const answer = await (send % 2 === 0 ? one : two).command({ ...ballot(token, send), basedOn: send });
      codes.push(answer.ok ? 'ok' : answer.refusal.code);
    }
    expect(codes.filter((code) => code === 'slow-down')).toHaveLength(10);
  });

  test.each([
    ['an old page', { protocol: protocolVersion - 1 }, 'old-page'],
    ['an event that is not there', { event: 999 }, 'unknown-event'],
    ['no device', { device: '' }, 'malformed'],
    ['a role of nobody', { role: 'clock' }, 'malformed'],
  ])('[W1, W6] %s is turned away with its reason', async (_, wrong, code) => {
    const hall = await openHall();
    const hello = { protocol: protocolVersion, role: 'phone', event: hall.event, device: deviceCalled('x') };
    const socket = io(hall.localUrl, {
      auth: { ...hello, ...wrong },
      transports: ['websocket'],
      reconnection: false,
    });
    const reason = await new Promise((resolve) => socket.once('refused', resolve));
    expect(reason).toBe(code);
    socket.disconnect();
  });

  test.each([
    ['our own page', {}, 200],
    ['a page elsewhere', { origin: 'http://evil.example' }, 403],
    ['another name for this machine', { host: 'evil.example' }, 403],
  ])('[W1] whether a line is given to %s', async (_, headers, status) => {
    const hall = await openHall();
    const address = `${hall.localUrl}/socket.io/?EIO=4&transport=polling`;
    const answer = await new Promise<IncomingMessage>((resolve) => get(address, { headers }, resolve));
    answer.resume();
    expect(answer.statusCode).toBe(status);
  });

  test('[W1] a page elsewhere gets no line by way of a WebSocket either', async () => {
    const hall = await openHall();
    const extraHeaders = { origin: 'http://evil.example' };
    const socket = io(hall.localUrl, { transports: ['websocket'], extraHeaders, reconnection: false });
    await new Promise((resolve) => socket.once('connect_error', resolve));
    expect(socket.connected).toBe(false);
    socket.disconnect();
  });
});

describe('who is there', () => {
  test('[V5] connected phones, cards opened and phones with something unsent, as they come and go', async () => {
    const hall = await openHall();
    const facilitator = await hall.staff('facilitator');
    const [anna, annasTab, ben] = [
      await hall.phone('anna'),
      await hall.phone('anna'),
      await hall.phone('ben'),
    ];
    await hall.server.register.cards.markOpened(hall.event, cardNumber(1));
    anna.socket.emit('unsent', 3); // she has no card: whatever she says, nobody waits for it
    ben.socket.emit('unsent', 2);
    await ben.mine(hall.tokens[0] ?? '', true);
    const shows = (figures: object) => () => {
      const { view } = facilitator;
      return Object.entries(figures).every(
        ([name, value]) => view && name in view && Reflect.get(view, name) === value,
      );
    };
    await facilitator.until(shows({ connected: 2, joined: 1, unsent: 1 }));
    annasTab.leave();
    ben.leave();
    // The phone that fell silent with something to send is still the one to look for.
    await facilitator.until(shows({ connected: 1, unsent: 1 }));
    anna.leave();
    await facilitator.until(shows({ connected: 0 }));
    expect(facilitator.view).toMatchObject({ connected: 0, joined: 1, unsent: 1 });
  });
});
