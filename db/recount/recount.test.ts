import { describe, expect, test } from 'vitest';
import { areaId, fundId, nobody } from '../../domain/ids.ts';
import { cardKey, must, sealPlay } from '../../domain/testing/set-up.ts';
import { chainHash } from '../chain.ts';
import type { Database } from '../open.ts';
import { rebuildReadable } from '../readable/rebuild.ts';
import { openRegister } from '../sqlite-register.ts';
import { SqliteJournal } from '../sqlite-journal.ts';
import { entriesOf } from '../testing/sample-entries.ts';
import { start } from '../testing/sample-event.ts';
import { signedPlay, votedPlay, write } from '../testing/played-event.ts';
import { tempDatabase } from '../testing/temp-database.ts';
import { recountDatabase } from './recount.ts';

async function played(play = signedPlay()): Promise<Database> {
  const db = tempDatabase();
  await write(db, play);
  return db;
}

const problemsOf = (db: Database) => {
  const { streams, problems } = recountDatabase(db);
  return [...streams.flatMap((stream) => stream.problems), ...problems];
};

describe('a database that stands', () => {
  test('[J3, J8, E1] holds: chain, tables, count, every run', async () => {
    const play = signedPlay();
    const db = await played(play);
    const { holds, streams, problems } = recountDatabase(db);
    expect([...streams.flatMap((stream) => stream.problems), ...problems]).toEqual([]);
    expect(holds).toBe(true);
    expect(streams).toMatchObject([{ stream: 'event:1', entries: play.entries.length }]);
    expect(streams[0]?.head).toBe((await new SqliteJournal(db).head('event:1')).hash);
    expect(streams[0]?.state?.runs).toHaveLength(4);
  });

  test('[T1] holds in the middle of voting too', async () => {
    expect(problemsOf(await played(votedPlay()))).toEqual([]);
  });

  test('[T4] holds when ballots with blanks do not count', async () => {
    const blanks = { kind: 'ballot-not-counted', leastScorersPercent: 0 } as const;
    expect(problemsOf(await played(sealPlay(votedPlay({ rules: { blanks } }))))).toEqual([]);
  });

  test('[J10] holds after every link from card to ballot and every word is gone', async () => {
    const db = await played();
    db.exec('DELETE FROM card_links; DELETE FROM texts; DELETE FROM people');
    expect(problemsOf(db)).toEqual([]);
  });

  test('[J8] holds when it is empty', () => {
    expect(recountDatabase(tempDatabase())).toEqual({ holds: true, streams: [], problems: [] });
  });
});

describe('tampering is found', () => {
  test('[J3] one byte of the journal', async () => {
    const db = await played();
    const first = db.prepare("SELECT MIN(seq) FROM journal WHERE type = 'ballot-received'").pluck(true).get();
    db.exec('DROP TRIGGER journal_never_changed');
    db.exec(`UPDATE journal SET body = replace(body, '[1,3]', '[1,4]') WHERE seq = ${String(first)}`);
    expect(problemsOf(db)).toEqual([
      `Its journal is broken: entry ${String(first)} is not what was written.`,
    ]);
  });

  test('[J8, T1] a mark in the rows of ballots', async () => {
    const db = await played();
    db.exec(`UPDATE ballots SET marks = '[[1,5],[2,3],[3,3],[4,1]]' WHERE ballot_key = '${cardKey(1)}'`);
    expect(problemsOf(db)).toEqual([
      'The tally of project 1 is not the sum of its marks.',
      'Run 4 has other figures for project 1 than its ballots.',
      expect.stringContaining('A row in ballots is [1,1,"card-0001"'),
    ]);
  });

  test('[C3] the ballot of a cancelled card counted after all', async () => {
    const db = await played();
    db.exec('UPDATE ballots SET counted = 1');
    expect(problemsOf(db)).toContain('Run 4 counts 3 ballots; counted again there are 4.');
  });

  test('[J8] an amount in the rows of allocations', async () => {
    const db = await played();
    db.exec('UPDATE allocations SET amount_pence = 31000 WHERE run = 4 AND bid = 1');
    expect(problemsOf(db)).toHaveLength(1);
    rebuildReadable(db);
    expect(problemsOf(db)).toEqual([]);
  });

  test('[J4] words that were changed under their hash', async () => {
    const db = await played();
    const textHash = await openRegister(db).texts.save({ name: 'Repair Café' });
    db.exec("UPDATE texts SET body = replace(body, 'Repair', 'Corner')");
    expect(problemsOf(db)).toEqual([`The words kept under ${textHash} are not those that were written.`]);
  });

  test('[J8] the stage and the run in the row of the event', async () => {
    const db = await played();
    db.exec("UPDATE events SET stage = 'sealed', run = 1");
    expect(problemsOf(db).slice(0, 2)).toEqual([
      'Its row says sealed, its journal signed.',
      'Its row names another run than its journal.',
    ]);
  });
});

