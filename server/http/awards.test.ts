/** Awards over the real routes: chosen, awarded, dropped out, awarded again. */

import { describe, expect, test } from 'vitest';
import type { EventAwards } from '../../domain/wire/http-awards.ts';
import type { EventFactsTold } from '../../domain/wire/http-open-data.ts';
import { dayText } from '../../domain/day.ts';
import { localDay } from '../office/erasure-days.ts';
import { HttpClient } from '../testing/http-client.ts';
import { toldHall } from '../testing/told-hall.ts';
import type { TestHall } from '../testing/test-hall.ts';

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
