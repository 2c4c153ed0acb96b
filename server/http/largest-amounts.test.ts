import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recountDatabase } from '../../db/recount/recount.ts';
import { openToRead } from '../../db/open.ts';
import { join } from 'node:path';
import { isAllAnnounced } from '../../domain/event/announced.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import { bidId } from '../../domain/ids.ts';
import { largestPence } from '../../domain/money.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { exportNames } from '../../domain/wire/http.ts';
import { fundExportNames } from '../../domain/wire/http-across.ts';
import { databaseName } from '../data-folder.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';

const words = { name: 'Bid', organisation: 'Group', purpose: 'Good', beneficiaries: 'All', period: '' };
const presenter = { name: '', contact: '', under18: false, adult: '' };
const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });

/** Whole, and round the bound, round what stays exact, or anywhere. */
const amounts = fc.oneof(
  fc.integer({ min: -2, max: 2 }).map((by) => largestPence + by),
  fc.integer({ min: -2, max: 2 }).map((by) => 2 ** 53 + by * 2),
  fc.constantFrom(1e300, Number.MAX_VALUE, 1e21, 2 ** 52),
  fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((n) => n * 400),
);

const tooLarge = ['amount-too-large'];
const taken = [
  'taken',
  'total-below-pots',
  'pots-above-fund',
  'ask-above-pot',
  'least-above-ask',
  'ask-above-cap',
];
const capped = ['rules-not-possible', 'malformed'];

describe('[M4] amounts over the real routes', () => {
  test('each is taken as it is up to £10,000,000,000, and refused in plain words above', async () => {
    const hall = await openHall({ bids: 0 });
    const officer = officerOf(hall);
    const fund = { name: 'Great fund', totalPence: largestPence, practice: false };
    const [area] = [{ fund: 2, name: 'Whole', potPence: largestPence }];
    (await officer.post('/api/officer/funds', fund)).value();
    (await officer.post('/api/officer/areas', area)).value();
    const event = { fund: 2, area: 1, name: 'Day', venue: 'Hall', date: 'Today' };
    (await officer.post('/api/officer/events', event)).value();
    const withCap = (capPence: number) => ({ ...recommendedRules, capPence });
    let turn = 0;
    const routes: ((pence: number) => Promise<HttpAnswer>)[] = [
      (totalPence) => officer.post('/api/officer/funds', { ...fund, name: `F${(turn += 1)}`, totalPence }),
      (totalPence) => officer.put('/api/officer/funds/2', { totalPence }),
      (potPence) => officer.put('/api/officer/pots', { fund: 2, area: 1, potPence }),
      (askPence) => officer.post('/api/events/2/bids', { ...words, presenter, askPence, leastPence: null }),
      (leastPence) => officer.post('/api/events/2/bids', { ...words, presenter, askPence: 5, leastPence }),
      (capPence) => officer.post('/api/events/2/command', { type: 'set-rules', rules: withCap(capPence) }),
    ];
    await fc.assert(
      fc.asyncProperty(amounts, fc.nat(routes.length - 1), async (pence, place) => {
        const answer = await routes[place]?.(pence);
        expect([answer?.status, answer?.refusal]).not.toContain('not-saved');
        // Rules are written by a form, which asks for the cap against the pot.
        const isCap = place === routes.length - 1;
        const expected = pence > largestPence ? [tooLarge, isCap && capped] : [taken, isCap && capped];
        expect(expected.flatMap((kind) => kind || [])).toContain(answer?.refusal ?? 'taken');
      }),
      { numRuns: 150 },
    );
    expect((await officer.get('/api/funds/2')).status).toBe(200);
  });

  const allocations: [string, Partial<Rules>][] = [
    [
      'best first, with parts',
      { allocation: { ...recommendedRules.allocation, borderline: 'part-fund-then-skip' } },
    ],
    [
      'equal shares',
      {
        ballot: { type: 'score', lowest: 0, highest: 5 },
        allocation: {
          rule: 'equal-shares',
          utility: 'score',
          completion: 'add1',
          incrementPence: largestPence / 40_000,
        },
      },
    ],
    [
      'parts of the pot',
      {
        subPots: {
          pots: [
            { pot: 1, pence: largestPence - 7, bids: withIds([1, 2]) },
            { pot: 2, pence: 7, bids: [bidId(3)] },
          ],
          leftOver: 'keep',
        },
      },
    ],
  ];

  test.each(allocations)('a whole evening at the bound keeps its pennies: %s', async (_, rules) => {
    const hall = await openHall({ bids: 0, cards: 3 });
    const officer = officerOf(hall);
    (await officer.put('/api/officer/funds/1', { totalPence: largestPence })).value();
    (await officer.put('/api/officer/pots', { fund: 1, area: 1, potPence: largestPence })).value();
    for (const askPence of [largestPence - 10, largestPence - 11, 7])
      (await officer.post('/api/events/1/bids', { ...words, presenter, askPence, leastPence: 1 })).value();
    const set = { type: 'set-rules', rules: { ...recommendedRules, ...rules } };
    (await officer.post('/api/events/1/command', set)).value();
    // Another day in the same area: what the fund shows adds both up.
    const again = { fund: 1, area: 1, name: 'Again', venue: 'Hall', date: 'Later' };
    (await officer.post('/api/officer/events', again)).value();
    await hall.hearAll();
    for (const token of hall.tokens) {
      await hall.vote(token, [
        [1, 3],
        [2, 4],
        [3, 5],
      ]);
    }
    await hall.seal();
    await hall.ask({ type: 'start-results' });
    while (!isAllAnnounced(hall.room.state)) await hall.ask({ type: 'show-next-result' });
    const run = hall.room.state.runs.at(-1);
    expect((run?.allocatedPence ?? 0) + (run?.leftPence ?? 0)).toBe(largestPence);
    for (const path of [
      '/api/events/1/told',
      '/api/funds/1',
      ...exportNames.map((name) => `/api/events/1/export/${name}`),
      ...fundExportNames.map((name) => `/api/officer/funds/1/export/${name}`),
      '/api/events/1/export/result-sheet.pdf',
      '/api/events/1/export/bundle.zip',
    ])
      expect([path, (await officer.get(path)).status]).toEqual([path, 200]);
    await hall.close();
    const db = openToRead(join(hall.dataDir, databaseName));
    expect(recountDatabase(db)).toMatchObject({ holds: true });
    db.close();
  });
});
