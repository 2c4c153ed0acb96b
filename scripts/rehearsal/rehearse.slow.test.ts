import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { contract } from '../../domain/contract/contract.ts';
import type { Declaration } from '../../domain/contract/declaration.ts';
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
  // Every file that the contract declares for an officer, an auditor and the public, in a folder for each of them.
  const { files = [], without = [] } = done.taken ?? {};
  const left = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  expect([...files].sort()).toEqual(left.sort());
  expect(files.filter((name) => statSync(join(out, name)).size === 0)).toEqual([]);
  const declared = Object.entries<Declaration>(contract).flatMap(([, { who, reply }]) => {
    if (!('file' in reply)) return [];
    return who === 'anyone' || who === 'laptop' ? [who] : who.filter((role) => /officer|auditor/.test(role));
  });
  expect(files.length + without.length).toBe(declared.length);
  // It has no pictures, documents or questions, its cards are printed, its sheets are counted, and few ballots stay whole.
  expect(new Set(without.map((each) => each.replace(/^.* /, '')))).toEqual(
    new Set([
      '/api/events/:event/bids/:bid/documents/:hash',
      '/api/events/:event/documents/:hash',
      '/api/events/:event/pictures/:hash/phone',
      '/api/events/:event/pictures/:hash/screen',
      '/api/events/:event/question-form.pdf',
      ...['csv', 'xlsx', 'json'].map((ending) => `/api/events/:event/export/answers.${ending}`),
      '/api/events/:event/cards.pdf',
      '/api/events/:event/voting-sheets.pdf',
      '/api/events/:event/emergency-pack.pdf',
      '/api/events/:event/export/election.pb',
    ]),
  );
  const toPublic = files.filter((name) => name.startsWith('public')).map((name) => basename(name));
  expect(toPublic.sort()).toEqual([
    'event-1-after-signing.json',
    'event-1-bundle.zip',
    ...['dataset.json', 'grants.csv', 'grants.json'].map((ending) => `fund-1-${ending}`),
    'what-the-columns-mean.csv',
  ]);
  // A dozen of these files are made in a thread each.
}, 180_000);

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
