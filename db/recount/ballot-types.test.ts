import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  record,
  tuple,
  uniqueArray,
} from 'fast-check';
import { expect, test } from 'vitest';
import { ballotTypeNames, markRange, type Completeness } from '../../domain/ballots/index.ts';
import { blankKinds, type Rules } from '../../domain/event/rules/rules.ts';
import { flawIn } from '../../domain/event/rules/rules-flaws.ts';
import { rulesWith } from '../../domain/testing/ballot-kinds.ts';
import { cardKey, heardPlay, must, sealPlay } from '../../domain/testing/set-up.ts';
import { openDatabase } from '../open-newest.ts';
import { write } from '../testing/played-event.ts';
import { recountDatabase } from './recount.ts';
import { sha256 } from './runs.ts';

const completenesses: readonly [Completeness, ...Completeness[]] = [
  { kind: 'all' },
  { kind: 'at-least', bids: 2 },
  { kind: 'free' },
];

test.each(ballotTypeNames)(
  '[T1, T4, T5, T7, B11] %s: the count from the rows agrees, whatever is asked of a ballot',
  async (type) => {
    const { ballot } = rulesWith(type);
    const { lowest, highest } = markRange(ballot);
    const vote = record({
      card: integer({ min: 1, max: 8 }),
      marks: uniqueArray(tuple(integer({ min: 1, max: 4 }), integer({ min: lowest, max: highest })), {
        selector: ([bid]) => bid,
      }),
    });
    const evening = record({
      kind: constantFrom(...blankKinds),
      emptiedOut: boolean(),
      completeness: constantFrom(...completenesses),
      votes: array(vote, { minLength: 4, maxLength: 16, size: 'max' }),
      withdrawn: integer({ min: 1, max: 4 }),
    });
    const seen = { counted: 0, left: 0 };
    await assert(
      asyncProperty(evening, async ({ kind, emptiedOut, completeness, votes, withdrawn }) => {
        const blanks = { kind, leastScorersPercent: 0 };
        const asked: Rules = { ...rulesWith(type), completeness, emptiedOut, blanks };
        const rules = flawIn(asked) === null ? asked : { ...asked, completeness: completenesses[0] };
        const play = heardPlay(sha256, { asks: [100_00, 200_00, 300_00, 100_00], cards: 8, rules });
        for (const { card, marks } of votes) play.vote(cardKey(card), marks);
        must(play.ask({ type: 'set-aside', bid: withdrawn, as: 'withdrawn' }));
        sealPlay(play);
        const counted = play.state.runs[0]?.ballots ?? 0;
        seen.counted += counted;
        seen.left += play.state.ballots.size - counted;
        const db = openDatabase(':memory:');
        await write(db, play);
        const { streams, problems } = recountDatabase(db);
        db.close();
        expect([...streams.flatMap((stream) => stream.problems), ...problems]).toEqual([]);
      }),
      { seed: 20170128, numRuns: 20 },
    );
    expect(seen.counted).toBeGreaterThan(10);
    expect(seen.left).toBeGreaterThan(0);
  },
);
