import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryVersion } from '../domain/event/entries.ts';
import { applyFund } from '../domain/fund/apply-fund.ts';
import { emptyFund } from '../domain/fund/fund.ts';
import { fundEntryVersion, liftFund } from '../domain/fund/lift.ts';
import { everythingOn, purposes } from '../domain/purposes.ts';
import { doubtAbout } from '../domain/event/signatures.ts';
import { currentRun } from '../domain/event/state.ts';
import type { AnyEntryBody } from './journal.ts';
import type { Database } from './open.ts';
import { rebuildReadable } from './readable/rebuild.ts';
import { recountDatabase } from './recount/recount.ts';
import { parseEntry, type StoredChainLink } from './stored.ts';
import { entryNames } from './testing/entry-names.ts';
import { tempDatabase } from './testing/temp-database.ts';

const folder = new URL('./fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

function linksIn(name: string): StoredChainLink[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line): StoredChainLink => JSON.parse(line));
}

/** A database that holds the fixture's bytes, its readable tables made from them, and no word of anybody. */
function databaseOf(name: string): Database {
  const db = tempDatabase();
  const links = linksIn(name);
  for (const stream of new Set(links.map((link) => link.stream))) {
    const [kind, number] = stream.split(':');
    db.prepare('INSERT INTO streams (stream, kind, number, practice) VALUES (?, ?, ?, 0)').run(
      stream,
      kind,
      Number(number),
    );
  }
  const insert = db.prepare<StoredChainLink>(
    `INSERT INTO journal (stream, seq, at, by_person, version, body, hash)
     VALUES (@stream, @seq, @at, @by, @version, @body, @hash)`,
  );
  for (const link of links) insert.run(link);
  rebuildReadable(db);
  return db;
}

describe.each(files)('%s', (name) => {
  test('[J3, J5, J6] its chain is sound, it folds, and every run comes out again', () => {
    const { streams, problems, holds } = recountDatabase(databaseOf(name));
    expect([...streams.flatMap((stream) => stream.problems), ...problems]).toEqual([]);
    expect(holds).toBe(true);
    expect(streams.map(({ entries }) => entries > 0)).toEqual([true, true]);
  });
});

test('[J6] version 1 still says what was decided', () => {
  const { streams } = recountDatabase(databaseOf('journal-v1.jsonl'));
  expect(streams.map(({ head }) => head)).toMatchInlineSnapshot(`
    [
      "ce2a2d8d262bee6526901d92d351e22b692be99a991c2cf8e127c08e16530273",
      "08ead9d47be7452d8682c2b9f9edfe5f1a847ad119d5cbee128dbda99968e193",
    ]
  `);
  const state = streams[1]?.state;
  const run = state && currentRun(state);
  expect(state?.stage).toBe('signed');
  expect([run?.number, run?.ballots, run?.allocatedPence, run?.leftPence]).toEqual([5, 6, 900_00, 0]);
  expect(run?.lines.map(({ bid, outcome }) => [bid, outcome])).toEqual([
    [1, 'chosen'],
    [2, 'chosen'],
    [3, 'chosen'],
    [4, 'not-chosen'],
    [5, 'not-chosen'],
  ]);
});

test.each(['journal-v1.jsonl', 'journal-v2.jsonl'])(
  '[E15, J6] %s: who signed before signatures said how is as good as a name',
  (name) => {
    const state = recountDatabase(databaseOf(name)).streams[1]?.state;
    expect(state?.signatures.map(({ as, proof }) => [as, proof.by])).toEqual([
      ['officer', 'name'],
      ['second', 'name'],
    ]);
    expect(state && doubtAbout(state)).toBe('name');
  },
);

test.each(['journal-v1-paperwork.jsonl', 'journal-v6.jsonl'])(
  '[H7, J6] %s: one day for everything is the day of each purpose, and one act was for all of them',
  (name) => {
    const { streams } = recountDatabase(databaseOf(name));
    const state = streams[1]?.state;
    expect(state?.eraseDays).toEqual(everythingOn(21_300));
    const erased = {
      purposes,
      names: 3,
      contacts: 5,
      cards: 8,
      at: expect.any(Number),
      entry: expect.any(Number),
    };
    expect([...(state?.erased ?? [])]).toEqual(purposes.map((purpose) => [purpose, erased]));
    const fund = emptyFund();
    for (const link of linksIn(name).filter(({ stream }) => stream === 'fund:1'))
      applyFund(fund, liftFund(link.version, parseEntry(link).body), link);
    expect(fund.eraseDays).toEqual(everythingOn(21_400));
  },
);

test('[H7, E4] what is signed in a journal is the same, letter for letter, after it was erased purpose by purpose', () => {
  const [before, now] = ['journal-v6.jsonl', 'journal-v7.jsonl'].map(
    (name) => recountDatabase(databaseOf(name)).streams[1]?.state,
  );
  expect(now?.signatures.map(({ fingerprint }) => fingerprint)).toEqual(
    before?.signatures.map(({ fingerprint }) => fingerprint),
  );
  expect(now?.rulesFingerprint).toBe(before?.rulesFingerprint);
  expect(now?.runs).toEqual(before?.runs);
  expect([...(now?.erased.keys() ?? [])]).toEqual(['voters', 'not-chosen', 'staff']);
});

test('[J6] every entry that can be written today stands in a fixture, in the version of today', () => {
  const today = (link: StoredChainLink) =>
    link.version === (link.stream.startsWith('fund') ? fundEntryVersion : entryVersion);
  const found = new Set(
    files.flatMap((name) => linksIn(name).filter(today)).map((link) => parseEntry(link).type),
  );
  const missing = Object.keys(entryNames satisfies Record<AnyEntryBody['type'], true>).filter(
    (type) => !found.has(type),
  );
  expect(missing).toEqual([]);
});
