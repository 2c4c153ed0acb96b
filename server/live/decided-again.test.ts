import { expect, test } from 'vitest';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { decide } from '../../domain/event/decide.ts';
import type { EntryBody } from '../../domain/event/entries.ts';
import { nobody } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { openRoom } from '../testing/test-room.ts';
import { noFaults } from './faults.ts';

const all: Marks = withIds([
  [1, 5],
  [2, 3],
  [3, 1],
]);

test('[J9] somebody else wrote: the batch is decided once more, on what they wrote', async () => {
  const hall = await openRoom();
  await hall.hearAll();
  const other = new SqliteJournal(hall.db);
  const body: EntryBody = { type: 'screen-shown', overlay: 'join' };
  await other.append('event:1', await other.head('event:1'), [{ at: 0, by: nobody, version: 1, body }]);
  expect(await hall.vote(1, all)).toMatchObject({ ok: true, value: { revision: 1 } });
  expect(hall.room.state.overlay).toBe('join');
  expect(hall.room.saving).toBe(true);
  expect((await hall.journal()).slice(-2)).toMatchObject([body, { type: 'ballot-received' }]);
  await hall.time.pass(250);
  expect(hall.viewsOf('projector').at(-1)).toMatchObject({ overlay: 'join', ballots: 1 });
});

test('[J9] what they wrote may refuse what was asked: it is not written over their entry', async () => {
  const hall = await openRoom();
  await hall.hearAll();
  const other = new SqliteJournal(hall.db);
  const body: EntryBody = { type: 'paused', countdownLeftMs: null, pitchLeftMs: null };
  await other.append('event:1', await other.head('event:1'), [{ at: 0, by: nobody, version: 1, body }]);
  expect(await hall.vote(1, all)).toMatchObject({ ok: false, refusal: { code: 'paused' } });
  expect(await hall.journal()).not.toContainEqual(expect.objectContaining({ type: 'ballot-received' }));
});

test('[J9] after an append that failed nothing is decided again, although it was written', async () => {
  const hall = await openRoom();
  await hall.hearAll();
  let decided = 0;
  hall.faults = {
    ...noFaults,
    reach(point) {
      if (point === 'after-commit-before-ack' && decided === 1) throw new Error('the disk says no');
    },
    decide: (...asked) => {
      decided += 1;
      return decide(...asked);
    },
  };
  expect(await hall.vote(1, all)).toMatchObject({ ok: false, refusal: { code: 'not-saved' } });
  await hall.room.settled();
  expect(decided).toBe(1);
  expect(hall.room.state.ballots.size).toBe(1);
  expect((await hall.journal()).filter(({ type }) => type === 'ballot-received')).toHaveLength(1);
});
