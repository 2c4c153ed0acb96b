import { describe, expect, test } from 'vitest';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { tempDatabase } from '../../db/testing/temp-database.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { EntryBody, Overlay } from '../../domain/event/entries.ts';
import { bidId, nobody } from '../../domain/ids.ts';
import { accepted } from '../../domain/outcome.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { worthTryingAgain } from '../../domain/refusals.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { officer, openRoom, type TestRoom } from '../testing/test-room.ts';
import type { UnversionedCommand } from '../../domain/testing/evening.ts';
import { noFaults, type CrashPoint, type Faults } from './faults.ts';
import { foldStream } from './fold.ts';
import type { StreamDefinition } from './stream-definition.ts';
import { StreamQueue } from './queue.ts';

const all: Marks = withIds([
  [1, 5],
  [2, 3],
  [3, 1],
]);

/** Throws at the `n`-th time that the code stands at `point`, and never again. */
function failingOnce(point: CrashPoint, n: number): Faults & { readonly happened: () => boolean } {
  let times = 0;
  return {
    ...noFaults,
    reach(at) {
      if (at !== point) return;
      times += 1;
      if (times === n) throw new Error('the disk says no');
    },
    happened: () => times >= n,
  };
}

/** One failure is planted, so a handful is plenty; without a bound a broken queue would hang the suite. */
const mostTries = 50;

/** A person presses until it is done: `already-moved` after a failure means that it was. */
async function pressUntilDone(hall: TestRoom, ask: UnversionedCommand): Promise<void> {
  const on = hall.room.state.stageVersion;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await hall.press(ask, on);
    if (outcome.ok || outcome.refusal.code === 'already-moved') return;
    expect(outcome.refusal.code).toBe('not-saved');
  }
  throw new Error(`${ask.type} is not saved after ${mostTries} tries`);
}

/** A phone sends until it is received. */
async function sendUntilReceived(hall: TestRoom, card: number, send: number, marks: Marks): Promise<number> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await hall.vote(card, marks, send, send - 1);
    if (outcome.ok) return outcome.value.kind === 'ballot' ? outcome.value.revision : 0;
    expect(worthTryingAgain(outcome.refusal)).toBe(true);
  }
  throw new Error(`a ballot is not received after ${mostTries} tries`);
}

/** A whole small event, from closed doors to the first run; each step is at least one append. */
async function playThrough(hall: TestRoom): Promise<EntryBody[]> {
  await pressUntilDone(hall, { type: 'open-doors' });
  await pressUntilDone(hall, { type: 'open-voting' });
  for (const bid of [1, 2, 3]) {
    await pressUntilDone(hall, { type: 'call-bid', bid: bidId(bid) });
    for (const card of [1, 2, 3]) {
      const revision = await sendUntilReceived(hall, card, bid, all.slice(0, bid));
      expect(revision).toBe(bid);
    }
  }
  await pressUntilDone(hall, { type: 'pause' });
  await pressUntilDone(hall, { type: 'resume' });
  await pressUntilDone(hall, { type: 'start-last-call' });
  await Promise.all([4, 5, 6].map((card) => sendUntilReceived(hall, card, 1, all)));
  await pressUntilDone(hall, { type: 'close-voting' });
  await pressUntilDone(hall, { type: 'end-grace' });
  await pressUntilDone(hall, { type: 'seal' });
  return hall.journal();
}

