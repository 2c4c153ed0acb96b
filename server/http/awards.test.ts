/** Awards over the real routes: chosen, awarded, dropped out, awarded again. */

import { describe, expect, test } from 'vitest';
import type { EventAwards } from '../../domain/wire/http-awards.ts';
import type { EventFactsTold } from '../../domain/wire/http-open-data.ts';
import { dayText } from '../../domain/day.ts';
import { localDay } from '../office/erasure-days.ts';
import { HttpClient } from '../testing/http-client.ts';
import { noFaults } from '../live/faults.ts';
import { tell, toldHall } from '../testing/told-hall.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const text = { authority: 'Delegation 4.2', alternatives: '', interests: '', conditions: '' };
const day = dayText(localDay(Date.now()));

async function signedHall(): Promise<{ hall: TestHall; officer: HttpClient }> {
  const hall = await toldHall();
  await hall.signBoth();
  return { hall, officer: await clientOf(hall, 'officer') };
}

async function clientOf(hall: TestHall, role: 'officer' | 'auditor'): Promise<HttpClient> {
  return new HttpClient(hall.localUrl, { Cookie: await hall.cookie(role) });
}

async function awardsOf(officer: HttpClient): Promise<EventAwards> {
  return (await officer.get('/api/events/1/awards')).value<EventAwards>();
}

