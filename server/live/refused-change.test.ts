import { expect, test } from 'vitest';
import { newText } from '../../db/register/texts.ts';
import type { RegisterChange } from '../../db/register/changes.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { commandOn } from '../../domain/testing/play.ts';
import { cardKey } from '../../domain/testing/set-up.ts';
import { officer, openRoom } from '../testing/test-room.ts';

const all: Marks = withIds([
  [1, 5],
  [2, 3],
  [3, 1],
]);

test('[J9] a change that is refused beside entries refuses that one command; saving goes on', async () => {
  const hall = await openRoom();
  await hall.hearAll();
  const text = newText('Words');
  // Not the number that follows the last one.
  const given = { kind: 'number-given', of: 'event', number: 9 } as const;
  const changes: RegisterChange[] = [{ kind: 'texts-kept', texts: [text] }, given];
  const before = await hall.journal();
  const [first, paused, second] = await Promise.all([
    hall.vote(1, all),
    hall.room.submit(commandOn({ type: 'pause' }, hall.room.state.stageVersion), officer, { changes }),
    hall.vote(2, all),
  ]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  expect(paused).toEqual({ ok: false, refusal: { code: 'already-moved' } });
  expect(hall.reported).toEqual([]);
  expect([hall.room.saving, hall.room.state.paused]).toEqual([true, false]);
  const votes = [cardKey(1), cardKey(2)].map((key) => ({ type: 'ballot-received', key }));
  expect((await hall.journal()).slice(before.length)).toMatchObject(votes);
  expect(await hall.register.texts.read(text.textHash)).toBeNull();
  // What follows is decided on what stands in the journal.
  await hall.ask({ type: 'pause' });
  expect(hall.room.state.paused).toBe(true);
});
