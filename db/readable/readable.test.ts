import { byName } from '../../domain/event/signatures.ts';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../domain/event/run.ts';
import type { BackReason } from '../../domain/fund/awards.ts';
import { areaId, bidId, eventId, fundId, personId, type BidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { Head } from '../journal.ts';
import type { Database } from '../open.ts';
import { entriesOf, keyOf } from '../testing/sample-entries.ts';
import { start, withEvent } from '../testing/sample-event.ts';
import { tempDatabase } from '../testing/temp-database.ts';
import { checkReadable, rebuildReadable } from './rebuild.ts';

describe('readable tables', () => {
  const line = {
    bid: bidId(1),
    outcome: 'part',
    place: 1,
    amountPence: 250,
    beforePence: 250,
    afterPence: 0,
  } as const;
  const run: Run = {
    number: 1,
    replaces: null,
    because: 'sealed',
    rule: 'ranked',
    ruleVersion: 1,
    rulesFingerprint: 'f',
    inputsHash: 'i',
    potPence: 250,
    ballots: 2,
    figures: [],
    lines: [
      line,
      { bid: bidId(2), outcome: 'not-chosen', why: 'least-not-reached', place: 2, beforePence: 0 },
    ],
    ties: [],
    declined: [],
    openTie: null,
    allocatedPence: 250,
    leftPence: 0,
  };

  const back = (bid: BidId, because: BackReason, backPence: number) =>
    ({ type: 'award-given-back', event: eventId(7), bid, because, backPence, day: 20_485 }) as const;

  async function wholeStory(db: Database): Promise<Head> {
    const { journal, head } = await withEvent(db);
    await journal.create('fund', 1, false);
    const hash = 'b'.repeat(64);
    await journal.append(
      'fund:1',
      start,
      entriesOf(
        { type: 'fund-created', fund: fundId(1), totalPence: 40_000_000, practice: false, textHash: hash },
        { type: 'area-added', area: areaId(1), potPence: 1_000_000, textHash: hash },
        { type: 'area-added', area: areaId(2), potPence: 5_000_000, textHash: hash },
        { type: 'pot-changed', area: areaId(1), potPence: 1_100_000 },
        { type: 'event-added', area: areaId(2), event: eventId(7) },
        {
          type: 'award-made',
          award: 1,
          event: eventId(7),
          run: 1,
          fingerprint: 'f',
          day: 20_485,
          textHash: hash,
          lines: [
            { bid: bidId(1), amountPence: 200, mostPence: 250, askPence: 500 },
            { bid: bidId(4), amountPence: 700, mostPence: 700, askPence: 700 },
          ],
        },
        back(bidId(1), 'handed-back', 50),
        back(bidId(4), 'dropped-out', 700),
        { type: 'direct-grant-made', grant: 1, amountPence: 900, day: 20_486, textHash: hash },
        { type: 'direct-grant-made', grant: 2, amountPence: 30, day: 20_486, textHash: hash },
        { type: 'direct-grant-ended', grant: 1 },
      ),
    );
    return journal.append(
      'event:7',
      head,
      entriesOf(
        { type: 'bid-added', bid: bidId(3), askPence: 500, leastPence: 200, textHash: hash },
        { type: 'bid-changed', bid: bidId(3), askPence: 600, leastPence: null, textHash: hash },
        { type: 'bid-removed', bid: bidId(2) },
        { type: 'bid-added', bid: bidId(4), askPence: 700, leastPence: null, textHash: hash },
        { type: 'order-set', order: withIds([4, 1, 3]) },
        { type: 'bid-removed', bid: bidId(1) },
        { type: 'bid-added', bid: bidId(1), askPence: 800, leastPence: null, textHash: hash },
        { type: 'bid-added', bid: bidId(2), askPence: 900, leastPence: null, textHash: hash },
        { type: 'cards-made', batch: 1, keys: [keyOf(1), keyOf(2)] },
        { type: 'cards-made', batch: 2, keys: [keyOf(3)] },
        { type: 'doors-opened' },
        { type: 'voting-opened', rulesFingerprint: 'f' },
        { type: 'card-cancelled', key: keyOf(2), reason: 'lost' },
        { type: 'closing-started', graceMs: 20_000 },
        { type: 'voting-closed' },
        { type: 'sealed', ballots: 1, lastBallotSeq: 6 },
        { type: 'run-made', run },
        { type: 'results-started' },
        { type: 'signed', run: 1, fingerprint: 'f', as: 'officer', person: personId(1), proof: byName },
        { type: 'signed', run: 1, fingerprint: 'f', as: 'second', person: personId(2), proof: byName },
      ),
    );
  }

  const rows = (db: Database, sql: string) => db.prepare(sql).raw(true).all();

  test('[J8] say what the journals say', async () => {
    const db = tempDatabase();
    await wholeStory(db);
    expect(rows(db, 'SELECT fund, area, pot_pence FROM areas')).toEqual([
      [1, 1, 1_100_000],
      [1, 2, 5_000_000],
    ]);
    expect(rows(db, 'SELECT event, fund, area, stage, rules_fingerprint, run FROM events')).toEqual([
      [7, 1, 2, 'signed', 'f', 1],
    ]);
    expect(rows(db, 'SELECT bid, ask_pence, least_pence FROM bids ORDER BY place')).toEqual([
      [4, 700, null],
      [3, 600, null],
      [1, 800, null],
      [2, 900, null],
    ]);
    expect(rows(db, 'SELECT place FROM bids ORDER BY place').flat()).toEqual([1, 2, 3, 4]);
    expect(rows(db, 'SELECT number, batch FROM voters')).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(rows(db, 'SELECT ballot_key, revision, marks, counted FROM ballots')).toEqual([
      [keyOf(1), 2, '[[1,4],[2,2]]', 1],
      [keyOf(2), 1, '[[1,3]]', 0],
    ]);
    expect(rows(db, 'SELECT run, bid, place, outcome, why, amount_pence FROM allocations')).toEqual([
      [1, 1, 1, 'part', null, 250],
      [1, 2, 2, 'not-chosen', 'least-not-reached', 0],
    ]);
    expect(rows(db, 'SELECT fund, award, event, bid, run, day, amount_pence FROM awards')).toEqual([
      [1, 1, 7, 1, 1, '2026-02-01', 200],
      [1, 1, 7, 4, 1, '2026-02-01', 700],
    ]);
    expect(rows(db, 'SELECT number, bid, because, day, back_pence FROM award_returns')).toEqual([
      [1, 1, 'handed-back', '2026-02-01', 50],
      [2, 4, 'dropped-out', '2026-02-01', 700],
    ]);
    expect(rows(db, 'SELECT number, day, amount_pence, ended FROM direct_grants')).toEqual([
      [1, '2026-02-02', 900, 1],
      [2, '2026-02-02', 30, 0],
    ]);
    expect(rows(db, 'SELECT run, signed_as, person FROM signatures')).toEqual([
      [1, 'officer', 1],
      [1, 'second', 2],
    ]);
  });

  test('[J8] agree with the journals, and go on agreeing when they are rebuilt', async () => {
    const db = tempDatabase();
    await wholeStory(db);
    expect(checkReadable(db)).toEqual([]);
    rebuildReadable(db);
    expect(checkReadable(db)).toEqual([]);
  });

  test('[J8] a row that was changed, added or taken out is told, and rebuilding puts it right', async () => {
    const db = tempDatabase();
    await wholeStory(db);
    db.exec('UPDATE areas SET pot_pence = 1 WHERE area = 1');
    db.exec('DELETE FROM award_returns WHERE number = 2');
    db.exec('DELETE FROM voters WHERE number = 3');
    db.exec("INSERT INTO ballots VALUES (7, 1, 'made up', 1, '[[1,5]]', 1)");
    const hash = 'b'.repeat(64);
    expect(checkReadable(db)).toEqual([
      { table: 'areas', stored: `[1,1,1,"${hash}"]`, rebuilt: `[1,1,1100000,"${hash}"]` },
      { table: 'award_returns', stored: null, rebuilt: '[1,2,7,4,"dropped-out","2026-02-01",700]' },
      { table: 'voters', stored: null, rebuilt: '[7,3,2]' },
      { table: 'ballots', stored: '[7,1,"made up",1,"[[1,5]]",1]', rebuilt: null },
    ]);
    rebuildReadable(db);
    expect(checkReadable(db)).toEqual([]);
  });

  test('[J4] no readable table names anybody, or ties a card to a ballot', () => {
    const db = tempDatabase();
    const columns = db
      .prepare<[], string>(
        `SELECT tables.name || '.' || columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.name IN ('voters', 'ballots')`,
      )
      .pluck(true)
      .all();
    expect(columns.sort()).toEqual([
      'ballots.ballot_key',
      'ballots.counted',
      'ballots.event',
      'ballots.marks',
      'ballots.revision',
      'ballots.round',
      'voters.batch',
      'voters.event',
      'voters.number',
    ]);
  });
});