/** What is written with a chain that is sound, by somebody who holds the database: only computing again finds it. */
describe('a run that does not follow from its ballots is found', () => {
  type Played = ReturnType<typeof signedPlay>;

  async function forged(forge: (entries: Played['entries']) => Played['entries']): Promise<string[]> {
    const db = tempDatabase();
    const journal = new SqliteJournal(db);
    await journal.create('event', 1, false);
    await journal.append('event:1', start, forge(signedPlay().entries));
    return problemsOf(db);
  }

  test('[M3] money moved from one project to another', async () => {
    const problems = await forged((entries) =>
      entries.map((entry) => {
        if (entry.body.type !== 'run-made' || entry.body.run.number !== 4) return entry;
        const { run } = entry.body;
        const lines = run.lines.map((line) =>
          line.outcome === 'chosen' ? { ...line, amountPence: line.amountPence + 100 } : line,
        );
        return { ...entry, body: { type: 'run-made', run: { ...run, lines } } };
      }),
    );
    expect(problems).toEqual([
      'Run 4 comes out differently when it is computed again.',
      'Run 4 does not add up to the pot.',
      'Run 4 gives project 1 more than it asks for.',
    ]);
  });

  test('[E1] a figure that is not that of the ballots', async () => {
    const problems = await forged((entries) =>
      entries.map((entry) => {
        if (entry.body.type !== 'run-made' || entry.body.run.number !== 4) return entry;
        const { run } = entry.body;
        const figures = run.figures.map((each) => (each.bid === 1 ? { ...each, total: 15 } : each));
        return { ...entry, body: { type: 'run-made', run: { ...run, figures } } };
      }),
    );
    expect(problems).toEqual([
      'Run 4 comes out differently when it is computed again.',
      'Run 4 has other figures for project 1 than its ballots.',
    ]);
  });

  test('[R7] rules that are not those under the fingerprint', async () => {
    const problems = await forged((entries) =>
      entries.map((entry) =>
        entry.body.type === 'voting-opened'
          ? { ...entry, body: { type: 'voting-opened', rulesFingerprint: 'f'.repeat(64) } }
          : entry,
      ),
    );
    expect(problems[0]).toBe('The fingerprint of the rules does not match the rules.');
  });

  /** Past the readable tables, which refuse some of it. */
  function forgedBytes(forge: (entries: Played['entries']) => Played['entries']): string[] {
    const db = tempDatabase();
    db.exec("INSERT INTO streams VALUES ('event:1', 'event', 1, 0)");
    const insert = db.prepare(
      "INSERT INTO journal (stream, seq, at, by_person, version, body, hash) VALUES ('event:1', ?, 0, 0, 1, ?, ?)",
    );
    let before = start.hash;
    for (const [place, entry] of forge(signedPlay().entries).entries()) {
      const body = JSON.stringify(entry.body);
      before = chainHash(before, { stream: 'event:1', seq: place + 1, at: 0, by: nobody, version: 1, body });
      insert.run(place + 1, body, before);
    }
    return problemsOf(db);
  }

  test('[E1] a run that was never written', () => {
    const problems = forgedBytes((entries) =>
      entries.filter(({ body }) => body.type !== 'run-made' || body.run.number !== 4),
    );
    expect(problems[0]).toMatch(/^Run 4 was never written/);
  });

  test('[E1] a run that nothing made', () => {
    const problems = forgedBytes((entries) => [
      ...entries,
      ...entries.filter(({ body }) => body.type === 'run-made'),
    ]);
    expect(problems).toContain('Run 4 does not follow anything that makes a run.');
    expect(problems.at(-1)).toMatch(/^The readable tables do not follow from the journals: /);
  });

  test('[J5] a journal that cannot be folded', () => {
    const problems = forgedBytes((entries) => entries.filter(({ body }) => body.type !== 'bid-added'));
    expect(problems[0]).toMatch(/^Its journal does not fold beyond entry \d+: /);
  });

  test('[F1] pots above the fund', async () => {
    const db = tempDatabase();
    const journal = new SqliteJournal(db);
    await journal.create('fund', 1, false);
    await journal.append(
      'fund:1',
      start,
      entriesOf(
        { type: 'fund-created', fund: fundId(1), totalPence: 100, practice: false, textHash: 'f'.repeat(64) },
        { type: 'area-added', area: areaId(1), potPence: 101, textHash: 'f'.repeat(64) },
      ),
    );
    expect(problemsOf(db)).toEqual(['Its pots add up to more than the fund.']);
  });
});

test('[T1] with many ballots that change, rows and journal come to the same count', async () => {
  const play = votedPlay({ cards: 40 });
  for (let turn = 0; turn < 200; turn += 1) {
    const card = cardKey(11 + ((turn * 7) % 30));
    must(
      play.vote(card, [
        [1, 1 + (turn % 5)],
        [2, 1 + ((turn * 3) % 5)],
      ]),
    );
  }
  expect(problemsOf(await played(sealPlay(play)))).toEqual([]);
});
