/** A fund in which everything happens that can: every entry there is, each by a real command. */

import { applyFund } from '../../domain/fund/apply-fund.ts';
import { decideFund } from '../../domain/fund/decide-fund.ts';
import { emptyFund, type FundCommand, type FundEntryBody } from '../../domain/fund/fund.ts';
import { areaId, bidId, eventId, fundId, personId } from '../../domain/ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import { sha256 } from '../recount/runs.ts';

const textHash = (about: object): string => sha256(JSON.stringify(about));
const writtenNow = { by: personId(1), at: 0 };

/** The fund that the event belongs to. */
export function everyFundEntry(): FundEntryBody[] {
  const state = emptyFund();
  const steps: FundCommand[] = [
    {
      type: 'create-fund',
      fund: fundId(1),
      totalPence: 2_000_00,
      practice: false,
      textHash: textHash({ name: 'Fund' }),
    },
    { type: 'add-area', potPence: 1_000_00, textHash: textHash({ name: 'North' }) },
    { type: 'add-area', potPence: 900_00, textHash: textHash({ name: 'South' }) },
    { type: 'change-pot', area: areaId(1), potPence: 1_100_00 },
    { type: 'add-event', area: areaId(2), event: eventId(1) },
    { type: 'change-total', totalPence: 2_500_00 },
    { type: 'add-area', potPence: 1_00, textHash: textHash({ name: 'Typed twice' }) },
    { type: 'remove-area', area: areaId(3) },
    { type: 'change-fund-words', area: null, textHash: textHash({ name: 'Fund of the year' }) },
    { type: 'change-fund-words', area: areaId(1), textHash: textHash({ name: 'North and middle' }) },
    {
      type: 'set-fund-erasure',
      days: { voters: 21_400, 'not-chosen': 21_500, funded: 22_100, staff: 22_500 },
    },
    { type: 'archive-fund' },
    { type: 'bring-fund-back' },
    {
      type: 'make-award',
      event: eventId(1),
      run: 5,
      fingerprint: sha256('result'),
      day: 21_230,
      textHash: textHash({ authority: 'Minute 12' }),
      lines: [{ bid: bidId(1), amountPence: 300_00, mostPence: 300_00, askPence: 300_00 }],
    },
    {
      type: 'give-award-back',
      event: eventId(1),
      bid: bidId(1),
      backPence: 50_00,
      because: 'handed-back',
      day: 21_240,
    },
    {
      type: 'set-award-check',
      event: eventId(1),
      bid: bidId(1),
      check: 'receiving-body',
      mark: 'done',
      textHash: textHash({ body: 'Parish council' }),
    },
    {
      type: 'set-award-check',
      event: eventId(1),
      bid: bidId(1),
      check: 'assistance',
      mark: 'done',
      sums: { fundPence: 250_00, otherPence: 1_000_00 },
    },
    {
      type: 'make-direct-grant',
      amountPence: 100_00,
      day: 21_230,
      textHash: textHash({ payee: 'Town partnership' }),
    },
    { type: 'end-direct-grant', grant: 1 },
    { type: 'set-signposts', textHash: textHash({ funds: 'Lottery', contact: '01234' }) },
  ];
  return steps.flatMap((step) => {
    const entries = must(decideFund(state, step));
    for (const entry of entries) applyFund(state, entry, writtenNow);
    return [...entries];
  });
}