describe('awards of an event', () => {
  test('[G1] nothing is awarded before the result is signed', async () => {
    const hall = await toldHall();
    const officer = await clientOf(hall, 'officer');
    expect((await officer.get('/api/events/1/awards')).refusal).toBe('wrong-stage');
    await hall.signBoth();
    expect((await officer.get('/api/events/1/awards')).status).toBe(200);
  });

  test('[G1] one act awards all that the signed run chose, with its fingerprint', async () => {
    const { hall, officer } = await signedHall();
    const before = await awardsOf(officer);
    expect(before.heldPence).toBe(0);
    const chosen = before.projects.filter(({ claimPence }) => claimPence > 0);
    const lines = chosen.map(({ bid, claimPence }) => ({ bid, amountPence: claimPence }));
    const asked = { ...text, day, run: before.newestRun, lines };
    const made = await officer.post('/api/events/1/awards', asked);
    expect(made.status).toBe(200);
    const after = await awardsOf(officer);
    expect(after.heldPence).toBe(hall.room.state.runs.at(-1)?.allocatedPence);
    expect(after.awards).toMatchObject([{ award: 1, day, run: 1, authority: 'Delegation 4.2' }]);
    expect(after.fingerprint).toBe(hall.room.state.signatures[0]?.fingerprint);
    // Not twice.
    expect((await officer.post('/api/events/1/awards', asked)).refusal).toBe('award-not-possible');
    await hall.restart();
    const again = await awardsOf(await clientOf(hall, 'officer'));
    expect(again).toEqual(after);
  });

  test('[G1] no award is before the signing, in the future, or from a run that is not the newest', async () => {
    const { officer } = await signedHall();
    const { newestRun, projects } = await awardsOf(officer);
    const lines = projects.map(({ bid, claimPence }) => ({ bid, amountPence: claimPence }));
    const ask = (more: object) =>
      officer.post('/api/events/1/awards', { ...text, day, run: newestRun, lines, ...more });
    const [before, after] = [-1, 1].map((days) => dayText(localDay(Date.now()) + days));
    for (const wrong of [before, after, 'yesterday'])
      expect((await ask({ day: wrong })).refusal).toBe('date-not-possible');
    expect((await ask({ run: newestRun + 1 })).refusal).toBe('already-moved');
    expect((await ask({ lines: [{ bid: 9, amountPence: 1 }] })).refusal).toBe('unknown-bid');
    expect((await awardsOf(officer)).awards).toEqual([]);
  });

  test('[G4] the server ends within a part award: nothing was awarded, and the same act asked again does the rest', async () => {
    let appends = 0;
    const reach = (point: string): void => {
      if (point !== 'inside-commit') return;
      appends += 1;
      if (appends === 2) throw new Error('the power is gone');
    };
    const { hall, officer } = await signedHall();
    const { newestRun: run, projects } = await awardsOf(officer);
    const { bid = 0, claimPence = 0 } = projects.find((each) => each.claimPence > 0) ?? {};
    const amountPence = claimPence - 1_00;
    const asked = { ...text, day, run, lines: [{ bid, amountPence }] };
    await hall.restart({ faults: { ...noFaults, reach }, report: () => undefined });
    const unlucky = await clientOf(hall, 'officer');
    appends = 0;
    expect((await unlucky.post('/api/events/1/awards', asked)).refusal).toBe('not-saved');
    await hall.restart({ faults: noFaults });
    const again = await clientOf(hall, 'officer');
    const between = await awardsOf(again);
    expect([between.awards, between.heldPence]).toEqual([[], 0]);
    (await again.post('/api/events/1/awards', { ...asked, run: between.newestRun })).value();
    const after = await awardsOf(again);
    const project = after.projects.find((each) => each.bid === bid);
    expect([project?.heldPence, project?.claimPence, after.newestRun]).toEqual([
      amountPence,
      amountPence,
      run + 1,
    ]);
    // An award that the money does not allow makes no run either.
    const tooMuch = { ...asked, run: after.newestRun, lines: [{ bid, amountPence: 1 }] };
    expect((await again.post('/api/events/1/awards', tooMuch)).refusal).toBe('award-not-possible');
    expect((await awardsOf(again)).newestRun).toBe(run + 1);
  });

  test('[G6] an organisation is known by its registration number, and by its name only where there is none', async () => {
    const hall = await openHall({ bids: 0, cards: 1 });
    const officer = await clientOf(hall, 'officer');
    const groups = [
      { organisation: 'Ramp crew', charity: '1234567', askPence: 1_000_00 },
      { organisation: 'The Crew CIC', charity: '1234567', askPence: 200_00 },
      { organisation: 'Ramp crew', charity: '7654321', askPence: 30_00 },
      { organisation: 'RAMP  crew', charity: '', askPence: 4_00 },
    ];
    for (const [place, { charity, ...group }] of groups.entries()) {
      const said = { reference: '', company: '', postcode: '', adult: '', under18: false };
      const presenter = { ...said, name: 'Ann', contact: 'ann@example.org', charity };
      const words = {
        name: `Project ${place}`,
        purpose: 'p',
        beneficiaries: 'b',
        priorities: '',
        period: '',
      };
      const bid = { ...words, ...group, leastPence: null, presenter };
      (await officer.post('/api/events/1/bids', bid)).value();
    }
    await hall.hearAll();
    const [token = ''] = hall.tokens;
    await hall.vote(
      token,
      [1, 2, 3, 4].map((bid) => [bid, 6 - bid] as const),
    );
    await hall.seal();
    await tell(hall, 5);
    await hall.signBoth();
    const grant = { payee: 'ramp crew', purpose: 'p', authority: 'Minute 1', amountPence: 50, day };
    const { fund } = hall.room.state;
    (await officer.post(`/api/officer/funds/${fund}/direct-grants`, grant)).value();
    const { newestRun, projects } = await awardsOf(officer);
    const lines = projects.map(({ bid, claimPence }) => ({ bid, amountPence: claimPence }));
    (await officer.post('/api/events/1/awards', { ...text, day, run: newestRun, lines })).value();
    expect((await awardsOf(officer)).projects.map(({ inFund }) => inFund)).toEqual([
      { pence: 1_204_50, by: 'number' },
      { pence: 1_200_00, by: 'number' },
      { pence: 34_50, by: 'number' },
      { pence: 1_034_50, by: 'name' },
    ]);
    // The letter's line is marked with the same sum.
    const mark = { bid: 2, check: 'assistance', mark: 'done', body: '', otherPence: 0 };
    (await officer.put('/api/events/1/awards/checks', mark)).value();
    const [, second] = (await awardsOf(officer)).projects;
    expect(second?.checks.assistance[0]?.sums?.fundPence).toBe(1_200_00);
  });

  test('[G3, G6] a checklist says who marked it, and keeps every mark; the public page says that something changed', async () => {
    const { officer } = await signedHall();
    const { newestRun, projects } = await awardsOf(officer);
    const lines = projects.map(({ bid, claimPence }) => ({ bid, amountPence: claimPence }));
    (await officer.post('/api/events/1/awards', { ...text, day, run: newestRun, lines })).value();
    const mark = { bid: 1, check: 'receiving-body', mark: 'done', body: 'Parish council', otherPence: 0 };
    (await officer.put('/api/events/1/awards/checks', mark)).value();
    const letter = { ...mark, check: 'assistance', body: '', otherPence: 314_000_00 };
    const made = (await officer.put('/api/events/1/awards/checks', letter)).refusal;
    expect(made).toBe('award-not-possible');
    (await officer.put('/api/events/1/awards/checks', { ...letter, otherPence: 5_00 })).value();
    (await officer.put('/api/events/1/awards/checks', { ...mark, mark: 'open', body: '' })).value();
    const first = (await awardsOf(officer)).projects.find(({ bid }) => bid === 1);
    expect(first?.checks['receiving-body'].map((each) => [each.mark, each.body])).toEqual([
      ['open', ''],
      ['done', 'Parish council'],
    ]);
    expect(first?.checks.assistance[0]?.sums).toEqual({ fundPence: 1_000_01, otherPence: 5_00 });
    const facts = async () => (await officer.get('/api/events/1/facts')).value<EventFactsTold>().changedOn;
    expect(await facts()).toBe(null);
    const back = { bid: 1, keepsPence: 1_00, because: 'handed-back' };
    (await officer.post('/api/events/1/awards/kept', back)).value();
    expect(await facts()).toBe(day);
  });
});
