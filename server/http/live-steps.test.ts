/** Figures of a real event never come one ballot apart, whichever way its rules came about (R22, S4). Over HTTP. */

import { expect, test } from 'vitest';
import type { decide as theDecision } from '../../domain/event/decide.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import { writtenRules } from '../../domain/event/rules/written-rules.ts';
import { accepted } from '../../domain/outcome.ts';
import type { Book, EventSummary } from '../../domain/wire/http.ts';
import { noFaults } from '../live/faults.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
const why = 'Only eight people live on this street.';

function showing(policy: Rules['screen']['policy'], firstAt: number, thenEvery: number): Rules {
  return { ...recommendedRules, locking: policy === 'after-each', screen: { policy, firstAt, thenEvery } };
}

const save = (officer: HttpClient, rules: Rules, because?: string) =>
  officer.post('/api/events/1/command', { type: 'set-rules', rules, why: because });
const tooFine = { code: 'rules-not-possible', detail: { setting: 'screen-too-fine' } };

test.each([
  ['live', 1, 1],
  ['live', 2, 1],
  ['live', 10, 4],
  ['live', 1_000, 1],
  ['after-each', 1, 1],
  ['after-each', 4, 4],
] as const)(
  '[R22] %s from %d, then every %d: a real event refuses it, with a reason too',
  async (policy, from, every) => {
    const officer = officerOf(await openHall());
    for (const because of [undefined, why]) {
      const answer = await save(officer, showing(policy, from, every), because);
      expect(answer.outcome()).toMatchObject({ refusal: tooFine });
    }
  },
);

test('[R22] a score shown below ten ballots needs a reason, which stands in the log and in today’s rules, not in the journal', async () => {
  const hall = await openHall();
  const officer = officerOf(hall);
  for (const because of [undefined, '', '   ']) {
    const answer = await save(officer, showing('after-each', 6, 5), because);
    expect(answer.outcome()).toMatchObject({ refusal: { detail: { setting: 'screen-too-soon' } } });
  }
  expect((await save(officer, showing('after-each', 6, 5), why)).refusal).toBeNull();
  const before = hall.room.state.seq;
  expect((await save(officer, showing('after-each', 6, 5), why)).refusal).toBeNull();
  expect(hall.room.state.seq).toBe(before);
  const book = (await officer.get('/api/events/1/book')).value<Book>();
  expect(book.whySoon).toBe(why);
  expect((await officer.get('/api/events/1/log')).text).toContain(why);
  expect(JSON.stringify(hall.room.state.rules)).not.toContain('street');
  // A hash that somebody made up is no reason.
  const forged = { ...showing('after-each', 6, 5), whySoon: 'f'.repeat(64) };
  expect((await save(officer, forged)).refusal).toBe('malformed');
});

test('[R22, H3] rules copied from practice into a real event are put right, and the officer is told', async () => {
  const hall = await openHall({ practice: true, rules: showing('live', 1, 1) });
  const officer = officerOf(hall);
  const fund = (
    await officer.post('/api/officer/funds', { name: 'Real', totalPence: 9_000_00, practice: false })
  ).value<{ fund: number }>().fund;
  (await officer.post('/api/officer/areas', { fund, name: 'Area', potPence: 5_000_00 })).value();
  const asked = { from: 1, fund, area: 1, name: 'In earnest', venue: 'Here', date: 'Later' };
  const copied = (await officer.post('/api/officer/copies', { ...asked, bids: true, cards: false })).value<
    EventSummary & { stepsRaised: boolean }
  >();
  expect(copied).toMatchObject({ practice: false, rulesChosen: true, stepsRaised: true });
  const rules = hall.server.rooms.event(copied.event)?.state.rules;
  expect(rules?.screen).toEqual({ policy: 'live', firstAt: 10, thenEvery: 5 });
});

test('[R22] rules that an earlier program took still count, are named before doors, and open no voting', async () => {
  const asBefore: typeof theDecision = (state, command, actor, moment) =>
    command.type === 'set-rules'
      ? accepted({
          entries: [{ type: 'rules-set', rules: writtenRules(command.rules) }],
          reply: { kind: 'moved' },
        })
      : noFaults.decide(state, command, actor, moment);
  const hall = await openHall({
    rules: showing('live', 1, 1),
    machine: { faults: { ...noFaults, decide: asBefore } },
  });
  const checked = (await officerOf(hall).get('/api/events/1/check')).value<{ rules: { flaws: unknown } }>();
  expect(checked.rules.flaws).toEqual([{ flaw: 'screen-too-fine', bids: [] }]);
  await hall.ask({ type: 'open-doors' });
  const screen = await hall.staff('facilitator');
  const opened = await screen.command({ type: 'open-voting', on: hall.room.state.stageVersion });
  expect(opened).toMatchObject({ refusal: tooFine });
});
