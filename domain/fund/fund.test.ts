import { expect, test } from 'vitest';
import { must } from '../testing/set-up.ts';
import { applyFund, decideFund, emptyFund, type FundCommand } from './fund.ts';

function fundOf(totalPence: number) {
  const state = emptyFund();
  const ask = (command: FundCommand) => {
    const outcome = decideFund(state, command);
    if (outcome.ok) for (const body of outcome.value) applyFund(state, body);
    return outcome;
  };
  must(ask({ type: 'create-fund', fund: 1, totalPence, practice: false, textHash: 'fund' }));
  return { state, ask };
}

test('[F1] the pots never come to more than the fund, and the refusal says what is left', () => {
  const { state, ask } = fundOf(1_000_00);
  must(ask({ type: 'add-area', potPence: 600_00, textHash: 'a' }));
  const tooMuch = ask({ type: 'add-area', potPence: 400_01, textHash: 'b' });
  expect(tooMuch).toMatchObject({ refusal: { code: 'pots-above-fund', detail: { leftPence: 400_00 } } });
  must(ask({ type: 'add-area', potPence: 400_00, textHash: 'b' }));
  expect(ask({ type: 'change-pot', area: 1, potPence: 600_01 })).toMatchObject({
    refusal: { code: 'pots-above-fund' },
  });
  must(ask({ type: 'change-pot', area: 1, potPence: 100_00 }));
  expect([...state.areas.values()].map(({ potPence }) => potPence)).toEqual([100_00, 400_00]);
});

test('[F2] areas are numbered in the order in which they were added, and events belong to one', () => {
  const { state, ask } = fundOf(1_000_00);
  must(ask({ type: 'add-area', potPence: 1, textHash: 'a' }));
  must(ask({ type: 'add-area', potPence: 2, textHash: 'b' }));
  must(ask({ type: 'add-event', area: 2, event: 7 }));
  expect(state.areas.get(2)?.events).toEqual([7]);
  expect(ask({ type: 'add-event', area: 3, event: 8 })).toMatchObject({ refusal: { code: 'unknown-area' } });
});
