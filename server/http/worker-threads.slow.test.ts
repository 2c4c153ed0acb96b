/** What the office asks of a large event is calculated in a thread, and of a small one where it is asked for (J19). */

import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Marks } from '../../domain/ballots/marks.ts';
import { marksOf, mostAtOnce } from '../../domain/event/running/work.ts';
import { currentRun } from '../../domain/event/state.ts';
import { isAllAnnounced } from '../../domain/event/announced.ts';
import { bidId } from '../../domain/ids.ts';
import type { ElectionOpened } from '../../domain/wire/http-elections.ts';
import type { Comparison } from '../../domain/wire/http-compare.ts';
import { WorkerThreads } from '../workers/worker-threads.ts';
import type { Machine } from '../build.ts';
import { mostBytesAtOnce } from '../workers/sent-json.ts';
import { seededRandom } from '../practice/seeded-random.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const event = '/api/events/1';
const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });

interface Watched {
  readonly hall: TestHall;
  readonly officer: HttpClient;
  /** What was done in a thread since the last time it was asked. */
  readonly workers: () => string[];
}

/** A machine that notes what is done in a thread on it, and begins it after `before`. */
function recording(before: () => Promise<unknown> = () => Promise.resolve()): {
  readonly machine: Partial<Machine>;
  readonly done: string[];
} {
  const done: string[] = [];
  const workers = (database: string): Pick<WorkerThreads, 'run' | 'close'> => {
    const real = new WorkerThreads(database);
    return {
      async run(job, ask, how) {
        done.push(basename(job.file.pathname, '-work.ts'));
        await before();
        return real.run(job, ask, how);
      },
      close: () => real.close(),
    };
  };
  return { machine: { workers }, done };
}

/** A hall whose ballots mark every project. */
async function watchedHall(bids: number, cards: number, times = 1): Promise<Watched> {
  const { machine, done } = recording();
  const rules = {
    ballot: { type: 'score', lowest: 0, highest: 5 },
    allocation: { rule: 'equal-shares', utility: 'score-cost', completion: 'none', incrementPence: null },
    opening: 'all-at-once',
  } as const;
  const hall = await openHall({ bids, cards, rules, practice: true, machine });
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'open-voting' });
  for (let send = 1; send <= times; send += 1)
    await Promise.all(hall.tokens.map((token, place) => hall.vote(token, marksFor(bids, place), send)));
  await hall.seal();
  return { hall, officer: officerOf(hall), workers: () => done.splice(0) };
}

/** No two projects are liked alike. */
function marksFor(bids: number, voter: number): Marks {
  const random = seededRandom(voter + 1);
  return Array.from({ length: bids }, (_, place) => [bidId(place + 1), Math.floor(random() * 6)] as const);
}

async function tellAll(hall: TestHall): Promise<void> {
  await hall.ask({ type: 'start-results' });
  while (!isAllAnnounced(hall.room.state)) await hall.ask({ type: 'show-next-result' });
}

function csvOf(bytes: number): string {
  const row = `Project X,Group,${'What it is for. '.repeat(20)},All,100\n`;
  return `name,organisation,purpose,beneficiaries,ask\n${row.repeat(Math.ceil(bytes / row.length))}`;
}

describe('[J18, J19] a large event', () => {
  test('is sealed, taken away, compared and looked through apart, and all of it agrees', async () => {
    const { hall, officer, workers } = await watchedHall(100, 210, 10);
    expect(marksOf(hall.room.state)).toBeGreaterThan(mostAtOnce);
    expect(workers()).toEqual(['run']);
    await tellAll(hall);
    for (const file of ['ballots.json', 'election.pb', 'bundle.zip']) {
      const taken = await officer.get(`${event}/export/${file}`);
      expect([file, taken.status, workers()]).toEqual([file, 200, ['made-file']]);
    }
    const whole = JSON.parse((await officer.get(`${event}/export/ballots.json`)).text) as {
      wholeBallots: unknown[];
    };
    expect([whole.wholeBallots.length, workers()]).toEqual([210, ['made-file']]);
    const compared = (await officer.get(`${event}/compare`)).value<Comparison>();
    expect([compared[0]?.isToday, compared[0]?.leftPence, workers()]).toEqual([
      true,
      currentRun(hall.room.state)?.leftPence,
      ['compare'],
    ]);
    const checks = (await officer.get(`${event}/journal`)).value<{ sound: boolean; entries: number }[]>();
    expect([checks[0], workers()]).toEqual([
      { stream: 'event:1', sound: true, entries: hall.room.head.seq, hash: hall.room.head.hash },
      ['verify'],
    ]);
    const told = (await officer.get(`${event}/log`)).value<{ what: string }[]>();
    // Taken twice: within two seconds that is one line (ST18).
    expect([told.some(({ what }) => what.includes('ballots.json')), workers()]).toEqual([true, ['log']]);
    expect([(await officer.get('/api/officer/log.csv')).status, workers()]).toEqual([200, ['log']]);
    // What is made from the run alone is no work.
    expect([(await officer.get(`${event}/export/result.csv`)).status, workers()]).toEqual([200, []]);
    await hall.signBoth();
    const anybody = new HttpClient(hall.localUrl);
    const two = await Promise.all([1, 2].map(() => anybody.get('/open-data/events/1/bundle.zip')));
    expect([two[0]?.bytes.equals(two[1]?.bytes ?? Buffer.alloc(0)), workers()]).toEqual([
      true,
      ['made-file'],
    ]);
  });
});

