/** What anybody may read of a decision once it was signed: runs beside the signed one, over the real routes. */

import { expect, test } from 'vitest';
import type { FurtherRuns } from '../../domain/exports/further-runs.ts';
import type { EventAwards } from '../../domain/wire/http-awards.ts';
import type { EventFactsTold, FundFactsTold } from '../../domain/wire/http-open-data.ts';
import { noPublisher } from '../../domain/open-data/sources.ts';
import { dayText } from '../../domain/day.ts';
import { localDay } from '../office/erasure-days.ts';
import { HttpClient } from '../testing/http-client.ts';
import { toldHall } from '../testing/told-hall.ts';

const file = '/open-data/events/1/after-signing.json';

test('[O16, G2, G4] anybody reads who dropped out, what the same ballots give then, and what is awarded', async () => {
  const hall = await toldHall();
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const anybody = new HttpClient(hall.localUrl);
  const told = async () => (await anybody.get('/api/events/1/facts')).value<EventFactsTold>().further;
  await hall.signBoth();
  const bundle = await anybody.get('/open-data/events/1/bundle.zip');
  expect([await told(), (await anybody.get(file)).refusal]).toEqual([null, 'no-run']);

  const keep = async (bid: number, keepsPence: number, because: string) => {
    const kept = await officer.post('/api/events/1/awards/kept', { bid, keepsPence, because });
    return kept.value<EventAwards>().projects;
  };
  await keep(1, 0, 'dropped-out');
  const projects = await keep(2, 10_00, 'handed-back');
  const changed = projects.filter(({ signedPence, newestPence }) => newestPence !== signedPence);
  expect(await told()).toEqual({
    tied: false,
    projects: changed.map(({ bid, signedPence, newestPence }) => {
      return { bid, signedPence, keepsPence: bid === 1 ? 0 : 10_00, newestPence, heldPence: 0 };
    }),
  });
  expect(changed.map(({ bid }) => bid).toSorted((one, other) => one - other)).toEqual([1, 2]);

  const made: FurtherRuns = JSON.parse((await anybody.get(file)).text);
  expect(made.fingerprint).toBe(hall.room.state.signatures[0]?.fingerprint);
  expect(made.runs.map(({ number, because, declined, kept }) => [number, because, declined, kept])).toEqual([
    [2, 'part-kept', [1], []],
    [3, 'part-kept', [1], [{ bid: 2, keepsPence: 10_00 }]],
  ]);
  expect(made.runs.map(({ lines }) => lines)).toEqual(hall.room.state.further.runs.map(({ lines }) => lines));
  // The signed result stays what it was.
  expect((await anybody.get('/open-data/events/1/bundle.zip')).bytes).toEqual(bundle.bytes);
  const { text } = await anybody.get('/open-data/funds/1/dataset.json');
  expect(text).toContain(file);
});

test('[G8, O1, O9] a fund has one contact: its own in pages, notices and letters, or else the one of the publisher', async () => {
  const hall = await toldHall();
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  await hall.signBoth();
  const { newestRun: run, projects } = (await officer.get('/api/events/1/awards')).value<EventAwards>();
  const lines = projects.slice(0, 1).map(({ bid, claimPence }) => ({ bid, amountPence: claimPence }));
  const award = { authority: 'Delegation 4.2', alternatives: '', interests: '', conditions: '', run, lines };
  const day = dayText(localDay(Date.now()));
  (await officer.post('/api/events/1/awards', { ...award, day })).value();
  const named = async (): Promise<unknown[]> => {
    const event = (await officer.get('/api/events/1/facts')).value<EventFactsTold>();
    const fund = (await officer.get('/api/funds/1/facts')).value<FundFactsTold>();
    const letters = (await officer.get('/api/events/1/export/letters.csv')).text;
    const ofCouncil = /council@example|fund@example/.exec(letters)?.[0] ?? '';
    return [event.questions, fund.questions, ofCouncil];
  };
  expect(await named()).toEqual(['', '', '']);
  const publisher = { ...noPublisher, questions: 'council@example' };
  (await officer.put('/api/officer/publisher', publisher)).value();
  expect(await named()).toEqual(['council@example', 'council@example', 'council@example']);
  (await officer.put('/api/officer/funds/1/signposts', { funds: '', contact: 'fund@example' })).value();
  expect(await named()).toEqual(['fund@example', 'fund@example', 'fund@example']);
});
