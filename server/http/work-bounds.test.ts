/** What bounds the work of a decision is asked by the server, whichever way rules and pots reach an event (R16). */

import { expect, test } from 'vitest';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { EventSummary } from '../../domain/wire/http.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
const command = '/api/events/1/command';
/** A 40,000th of the hall's £5,000, in whole pence upwards. */
const least = 13;

function raisingBy(incrementPence: number): Rules {
  const allocation = { rule: 'equal-shares', utility: 'cost', completion: 'add1', incrementPence } as const;
  return { ...recommendedRules, ballot: { type: 'score', lowest: 0, highest: 5 }, allocation };
}

const tooLittle = { code: 'rules-not-possible', detail: { setting: 'increment', found: 'increment' } };
const save = (officer: HttpClient, rules: Rules) => officer.post(command, { type: 'set-rules', rules });
const setPot = (officer: HttpClient, area: number, potPence: number) =>
  officer.put('/api/officer/pots', { fund: 1, area, potPence });

async function pressed(hall: TestHall, type: 'open-doors' | 'open-voting'): Promise<Outcome<unknown>> {
  const screen = await hall.staff('facilitator');
  return screen.command({ type, on: hall.room.state.stageVersion });
}

test('[R16] rules that raise by too little are refused when they are saved', async () => {
  const hall = await openHall();
  const officer = officerOf(hall);
  expect((await save(officer, raisingBy(least - 1))).outcome()).toEqual({ ok: false, refusal: tooLittle });
  expect((await save(officer, raisingBy(least))).refusal).toBeNull();
});

test('[R16] a pot that makes a raise too little is named before doors, and opens no voting', async () => {
  const hall = await openHall();
  const officer = officerOf(hall);
  expect((await save(officer, raisingBy(least))).refusal).toBeNull();
  expect((await setPot(officer, 1, 20_000_00)).refusal).toBeNull();
  const checked = (await officer.get('/api/events/1/check')).value<{ rules: { flaws: unknown } }>();
  expect(checked.rules.flaws).toEqual([{ flaw: 'increment', bids: [] }]);
  expect(await pressed(hall, 'open-doors')).toMatchObject({ ok: true });
  expect(await pressed(hall, 'open-voting')).toEqual({ ok: false, refusal: tooLittle });
  expect(hall.room.state.stage).toBe('doors-open');
});

test('[R16] a copy into a larger pot does not take rules along that raise by too little for it', async () => {
  const hall = await openHall();
  const officer = officerOf(hall);
  expect((await save(officer, raisingBy(least))).refusal).toBeNull();
  for (const [area, potPence, rulesChosen] of [
    [2, 5_000_00, true],
    [3, 20_000_00, false],
  ] as const) {
    (await officer.post('/api/officer/areas', { fund: 1, name: `Area ${area}`, potPence })).value();
    const asked = { from: 1, fund: 1, area, name: `In ${area}`, venue: 'Here', date: 'Later' };
    const copied = await officer.post('/api/officer/copies', { ...asked, bids: true, cards: false });
    expect(copied.value<EventSummary>()).toMatchObject({ rulesChosen });
  }
});

test('[R16] rules that an earlier program took open no voting, and nobody says that they are of a file', async () => {
  const hall = await openHall();
  await hall.ask({ type: 'set-rules', rules: raisingBy(least - 1), heldBefore: true });
  expect(await pressed(hall, 'open-doors')).toMatchObject({ ok: true });
  expect(await pressed(hall, 'open-voting')).toEqual({ ok: false, refusal: tooLittle });
  const screen = await hall.staff('facilitator');
  const asFile = { type: 'open-voting', on: hall.room.state.stageVersion, heldBefore: true } as const;
  expect(await screen.command(asFile)).toMatchObject({ ok: false, refusal: { code: 'malformed' } });
  const rules = { type: 'set-rules', rules: raisingBy(least - 1), heldBefore: true };
  expect((await officerOf(hall).post(command, rules)).refusal).toBe('malformed');
});
