/** Awards over the real routes: chosen, awarded, dropped out, awarded again. */

import { describe, expect, test } from 'vitest';
import type { EventAwards } from '../../domain/wire/http-awards.ts';
import { HttpClient } from '../testing/http-client.ts';
import { toldHall } from '../testing/told-hall.ts';
import type { TestHall } from '../testing/test-hall.ts';

const text = { authority: 'Delegation 4.2', alternatives: '', interests: '', conditions: '' };
const day = '2026-01-05';

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
});
