import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { rehearse } from './rehearse.ts';

function holds(file: string): Promise<boolean> {
  const db = openToRead(file);
  const recount = recountDatabase(db);
  db.close();
  return Promise.resolve(recount.holds);
}

test.each(['ranking', 'knapsack'] as const)(
  '[B10, T1, E1] a whole evening with a ballot of type %s keeps every promise',
  async (ballot) => {
    const done = await rehearse({ seed: 2, phones: 12, bids: 6, ballot }, holds, () => undefined);
    expect(done).toMatchObject({
      counted: done.acknowledged,
      different: 0,
      tooLateRefused: true,
      leftover: done.pot - done.allocated,
      strangerAgrees: true,
      recountAgrees: true,
      signed: true,
    });
    expect(done.chosen.length).toBeGreaterThan(0);
  },
);

test('[Y1, Y5, C7, X7] with paper beside phones two clerks settle what differs, every card is accounted for, and all files are left', async () => {
  const out = join(tempFolder(), 'rehearsed');
  const choice = { seed: 3, phones: 10, bids: 6, ballot: 'score', paper: 14, out } as const;
  const done = await rehearse(choice, holds, () => undefined);
  expect(done).toMatchObject({
    counted: done.acknowledged,
    different: 0,
    ways: { phone: done.acknowledged - 12, paper: 12 },
    reconciled: true,
    recountAgrees: true,
    strangerAgrees: true,
    bundleHolds: true,
    signed: true,
  });
  // Of an officer, an auditor and the public, in a folder each.
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replace(/\d{4}-\d\d-\d\d/, 'DAY'),
  );
  expect(files).toEqual(
    expect.arrayContaining([
      join('officer', 'rehearsal-DAY-everything.zip'),
      join('officer', 'rehearsal-DAY-payments.xlsx'),
      join('officer', 'rehearsal-DAY-certificates.pdf'),
      join('officer', 'rehearsal-DAY-result-sheet.pdf'),
      join('auditor', 'rehearsal-DAY-all-results.csv'),
      join('auditor', 'event-1-bundle.zip'),
      join('public', 'event-1-bundle.zip'),
      join('public', 'what-the-columns-mean.csv'),
    ]),
  );
  expect(files.filter((name) => name.startsWith(join('public', 'rehearsal')))).toEqual([]);
});

test('[Y36, Y28] some vote in turn at one tablet: every promise is kept, and the result is the one without it', async () => {
  const choice = { seed: 3, phones: 10, bids: 6, ballot: 'score', paper: 3 } as const;
  const done = await rehearse({ ...choice, tablet: 4 }, holds, () => undefined);
  expect(done).toMatchObject({
    counted: done.acknowledged,
    different: 0,
    ways: { phone: done.acknowledged - 5, paper: 1, tablet: 4 },
    reconciled: true,
    recountAgrees: true,
    strangerAgrees: true,
    signed: true,
  });
  const without = await rehearse(choice, holds, () => undefined);
  expect(without.ways).toEqual({ phone: done.acknowledged - 1, paper: 1, tablet: 0 });
  expect(done.fingerprint).toBe(without.fingerprint);
});