describe('[J19] a small event', () => {
  test('is sealed, taken away, compared and looked through where it is asked for', async () => {
    const { hall, officer, workers } = await watchedHall(3, 10);
    await tellAll(hall);
    for (const path of [
      'export/ballots.json',
      'export/bundle.zip',
      'export/result.xlsx',
      'compare',
      'journal',
      'log',
    ])
      expect([path, (await officer.get(`${event}/${path}`)).status]).toEqual([path, 200]);
    expect(workers()).toEqual([]);
    expect([(await officer.get(`${event}/desk-card.pdf`)).status, workers()]).toEqual([200, ['paper']]);
  });
});

test('[R16, J18] an election of a file keeps its increment, and is decided apart', async () => {
  const { hall, officer, workers } = await setUpHall();
  const meta = ['description;Town', 'budget;1000000', 'vote_type;approval', 'rule;equalshares/add1'];
  const projects = ['shed;600000;Shed', 'pond;500000;Pond', 'path;300000;Path'];
  const votes = ['v1;shed,path', 'v2;shed', 'v3;pond', 'v4;pond,path'];
  const text = `META\nkey;value\n${meta.join('\n')}\nPROJECTS\nproject_id;cost;name\n${projects.join('\n')}\nVOTES\nvoter_id;vote\n${votes.join('\n')}\n`;
  const opened = await officer.post('/api/officer/elections', { text, rule: 'of-the-file' });
  const state = hall.server.rooms.event(opened.value<ElectionOpened>().event.event)?.state;
  // A 40,000th of that pot is £25.
  expect(state?.rules.allocation).toMatchObject({ completion: 'add1', incrementPence: 1_00 });
  expect([state?.stage, state?.runs.length, workers()]).toEqual(['sealed', 1, ['run']]);
});

describe('[J19] what an officer sends', () => {
  test.each([
    ['a list that is short', mostBytesAtOnce - 2_000, null, []],
    ['a list that is long', mostBytesAtOnce + 2_000, null, ['read-import']],
  ])('%s is read at its place', async (_, bytes, refusal, workers) => {
    const watched = await setUpHall();
    const sent = { csv: csvOf(bytes), take: false };
    expect([(await watched.officer.post(`${event}/bids/import`, sent)).refusal, watched.workers()]).toEqual([
      refusal,
      workers,
    ]);
  });

  test.each([
    ['megabytes of brackets', `${event}/bids/import`, '['.repeat(2_000_000), 'malformed', ['read-import']],
    [
      'brackets that are closed',
      `${event}/bids/import`,
      `{"csv":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'malformed',
      ['read-import'],
    ],
    [
      'an election of brackets',
      '/api/officer/elections',
      `{"text":${'['.repeat(2_000_000)}`,
      'malformed',
      ['read-election'],
    ],
    [
      'an election that is none',
      '/api/officer/elections',
      JSON.stringify({ text: 'x'.repeat(100_000), rule: 'ranked' }),
      'election-unreadable',
      ['read-election'],
    ],
  ])('%s: the server goes on', async (_, path, body, refusal, workers) => {
    const watched = await setUpHall();
    const answered = await watched.officer.send('POST', path, body);
    expect([answered.refusal, watched.workers()]).toEqual([refusal, workers]);
    expect((await watched.officer.get(`${event}/check`)).status).toBe(200);
  });

  test('bids that changed while a list was read are what it is held against', async () => {
    const bid = {
      name: 'Project X',
      organisation: 'Group',
      purpose: 'What it is for.',
      beneficiaries: 'All',
    };
    let added = false;
    const watched = await setUpHall(async () => {
      if (added) return;
      added = true;
      const asked = { ...bid, askPence: 100_00, leastPence: null };
      expect((await watched.officer.post(`${event}/bids`, asked)).refusal).toBeNull();
    });
    const sent = { csv: csvOf(mostBytesAtOnce + 2_000), take: false };
    const report = (await watched.officer.post(`${event}/bids/import`, sent)).value<{ good: number }>();
    // The first row is that bid, and the others are the same row again: none of them is new.
    expect([report.good, watched.workers()]).toEqual([0, ['read-import', 'read-import']]);
  });
});

async function setUpHall(before?: () => Promise<unknown>): Promise<Watched> {
  const { machine, done } = recording(before);
  const hall = await openHall({ machine });
  return { hall, officer: officerOf(hall), workers: () => done.splice(0) };
}
