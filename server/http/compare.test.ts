import { expect, test } from 'vitest';
import type { Comparison } from '../../domain/wire/http-compare.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/events/1/compare';
const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });

async function sealedHall(practice: boolean): Promise<TestHall> {
  const hall = await openHall({ cards: 1, practice });
  await hall.hearAll();
  await hall.vote(hall.tokens[0] ?? '', [[1, 5]]);
  return hall;
}

test('[E10] an officer compares rules in practice, once the count is sealed', async () => {
  const hall = await sealedHall(true);
  expect((await officerOf(hall).get(path)).refusal).toBe('no-run');
  await hall.seal();
  const compared = (await officerOf(hall).get(path)).value<Comparison>();
  expect(compared[0]).toMatchObject({ isToday: true, served: 1, given: [{ bid: 1 }] });
  // Scores from 1 to 5 go with every ranking, but not with rules that ask who supports what (Q1).
  expect(compared.length).toBeGreaterThan(4);
});

test('[E10] never on a real event, open, sealed or told', async () => {
  const hall = await sealedHall(false);
  for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal', 'start-results'] as const) {
    expect((await officerOf(hall).get(path)).refusal).toBe('practice-only');
    await hall.ask({ type });
  }
  expect((await officerOf(hall).get(path)).refusal).toBe('practice-only');
});
