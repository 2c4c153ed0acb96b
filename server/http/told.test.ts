import { expect, test } from 'vitest';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/events/1/told';

test('[S3, E3] anybody reads the result once the hall has seen all of it, and nobody before', async () => {
  const hall = await openHall({ cards: 1 });
  const anybody = new HttpClient(hall.localUrl);
  expect((await anybody.get('/api/events/99/told')).refusal).toBe('unknown-event');
  expect((await anybody.get(path)).refusal).toBe('not-all-shown');
  await hall.hearAll();
  await hall.vote(hall.tokens[0] ?? '', [[1, 5]]);
  for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal', 'start-results'] as const) {
    await hall.ask({ type });
    expect((await anybody.get(path)).refusal).toBe('not-all-shown');
  }
  await hall.ask({ type: 'show-next-result' });
  expect((await anybody.get(path)).refusal).toBe('not-all-shown');
  await hall.ask({ type: 'show-next-result' });
  const { signed, fingerprint, result } = (await anybody.get(path)).value<ToldResult>();
  expect([signed, fingerprint]).toEqual([false, hall.room.hall().fingerprint]);
  expect(result.runs.at(-1)?.lines.map(({ bid, outcome }) => [bid, outcome])).toEqual([
    [1, 'chosen'],
    [2, 'not-chosen'],
    [3, 'not-chosen'],
  ]);
  expect(JSON.stringify(result)).not.toMatch(/"key"|device|phone/);
});