describe('an append that fails', () => {
  const numbers = Array.from({ length: 20 }, (_, place) => place + 1);

  test('[J9] whichever one it is, before or after the commit truly happened, the truth is the same', async () => {
    const unbroken = await playThrough(await openRoom());
    for (const point of ['before-append', 'inside-commit', 'after-commit-before-ack'] as const) {
      for (const n of numbers) {
        const hall = await openRoom();
        const faults = failingOnce(point, n);
        hall.faults = faults;
        expect(await playThrough(hall), `append ${n} fails ${point}`).toEqual(unbroken);
        expect(faults.happened()).toBe(true);
        expect(hall.room.saving).toBe(true);
        await hall.close();
      }
    }
  });

  test('[J9] everybody in its batch is told, and nobody outside it', async () => {
    const hall = await openRoom();
    await hall.hearAll();
    hall.faults = failingOnce('before-append', 1);
    const together = await Promise.all([hall.vote(1, all), hall.vote(2, all), hall.vote(99, all)]);
    const refusal = { ok: false, refusal: { code: 'not-saved' } };
    expect(together).toEqual([refusal, refusal, refusal]);
    expect(await hall.vote(3, all)).toMatchObject({ ok: true, value: { revision: 1 } });
    expect([...hall.room.state.ballots.keys()]).toEqual(['card-0003']);
  });

  test('[J9] the facilitator sees that nothing is saved, until it is again, without a restart', async () => {
    const hall = await openRoom();
    await hall.hearAll();
    let broken = true;
    hall.faults = {
      ...noFaults,
      reach: (point) => {
        if (broken && point === 'before-append') throw new Error('no disk');
      },
    };
    const readOnly = hall.db.pragma('query_only = ON');
    expect(readOnly).toEqual([]);
    expect(await hall.vote(1, all)).toMatchObject({ ok: false, refusal: { code: 'not-saved' } });
    await hall.time.pass(1_000);
    expect(hall.viewsOf('facilitator').at(-1)).toMatchObject({ saving: false, ballots: 0 });
    const waits = hall.vote(2, all);
    await hall.time.pass(1_000);
    expect(await waits).toMatchObject({ ok: false, refusal: { code: 'not-saved' } });

    broken = false;
    hall.db.pragma('query_only = OFF');
    await hall.time.pass(1_250);
    expect(hall.viewsOf('facilitator').at(-1)).toMatchObject({ saving: true });
    expect(await hall.vote(2, all)).toMatchObject({ ok: true, value: { revision: 1 } });
  });

  test('[J9] a disk that is truly full takes ballots again when there is room', async () => {
    const hall = await openRoom({ cards: 400 });
    await hall.hearAll();
    const pages = Number(hall.db.pragma('page_count', { simple: true }));
    hall.db.pragma(`max_page_count = ${pages}`);
    const outcomes = [];
    for (let card = 1; card <= 400; card += 1) outcomes.push(await hall.vote(card, all));
    const refused = outcomes.filter((outcome) => !outcome.ok).length;
    expect(refused).toBeGreaterThan(0);
    await hall.room.settled();
    expect(hall.room.state.ballots.size).toBe(400 - refused);

    hall.db.pragma('max_page_count = 1000000');
    for (let card = 1; card <= 400; card += 1) expect(await hall.vote(card, all)).toMatchObject({ ok: true });
    expect(hall.room.state.tally.get(bidId(1))).toMatchObject({ scorers: 400, total: 2_000 });
  });
});

