import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open-newest.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { areaId, bidId, eventId, fundId, personId, type Actor } from '../../domain/ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import { databaseName } from '../data-folder.ts';
import { openHall } from '../testing/test-hall.ts';

const officer: Actor = { role: 'officer', person: personId(1) };
const facilitator: Actor = { role: 'facilitator', person: personId(2) };
const textHash = 'e'.repeat(64);

describe('making funds and events', () => {
  test('[F2] an event takes its pot and its practice from its fund, and the fund names it', async () => {
    const hall = await openHall({ practice: true });
    const fund = hall.server.rooms.fund(hall.room.state.fund);
    expect(hall.room.state).toMatchObject({ potPence: 5_000_00, practice: true, area: 1 });
    expect(fund?.state.areas.get(areaId(1))?.events).toEqual([hall.event]);
    const changed = await fund?.submit({ type: 'change-pot', area: areaId(1), potPence: 1 }, officer);
    expect(changed).toMatchObject({ ok: true });
    expect(hall.room.state.potPence).toBe(5_000_00);
  });

  test('[V1] is for officers alone, and for areas that are there', async () => {
    const { server } = await openHall();
    const { rooms } = server;
    const fund = { totalPence: 1, practice: false, textHash };
    expect(await rooms.createFund(fund, facilitator)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const event = { fund: fundId(1), area: areaId(1), textHash };
    expect(await rooms.createEvent(event, facilitator)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await rooms.createEvent({ ...event, area: areaId(9) }, officer)).toMatchObject({
      refusal: { code: 'unknown-area' },
    });
    expect(
      await rooms.fund(fundId(1))?.submit({ type: 'change-pot', area: areaId(1), potPence: 1 }, facilitator),
    ).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  test('[J5] a crash between the event and its fund is made good at the next start', async () => {
    const hall = await openHall();
    await hall.server.close();
    const db = openDatabase(join(hall.dataDir, databaseName));
    const journal = new SqliteJournal(db);
    const { stream } = await journal.create('event', 50, false);
    const body = {
      type: 'event-created',
      event: eventId(50),
      fund: fundId(1),
      area: areaId(1),
      practice: false,
      potPence: 7,
      textHash,
    } as const;
    await journal.append(stream, await journal.head(stream), [{ at: 0, by: personId(1), version: 1, body }]);
    // A stream whose making was cut short before its first entry is no event.
    await journal.create('event', 51, false);
    db.close();
    await hall.restart();
    expect(hall.server.rooms.fund(fundId(1))?.state.areas.get(areaId(1))?.events).toEqual([hall.event, 50]);
    expect(hall.server.rooms.events().map(({ event }) => event)).toEqual([hall.event, 50]);
  });
});

describe('wiping practice', () => {
  test('[J7] takes every practice event with it and tells its screens; what is real stays', async () => {
    const hall = await openHall({ practice: true });
    await hall.hearAll();
    const phone = await hall.phone('anna');
    const { rooms, register } = hall.server;
    const real = must(await rooms.createFund({ totalPence: 9, practice: false, textHash }, officer));
    must(await real.submit({ type: 'add-area', potPence: 9, textHash }, officer));
    const event = must(await rooms.createEvent({ fund: real.fund, area: areaId(1), textHash }, officer));

    await rooms.wipePractice();
    await phone.until(() => !phone.socket.connected);
    expect(phone.refusals).toEqual(['unknown-event']);
    expect(rooms.events()).toEqual([event]);
    expect(rooms.funds()).toEqual([real]);
    expect(await register.cards.counts(hall.event)).toEqual({ made: 0, cancelled: 0, opened: 0 });

    await hall.restart();
    expect(hall.server.rooms.events().map((room) => room.event)).toEqual([event.event]);
    const next = must(
      await hall.server.rooms.createEvent({ fund: real.fund, area: areaId(1), textHash }, officer),
    );
    expect(next.event).toBeGreaterThan(event.event);
  });
});

describe('the book', () => {
  test('[V2] has a new address when its words or rules change, and only then', async () => {
    const hall = await openHall();
    const first = hall.room.book();
    expect(first).toMatchObject({
      event: hall.event,
      bids: [{ bid: 1, name: 'Bid 1' }, { bid: 2 }, { bid: 3 }],
    });
    expect(first.joinUrl).toBe(`${hall.server.url}/join/${hall.event}`);
    await hall.ask({ type: 'open-doors' });
    await hall.ask({ type: 'show-overlay', overlay: 'rules' });
    expect(hall.room.book().hash).toBe(first.hash);
    await hall.ask({ type: 'open-voting' });
    const frozen = hall.room.book();
    expect(frozen.hash).not.toBe(first.hash);
    expect(hall.room.view('phone')).toMatchObject({ book: frozen.hash });

    const words = hall.room.state.bids.get(bidId(1))?.textHash ?? '';
    await hall.server.register.texts.erase(words);
    await hall.server.rooms.followed();
    expect(hall.room.book().bids[0]).toMatchObject({ bid: 1, name: 'Project 1', organisation: '' });
    expect(hall.room.book().hash).not.toBe(frozen.hash);
  });
});
