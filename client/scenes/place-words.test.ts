import { expect, test } from 'vitest';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../../domain/testing/set-up.ts';
import { quietHall } from '../../domain/testing/halls.ts';
import { resultsView } from '../../domain/views/results.ts';
import { standingWords } from './place-words.ts';
import { sampleBook } from './testing/sample-book.ts';
import { sha256 } from '../../domain/testing/sha256.ts';

test('[Q1, Q2] the hall is told who chose a project: nobody does by a 0', () => {
  const play = heardPlay(sha256, {
    asks: [100_00, 200_00],
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
  tellPlay(sealPlay(play));
  const book = sampleBook(2, play.state.rules);
  const told = resultsView(play.state, quietHall)?.lines.flatMap((line) =>
    line.outcome === 'not-chosen' ? [] : [standingWords(book, line)],
  );
  expect(told).toEqual(['3 votes for £100: 30.0 for each £1,000.', '1 vote for £200: 5.0 for each £1,000.']);
});