describe('a fault of our own', () => {
  test('[W2] what cannot be decided is refused alone; whoever asked beside it goes on', async () => {
    const hall = await openRoom();
    await hall.hearAll();
    const nonsense = { type: 'nonsense' } as unknown as Command;
    const together = await Promise.all([
      hall.vote(1, all),
      hall.room.submit(nonsense, officer),
      hall.vote(2, all),
    ]);
    expect(together.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(hall.reported).toHaveLength(1);
    expect(await hall.vote(3, all)).toMatchObject({ ok: true });
  });

  test('[J5] an entry that cannot be applied is never written, and leaves no trace in the state', async () => {
    const queue = await queueThatBreaksOn('scores');
    const together = await Promise.all(
      (['join', 'scores', 'rules'] as const).map((each) => queue.submit(each, nobody)),
    );
    expect(together).toEqual([
      { ok: true, value: ['join'] },
      { ok: false, refusal: { code: 'not-saved' } },
      { ok: true, value: ['join', 'rules'] },
    ]);
    expect(queue.state).toEqual(['join', 'rules']);
  });
});

/** A queue whose state lists the overlays that were shown; applying one of them half changes it, and throws. */
async function queueThatBreaksOn(broken: Overlay) {
  const journal = new SqliteJournal(tempDatabase());
  const { stream } = await journal.create('event', 1, false);
  const meaning: StreamDefinition<Overlay[], EntryBody, Overlay, Overlay[]> = {
    version: 1,
    empty: () => [],
    lift: (_, body) => body as EntryBody,
    decide: (_, overlay) =>
      accepted({ entries: [{ type: 'screen-shown', overlay }], reply: (after) => [...after] }),
    apply(state, { body }) {
      if (body.type === 'screen-shown' && body.overlay) state.push(body.overlay);
      if (state.at(-1) === broken) throw new Error('half way');
    },
  };
  const deps = {
    journal,
    time: new ManualTime(),
    epochs: null,
    tryWriting: async () => undefined,
    appendTook: () => undefined,
    load: () => null,
    committed: () => undefined,
    savingChanged: () => undefined,
    report: () => undefined,
  };
  return new StreamQueue(stream, meaning, deps, await foldStream(journal, stream, meaning));
}

describe('the order of things', () => {
  test('[W3] durable, then acknowledged, then published', async () => {
    const hall = await openRoom();
    await hall.hearAll();
    await hall.time.pass(1_000);
    const happened: string[] = [];
    const views = hall.sent.length;
    hall.faults = {
      ...noFaults,
      reach: (point) => happened.push(`${point}, ${hall.sent.length - views} views`),
    };
    await hall.vote(1, all).then(() => happened.push(`answered, ${hall.sent.length - views} views`));
    await hall.time.pass(250);
    expect(happened).toEqual([
      'before-append, 0 views',
      'inside-commit, 0 views',
      'after-commit-before-ack, 0 views',
      'answered, 0 views',
      'after-ack-before-publish, 0 views',
    ]);
    expect(hall.sent.length).toBeGreaterThan(views);
  });

  test('[J1] what is asked within one turn of the loop is one append, decided in the order of asking', async () => {
    const hall = await openRoom({ cards: 100 });
    await hall.hearAll();
    let appends = 0;
    hall.faults = {
      ...noFaults,
      reach: (point) => {
        if (point === 'before-append') appends += 1;
      },
    };
    const cards = Array.from({ length: 100 }, (_, place) => place + 1);
    const on = hall.room.state.stageVersion;
    const asked = [
      ...cards.map((card) => hall.vote(card, all)),
      hall.press({ type: 'start-last-call' }, on),
      hall.press({ type: 'close-voting' }, on + 1),
      hall.press({ type: 'end-grace' }, on + 2),
      hall.vote(1, [], 2, 1),
    ];
    const outcomes = await Promise.all(asked);
    expect(appends).toBe(1);
    expect(outcomes.filter(({ ok }) => ok).length).toBe(103);
    expect(outcomes.at(-1)).toMatchObject({ refusal: { code: 'voting-closed' } });
  });

  test('[ST2] two people who press next a hundred times together make a hundred steps', async () => {
    const hall = await openRoom();
    await hall.ask({ type: 'open-doors' });
    await hall.ask({ type: 'open-voting' });
    const before = hall.room.state.stageVersion;
    for (let press = 0; press < 100; press += 1) {
      const ask: UnversionedCommand = press % 2 === 0 ? { type: 'pause' } : { type: 'resume' };
      const both = await Promise.all([hall.press(ask), hall.press(ask)]);
      expect(both.map(({ ok }) => ok)).toEqual([true, false]);
      expect(both[1]).toMatchObject({ refusal: { code: 'already-moved' } });
    }
    expect(hall.room.state.stageVersion).toBe(before + 100);
  });
});
