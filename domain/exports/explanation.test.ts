import { expect, test } from 'vitest';
import { partToAsk } from '../event/running/part-to-ask.ts';
import type { Play } from '../testing/play.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { english } from '../words/language.ts';
import { publication } from './publication.ts';
import { explainedFrom } from './explained.ts';
import { resultSpeechIn } from './speech-in.ts';
import { walkOf } from './walk.ts';

/** What is told of the current run, sentence by sentence. */
function sentences(play: Play): string[] {
  const published = publication(play.state, play.words);
  if (!published) throw new Error('nothing is published before the first run');
  return walkOf(explainedFrom(published), resultSpeechIn(english)).map(({ sentence }) => sentence);
}

test('[A14, Q1, Q2] a 0 is a mark and no vote: who is ranked by supporters for each pound is told how many they are', () => {
  const play = heardPlay(sha256, {
    asks: [100_00, 200_00],
    potPence: 250_00,
    cards: 3,
    rules: {
      ballot: { type: 'score', lowest: 0, highest: 5 },
      allocation: { rule: 'greedy-per-cost', utility: 'cardinality' },
    },
  });
  for (const card of [1, 2, 3])
    must(
      play.vote(cardKey(card), [
        [1, 4],
        [2, card === 1 ? 5 : 0],
      ]),
    );
  expect(sentences(sealPlay(play)).slice(1, 3)).toEqual([
    'Chosen: 1st of 2, 3 votes for £100: 30.0 for each £1,000. It gets £100 of the £250 left at that point.',
    'Not chosen: 2nd of 2, 1 vote for £200: 5.0 for each £1,000. £150 was left and it needed £200.',
  ]);
});

test('[A12, A14, E5, E8] once one of those who shared says no thank you nothing is shared: the other is offered what is left', () => {
  // 3 (£20) leaves £100 for two equals, 1 (£80) and 2 (£120): £50 each. Then 1 says no, and 2 is given £100.
  const play = heardPlay(sha256, {
    asks: [80_00, 120_00, 20_00],
    least: [10_00, 10_00],
    potPence: 120_00,
    cards: 1,
    rules: { tie: { method: 'share', otherwise: 'draw' } },
  });
  must(
    play.vote(cardKey(1), [
      [1, 4],
      [2, 4],
      [3, 5],
    ]),
  );
  must(sealPlay(play).ask({ type: 'settle-by-share' }));
  tellPlay(play);
  expect(sentences(play).slice(2, 4)).toEqual([
    'Bid 1 and Bid 2 are equal. What was left is shared among them.',
    'Chosen for part: 2nd of 3, equal with Bid 2, average 4.0 from 1 score. It gets £50 of the £80 it asked for: its share of what was left.',
  ]);
  expect(partToAsk(play.state), 'a share is no offer').toBeNull();
  must(play.ask({ type: 'decline', bid: 1 }));
  while (play.ask({ type: 'show-next-result' }).ok);
  expect(sentences(play).slice(2)).toEqual([
    'Chosen for part: 2nd of 2, average 4.0 from 1 score. It gets £100 of the £120 it asked for: all that was left.',
    'Not chosen. The group said no thank you.',
    'Nothing is left over.',
  ]);
  expect(partToAsk(play.state)).toEqual({ bid: 2, amountPence: 100_00 });
});
