/** Who works a run out, who appends it, and what it is held against when it comes back (J18). */

import { expect, test } from 'vitest';
import { makeRun } from '../../domain/event/make-run.ts';
import type { Run } from '../../domain/event/run.ts';
import { mostAtOnce, workOfRun } from '../../domain/event/running/work.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { bidId, eventId } from '../../domain/ids.ts';
import { cardKey, must } from '../../domain/testing/set-up.ts';
import type { Job } from '../workers/in-thread.ts';
import type { EventAtEntry } from './read-again.ts';
import { openHall } from '../testing/test-hall.ts';
import { openRoom, type TestRoom } from '../testing/test-room.ts';
import type { RunRequest } from './run-work.ts';
import { sha256 } from './event-words.ts';

const runWork: Job<RunRequest, Run> = { file: new URL('./run-work.ts', import.meta.url) };

/** Raised so often, three projects and a dozen ballots are work enough. */
const long: Partial<Rules> = {
  ballot: { type: 'score', lowest: 0, highest: 5 },
  allocation: { rule: 'equal-shares', utility: 'cost', completion: 'add1', incrementPence: 13_00 },
};

/** A counted hall whose results are calculated in a thread, once `let` was called; `asked` is the head that each was asked for. */
async function countedRoom(rules = long) {
  const room = await openRoom({ rules });
  await room.hearAll();
  for (let card = 1; card <= 12; card += 1)
    must(
      await room.vote(card, [
        [1, 5],
        [2, card % 6],
        [3, card % 4],
      ]),
    );
  for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) await room.ask({ type });
  const workers = room.workers;
  const asked: number[] = [];
  const gates: (() => void)[] = [];
  let heard = (): void => undefined;
  room.workers = {
    async run(job, ask, how) {
      asked.push((ask as EventAtEntry).head.seq);
      heard();
      await new Promise<void>((open) => gates.push(open));
      return workers.run(job, ask, how);
    },
    close: () => workers.close(),
  };
  const begun = async (count: number): Promise<void> => {
    while (asked.length < count) await new Promise<void>((resolve) => (heard = resolve));
  };
  return { room, asked, begun, go: () => gates.shift()?.() };
}

/** The last entries, by type. */
async function lastOf(room: TestRoom, count: number): Promise<string[]> {
  return (await room.journal()).slice(-count).map(({ type }) => type);
}

test('[J18] a long run comes out as a short one does, and stands in one commit with its seal', async () => {
  const { room, begun, go } = await countedRoom();
  expect(workOfRun(room.room.state)).toBeGreaterThan(mostAtOnce);
  const here = makeRun(room.room.state, { because: 'sealed' }, sha256);
  const sealing = room.press({ type: 'seal' });
  await begun(1);
  expect([room.room.state.stage, await lastOf(room, 1)]).toEqual(['counting', ['voting-closed']]);
  go();
  must(await sealing);
  expect(room.room.state.runs).toEqual([here]);
  expect(await lastOf(room, 2)).toEqual(['sealed', 'run-made']);
  await room.crash();
  expect(room.room.state.runs).toEqual([here]);
});

test('[J18, J1] what is asked meanwhile is decided meanwhile; a run from ballots that moved is worked out again', async () => {
  const { room, asked, begun, go } = await countedRoom();
  const sealing = room.press({ type: 'seal' });
  await begun(1);
  // A screen is nothing that a run is made from; a ballot is.
  must(await room.press({ type: 'show-overlay', overlay: 'rules' }));
  must(await room.press({ type: 'cancel-card', key: cardKey(1), reason: 'spoilt' }));
  go();
  await begun(2);
  expect(asked[1]).toBeGreaterThan(asked[0] ?? 0);
  must(await room.press({ type: 'show-overlay', overlay: null }));
  go();
  must(await sealing);
  expect([asked.length, room.room.state.runs.at(-1)?.ballots]).toEqual([2, 11]);
  expect(await lastOf(room, 2)).toEqual(['sealed', 'run-made']);
});

test('[J18, ST2] two who press in the same moment make one run', async () => {
  const { room, asked, begun, go } = await countedRoom();
  const both = [room.press({ type: 'seal' }), room.press({ type: 'seal' })];
  await begun(1);
  go();
  const outcomes = await Promise.all(both);
  expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.refusal.code))).toEqual([
    'ok',
    'already-moved',
  ]);
  expect([asked.length, room.room.state.runs.length]).toEqual([1, 1]);
});

test('[J18, W2] a thread that breaks down leaves the event as it was, and the next press seals it', async () => {
  const { room, begun, go } = await countedRoom();
  const broken = room.workers;
  room.workers = { ...broken, run: () => Promise.reject(new Error('no memory')) };
  expect(await room.press({ type: 'seal' })).toMatchObject({ refusal: { code: 'not-saved' } });
  expect([room.room.state.stage, room.reported]).toEqual([
    'counting',
    ['event:1 could not work out what it needs'],
  ]);
  room.workers = broken;
  const sealing = room.press({ type: 'seal' });
  await begun(1);
  go();
  must(await sealing);
});

test('[J18, ST10] a crash while a run is worked out leaves the event counted, and the next press seals it', async () => {
  const { room, begun, go } = await countedRoom();
  void room.press({ type: 'seal' });
  await begun(1);
  await room.crash();
  expect([room.room.state.stage, room.room.state.runs, await lastOf(room, 1)]).toEqual([
    'counting',
    [],
    ['voting-closed'],
  ]);
  const sealing = room.press({ type: 'seal' });
  await begun(2);
  go();
  go();
  must(await sealing);
  expect(await lastOf(room, 2)).toEqual(['sealed', 'run-made']);
});

test('[J18, J3] a journal that is not what the queue wrote gives no run', async () => {
  const room = await openRoom({ rules: long });
  const { seq } = room.room.head;
  const elsewhere = {
    event: eventId(1),
    head: { seq, hash: 'f'.repeat(64) },
    cause: { because: 'sealed' },
  } as const;
  await expect(room.workers.run(runWork, elsewhere)).rejects.toThrow(
    'the journal holds what the queue knows of it',
  );
});

test('[J18, J19] a ballot that comes after the seal was pressed is answered before it', async () => {
  const hall = await openHall({ rules: long });
  const voting = await openHall();
  await hall.hearAll();
  await voting.hearAll();
  for (const [place, token] of hall.tokens.entries())
    await hall.vote(token, [
      [bidId(1), 5],
      [bidId(2), place % 6],
    ]);
  for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) await hall.ask({ type });
  expect(workOfRun(hall.room.state)).toBeGreaterThan(mostAtOnce);
  const answered: string[] = [];
  const sealing = hall.ask({ type: 'seal' }).then(() => answered.push('seal'));
  const phone = await voting.phone('one');
  must(
    await phone.command({
      type: 'ballot',
      token: voting.tokens[0] ?? '',
      send: 1,
      basedOn: 0,
      marks: [[1, 5]],
    }),
  );
  answered.push('ballot');
  await sealing;
  expect(answered).toEqual(['ballot', 'seal']);
});
