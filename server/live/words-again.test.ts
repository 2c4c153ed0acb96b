import { expect, test } from 'vitest';
import { openRoom } from '../testing/test-room.ts';

/** A promise, and what ends it. */
function held(): { readonly until: Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { until, release };
}

test('[J21] words that are read again do not take the place of what was decided meanwhile', async () => {
  const hall = await openRoom({ bids: 2 });
  await hall.room.close();
  const [asked, answer] = [held(), held()];
  const { texts } = hall.register;
  let isFirst = false;
  hall.register = {
    ...hall.register,
    texts: {
      ...texts,
      async readAll(hashes) {
        const found = await texts.readAll(hashes);
        if (!isFirst) return found;
        isFirst = false;
        asked.release();
        await answer.until;
        return found;
      },
    },
  };
  await hall.open();
  isFirst = true;
  const followed = hall.room.follow('words-erased');
  await asked.until;
  const textHash = await texts.save({
    name: 'Third',
    organisation: '',
    purpose: '',
    beneficiaries: '',
  });
  await hall.ask({ type: 'add-bids', bids: [{ askPence: 5_00, leastPence: null, textHash }] });
  answer.release();
  await followed;
  expect(hall.room.book().bids.map(({ name }) => name)).toEqual(['Project 1', 'Project 2', 'Third']);
});
