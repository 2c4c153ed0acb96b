import { expect, test } from 'vitest';
import { areaId, eventId, fundId, nobody } from '../ids.ts';
import { must } from '../testing/set-up.ts';
import { applyFund } from './apply-fund.ts';
import { decideFund } from './decide-fund.ts';
import { emptyFund, type FundCommand } from './fund.ts';

function fundOf(totalPence: number) {
  const state = emptyFund();
  const ask = (command: FundCommand) => {
    const outcome = decideFund(state, command);
    if (outcome.ok) for (const body of outcome.value) applyFund(state, body, { by: nobody, at: 0 });
    return outcome;
  };
  must(ask({ type: 'create-fund', fund: fundId(1), totalPence, practice: false, textHash: 'fund' }));
  return { state, ask };
}

test('[F1] the pots never come to more than the fund, and the refusal says what is left', () => {
  const { state, ask } = fundOf(1_000_00);
  must(ask({ type: 'add-area', potPence: 600_00, textHash: 'a' }));
  const tooMuch = ask({ type: 'add-area', potPence: 400_01, textHash: 'b' });
  expect(tooMuch).toMatchObject({ refusal: { code: 'pots-above-fund', detail: { leftPence: 400_00 } } });
  must(ask({ type: 'add-area', potPence: 400_00, textHash: 'b' }));
  expect(ask({ type: 'change-pot', area: areaId(1), potPence: 600_01 })).toMatchObject({
    refusal: { code: 'pots-above-fund' },
  });
  must(ask({ type: 'change-pot', area: areaId(1), potPence: 100_00 }));
  expect([...state.areas.values()].map(({ potPence }) => potPence)).toEqual([100_00, 400_00]);
});

test('[F1] the money of a fund is put right, down to what is in pots', () => {
  const { state, ask } = fundOf(1_000_00);
  must(ask({ type: 'add-area', potPence: 600_00, textHash: 'a' }));
  const tooLittle = ask({ type: 'change-total', totalPence: 599_99 });
  expect(tooLittle).toMatchObject({ refusal: { code: 'total-below-pots', detail: { potsPence: 600_00 } } });
  expect(ask({ type: 'change-total', totalPence: 0.5 })).toMatchObject({
    refusal: { code: 'amount-not-whole-pence' },
  });
  must(ask({ type: 'change-total', totalPence: 600_00 }));
  expect(state.totalPence).toBe(600_00);
  expect(ask({ type: 'add-area', potPence: 1, textHash: 'b' })).toMatchObject({
    refusal: { code: 'pots-above-fund' },
  });
});

test('[F2, J7] an area without an event can be removed, and its number is given to no other', () => {
  const { state, ask } = fundOf(1_000_00);
  must(ask({ type: 'add-area', potPence: 600_00, textHash: 'a' }));
  must(ask({ type: 'add-area', potPence: 400_00, textHash: 'b' }));
  must(ask({ type: 'add-event', area: areaId(1), event: eventId(7) }));
  expect(ask({ type: 'remove-area', area: areaId(1) })).toMatchObject({
    refusal: { code: 'area-has-events' },
  });
  must(ask({ type: 'remove-area', area: areaId(2) }));
  expect(ask({ type: 'remove-area', area: areaId(2) })).toMatchObject({ refusal: { code: 'unknown-area' } });
  must(ask({ type: 'add-area', potPence: 400_00, textHash: 'c' }));
  expect([...state.areas.keys()]).toEqual([1, 3]);
});

test('[F2] areas are numbered in the order in which they were added, and events belong to one', () => {
  const { state, ask } = fundOf(1_000_00);
  must(ask({ type: 'add-area', potPence: 1, textHash: 'a' }));
  must(ask({ type: 'add-area', potPence: 2, textHash: 'b' }));
  must(ask({ type: 'add-event', area: areaId(2), event: eventId(7) }));
  expect(state.areas.get(areaId(2))?.events).toEqual([7]);
  expect(ask({ type: 'add-event', area: areaId(3), event: eventId(8) })).toMatchObject({
    refusal: { code: 'unknown-area' },
  });
});
