/** Awards in the fund's stream, rule by rule. */

import { expect, test } from 'vitest';
import { areaId, bidId, eventId, fundId, personId } from '../ids.ts';
import { must } from '../testing/set-up.ts';
import { applyFund } from './apply-fund.ts';
import { heldByEvents, heldPence } from './held.ts';
import { decideFund } from './decide-fund.ts';
import { emptyFund, type FundCommand } from './fund.ts';

const event = eventId(7);
const [first, second] = [bidId(1), bidId(2)];

function fundWithPot(totalPence = 1_000_00, potPence = 600_00) {
  const state = emptyFund();
  let at = 0;
  const ask = (command: FundCommand) => {
    const outcome = decideFund(state, command);
    at += 1;
    if (outcome.ok) for (const body of outcome.value) applyFund(state, body, { by: personId(3), at });
    return outcome;
  };
  must(ask({ type: 'create-fund', fund: fundId(1), totalPence, practice: false, textHash: 'fund' }));
  must(ask({ type: 'add-area', potPence, textHash: 'a' }));
  must(ask({ type: 'add-event', area: areaId(1), event }));
  return { state, ask };
}

const award = (...lines: (readonly [bid: typeof first, pence: number, most?: number])[]): FundCommand => ({
  type: 'make-award',
  event,
  run: 1,
  fingerprint: 'f',
  day: 20_000,
  textHash: 't',
  lines: lines.map(([bid, amountPence, mostPence = amountPence]) => ({
    bid,
    amountPence,
    mostPence,
    askPence: mostPence,
  })),
});

const back = (bid: typeof first, backPence: number): FundCommand => ({
  type: 'give-award-back',
  event,
  bid,
  backPence,
  because: 'handed-back',
  day: 20_010,
});

const why = (said: string) => ({ refusal: { code: 'award-not-possible', detail: { why: said } } });

test('[G1] one act awards several projects, and says who decided it and when', () => {
  const { state, ask } = fundWithPot();
  must(ask(award([first, 400_00], [second, 200_00])));
  expect(state.awards).toMatchObject([{ award: 1, run: 1, by: 3, at: 4, fingerprint: 'f', day: 20_000 }]);
  expect(heldByEvents(state, [event])).toBe(600_00);
});

test('[G1] awards are not more than the pot, nor more than the runs give a project, in one act or in several', () => {
  const { state, ask } = fundWithPot();
  expect(ask(award([first, 400_00], [second, 200_01]))).toMatchObject(why('above-pot'));
  expect(ask(award([first, 400_01, 400_00]))).toMatchObject(why('above-run'));
  must(ask(award([first, 300_00, 400_00])));
  expect(ask(award([first, 100_01, 400_00]))).toMatchObject({
    refusal: { detail: { why: 'above-run', leftPence: 100_00 } },
  });
  must(ask(award([first, 100_00, 400_00])));
  expect(ask(award([second, 200_01]))).toMatchObject({
    refusal: { detail: { why: 'above-pot', leftPence: 200_00 } },
  });
  expect(heldPence(state, event, first)).toBe(400_00);
});

test('[G1] an award names each project once, a real day, an amount, and an event of the fund', () => {
  const { ask } = fundWithPot();
  expect(ask(award([first, 1], [first, 1])).ok).toBe(false);
  expect(ask(award())).toMatchObject({ refusal: { code: 'not-chosen' } });
  expect(ask(award([first, 0, 5]))).toMatchObject({ refusal: { code: 'amount-not-whole-pence' } });
  const other = { ...award([first, 1]), event: eventId(8) } as FundCommand;
  expect(ask(other)).toMatchObject({ refusal: { code: 'unknown-event' } });
});

test('[G4] what comes back is free again, and is never more than what is held', () => {
  const { state, ask } = fundWithPot();
  must(ask(award([first, 600_00])));
  expect(ask(back(first, 600_01))).toMatchObject(why('more-than-held'));
  must(ask(back(first, 200_00)));
  must(ask(award([second, 200_00])));
  expect([first, second].map((bid) => heldPence(state, event, bid))).toEqual([400_00, 200_00]);
});

test('[G3] a mark can be taken back, and the marks before it stay', () => {
  const { state, ask } = fundWithPot();
  const mark = (as: 'done' | 'open' | 'not-needed') =>
    ask({ type: 'set-award-check', event, bid: first, check: 'acceptance', mark: as });
  expect(mark('done')).toMatchObject(why('not-awarded'));
  must(ask(award([first, 1])));
  must(mark('done'));
  must(mark('open'));
  expect(mark('not-needed').ok).toBe(false);
  expect(state.checks.map((set) => [set.mark, set.by])).toEqual([
    ['done', 3],
    ['open', 3],
  ]);
});

test('[G6] the letter about assistance is marked up to the limit, to the penny', () => {
  const { ask } = fundWithPot();
  must(ask(award([first, 600_00])));
  const letter = (otherPence: number) =>
    ask({
      type: 'set-award-check',
      event,
      bid: first,
      check: 'assistance',
      mark: 'done',
      sums: { fundPence: 600_00, otherPence },
    });
  expect(letter(314_400_01)).toMatchObject(why('assistance'));
  must(letter(314_400_00));
});

test('[F1, G7] pots and direct grants never come to more than the fund', () => {
  const { state, ask } = fundWithPot();
  const grant = (amountPence: number) =>
    ask({ type: 'make-direct-grant', amountPence, day: 20_000, textHash: 'g' });
  expect(grant(400_01)).toMatchObject(why('above-fund'));
  must(grant(300_00));
  expect(ask({ type: 'change-pot', area: areaId(1), potPence: 700_01 })).toMatchObject({
    refusal: { code: 'pots-above-fund', detail: { leftPence: 700_00 } },
  });
  expect(ask({ type: 'add-area', potPence: 100_01, textHash: 'b' }).ok).toBe(false);
  expect(ask({ type: 'change-total', totalPence: 899_99 })).toMatchObject({
    refusal: { code: 'total-below-pots', detail: { potsPence: 900_00 } },
  });
  must(ask({ type: 'end-direct-grant', grant: 1 }));
  expect(state.directGrants).toMatchObject([{ amountPence: 300_00, ended: { by: 3 } }]);
  must(ask({ type: 'change-pot', area: areaId(1), potPence: 1_000_00 }));
});

test('[F1] a pot does not become smaller than what was awarded of it', () => {
  const { ask } = fundWithPot();
  must(ask(award([first, 300_00])));
  expect(ask({ type: 'change-pot', area: areaId(1), potPence: 299_99 })).toMatchObject({
    refusal: { code: 'pot-decided' },
  });
});
