/** Eight area events of one fund through decision, award, drop-out and re-award, over the real routes. */

import { expect, test } from 'vitest';
import { join } from 'node:path';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import type { EventId } from '../../domain/ids.ts';
import type { EventAwards, FundAwards } from '../../domain/wire/http-awards.ts';
import type { FundAcross } from '../../domain/wire/http-across.ts';
import type { FundSummary } from '../../domain/wire/http.ts';
import { databaseName } from '../data-folder.ts';
import { potOfEach, signedFund } from '../testing/eight-events.ts';
import { dayText } from '../../domain/day.ts';
import { localDay } from '../office/erasure-days.ts';
import { HttpClient } from '../testing/http-client.ts';
import { openHall } from '../testing/test-hall.ts';

const day = dayText(localDay(Date.now()));
const words = { authority: 'Minute 12', alternatives: '', interests: 'None', conditions: 'Spend by May' };

test('[G1, G2, G4, G7, F1] totals agree everywhere to the penny, and every signed publication stays as it is', async () => {
  const hall = await openHall();
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const events = await signedFund(hall, officer);
  const fund = hall.server.rooms.event(events[0] ?? hall.event)?.state.fund ?? 0;
  const publicOf = (event: EventId) => officer.get(`/api/events/${event}/told`).then(({ text }) => text);
  const bundleOf = (event: EventId) =>
    officer.get(`/api/events/${event}/export/bundle.zip`).then(({ bytes }) => bytes);
  const signedPages = await Promise.all(events.map(publicOf));
  const signedBundle = await bundleOf(events[0] ?? hall.event);

  const read = async (event: EventId) =>
    (await officer.get(`/api/events/${event}/awards`)).value<EventAwards>();
  const awardAll = async (event: EventId): Promise<void> => {
    const { newestRun, projects } = await read(event);
    const open = projects
      .map(({ bid, claimPence, offeredPence, heldPence }) => {
        return { bid, amountPence: claimPence + offeredPence - heldPence };
      })
      .filter(({ amountPence }) => amountPence > 0);
    const made = await officer.post(`/api/events/${event}/awards`, {
      ...words,
      day,
      run: newestRun,
      lines: open,
    });
    expect(made.refusal).toBe(null);
  };
  const inAll = async (): Promise<number> => {
    const ofFund = (await officer.get(`/api/officer/funds/${fund}/awards`)).value<FundAwards>();
    const across = (await officer.get(`/api/funds/${fund}`)).value<FundAcross>();
    const summaries = (await officer.get('/api/officer/funds')).value<FundSummary[]>();
    const summary = summaries.find((each) => each.fund === fund);
    const ofEvents = await Promise.all(events.map(read));
    const held = ofEvents.reduce((sum, each) => sum + each.heldPence, 0);
    const byProject = ofEvents.flatMap(({ projects }) => projects.map(({ heldPence }) => heldPence));
    expect(byProject.reduce((sum, pence) => sum + pence, 0)).toBe(held);
    expect(ofFund.heldPence).toBe(held);
    expect(ofFund.events.map((each) => each.heldPence)).toEqual(ofEvents.map((each) => each.heldPence));
    expect(across.awardedPence).toBe(held);
    expect(ofFund.potsPence + ofFund.directPence + ofFund.unallocatedPence).toBe(ofFund.totalPence);
    expect([across.directPence, across.unallocatedPence]).toEqual([
      ofFund.directPence,
      ofFund.unallocatedPence,
    ]);
    expect(summary?.directPence).toBe(ofFund.directPence);
    expect(across.inAll.potPence).toBe(ofFund.potsPence);
    for (const each of ofEvents) expect(each.heldPence).toBeLessThanOrEqual(potOfEach);
    return held;
  };

  expect(await inAll()).toBe(0);
  for (const event of events) await awardAll(event);
  const first = await inAll();
  expect(first).toBeGreaterThan(8 * 2_500_00);

  // In half of the areas the group that came first drops out in March, and the next in line is awarded what is free.
  for (const event of events.slice(0, 4)) {
    const dropped = await officer.post(`/api/events/${event}/awards/kept`, {
      bid: 1,
      keepsPence: 0,
      because: 'dropped-out',
    });
    expect(dropped.value<EventAwards>().newestRun).toBe(2);
    await awardAll(event);
    const { projects } = await read(event);
    expect(projects.find(({ bid }) => bid === 1)).toMatchObject({ dropped: true, heldPence: 0 });
    expect(projects.filter(({ heldPence }) => heldPence > 0).length).toBeGreaterThan(2);
  }
  // In one a part is handed back.
  const [, , , , fifth] = events;
  const part = { bid: 2, keepsPence: 900_10, because: 'handed-back' };
  expect((await officer.post(`/api/events/${fifth}/awards/kept`, part)).refusal).toBe(null);
  const grant = { payee: 'Town partnership', purpose: 'Partnership', authority: 'Minute 3', day };
  const granted = await officer.post(`/api/officer/funds/${fund}/direct-grants`, {
    ...grant,
    amountPence: 800_00,
  });
  expect(granted.value<FundAwards>().directPence).toBe(800_00);
  const second = await inAll();
  expect(second).not.toBe(first);

  expect(await Promise.all(events.map(publicOf))).toEqual(signedPages);
  expect(await bundleOf(events[0] ?? hall.event)).toEqual(signedBundle);
  await hall.restart();
  const again = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const bundle = await again.get(`/api/events/${events[0]}/export/bundle.zip`);
  expect(bundle.bytes).toEqual(signedBundle);
  const db = openToRead(join(hall.dataDir, databaseName));
  const recounted = recountDatabase(db);
  db.close();
  expect(recounted.streams.flatMap(({ problems }) => problems)).toEqual([]);
  expect(recounted.holds).toBe(true);
});
