import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  record,
  type Arbitrary,
} from 'fast-check';
import { expect, test } from 'vitest';
import { setAsideKinds } from '../../domain/event/entries.ts';
import type { UnversionedCommand } from '../../domain/testing/evening.ts';
import type { PlainIds } from '../../domain/testing/plain-ids.ts';
import type { Play } from '../../domain/testing/play.ts';
import { cardKey, setUpPlay } from '../../domain/testing/set-up.ts';
import { openDatabase } from '../open-newest.ts';
import { write } from '../testing/played-event.ts';
import { recountDatabase } from './recount.ts';
import { sha256 } from './runs.ts';

type Act = (play: Play) => void;

const bid = integer({ min: 1, max: 4 });
const card = integer({ min: 1, max: 5 }).map(cardKey);

/** Commands at random; most are refused where they come, as on a day when people press what they like. */
const asks: Arbitrary<PlainIds<UnversionedCommand>> = oneof(
  constantFrom<PlainIds<UnversionedCommand>>(
    { type: 'open-doors' },
    { type: 'close-doors' },
    { type: 'open-voting' },
    { type: 'start-last-call' },
    { type: 'stop-last-call' },
    { type: 'close-voting' },
    { type: 'end-grace' },
    { type: 'reopen-voting', reason: 'other' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'seal' },
    { type: 'number-the-draw' },
    { type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 3, watchedBy: 4 },
    { type: 'start-results' },
    { type: 'show-next-result' },
  ),
  bid.map((id): PlainIds<UnversionedCommand> => ({ type: 'call-bid', bid: id })),
  bid.map((id): PlainIds<UnversionedCommand> => ({ type: 'remove-bid', bid: id })),
  bid.map((id): PlainIds<UnversionedCommand> => ({ type: 'restore-bid', bid: id })),
  bid.map((id): PlainIds<UnversionedCommand> => ({ type: 'decline', bid: id })),
  record({ bid, as: constantFrom(...setAsideKinds) }).map((aside): PlainIds<UnversionedCommand> => ({
    type: 'set-aside',
    ...aside,
  })),
  card.map((key): PlainIds<UnversionedCommand> => ({ type: 'cancel-card', key, reason: 'lost' })),
  constantFrom<PlainIds<UnversionedCommand>>(
    { type: 'set-order', order: [3, 1, 2] },
    { type: 'set-order', order: [2, 4, 1, 3] },
  ),
);

const votes: Arbitrary<Act> = record({
  card,
  marks: array(integer({ min: 1, max: 5 }), { maxLength: 4 }),
}).map(
  ({ card: key, marks }) =>
    (play) =>
      void play.vote(
        key,
        marks.map((mark, place) => [place + 1, mark] as const),
      ),
);

/** The day as it should go, so that most runs come to a decision, with anything in between. */
const day: readonly PlainIds<UnversionedCommand>[] = [
  { type: 'open-doors' },
  { type: 'open-voting' },
  ...[1, 2, 3, 4].map((id): PlainIds<UnversionedCommand> => ({ type: 'call-bid', bid: id })),
  { type: 'start-last-call' },
  { type: 'close-voting' },
  { type: 'end-grace' },
  { type: 'seal' },
  { type: 'start-results' },
];

const evening = array(
  array(
    oneof(
      asks.map(
        (ask): Act =>
          (play) =>
            void play.ask(ask),
      ),
      votes,
    ),
    { maxLength: 6 },
  ),
  {
    minLength: day.length,
    maxLength: day.length,
  },
);

test('[J5, J8, E1] after any evening the rows, the count and every run follow from the journal', async () => {
  let decided = 0;
  await assert(
    asyncProperty(evening, async (between) => {
      const play = setUpPlay(sha256, { asks: [200_00, 300_00, 200_00, 100_00], cards: 5 });
      for (const [place, ask] of day.entries()) {
        for (const act of between[place] ?? []) act(play);
        play.ask(ask);
      }
      if (play.state.runs.length > 0) decided += 1;
      const db = openDatabase(':memory:');
      await write(db, play);
      const { streams, problems } = recountDatabase(db);
      db.close();
      expect([...streams.flatMap((stream) => stream.problems), ...problems]).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(decided).toBeGreaterThan(0);
});
