import { expect, test } from 'vitest';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { changesThrough } from './changed.ts';
import { publication } from './publication.ts';

test('[E5, E12] what a “no thank you” changed stands in what is published, from what to what', () => {
  const play = heardPlay(sha256, { asks: [200_00, 100_00, 100_00], potPence: 200_00, cards: 1 });
  must(
    play.vote(cardKey(1), [
      [1, 5],
      [2, 4],
      [3, 4],
    ]),
  );
  tellPlay(sealPlay(play));
  must(play.ask({ type: 'decline', bid: 1 }));
  expect(changesThrough(publication(play.state, play.words)?.runs ?? [])).toEqual([
    {
      run: 2,
      why: [{ kind: 'declined', bid: 1 }],
      changes: [
        [1, 200_00, 0],
        [2, 0, 100_00],
        [3, 0, 100_00],
      ],
    },
  ]);
});

test('[E12] a tie that a “no thank you” leaves belongs to the same change; the first tie of all changes nothing', () => {
  const play = heardPlay(sha256, { asks: [100_00, 100_00, 100_00, 100_00], potPence: 200_00, cards: 1 });
  must(
    play.vote(
      cardKey(1),
      [1, 2, 3, 4].map((bid) => [bid, 5]),
    ),
  );
  sealPlay(play);
  const draw = (drawn: number): void => {
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn, drawnAgain: drawn, drewBy: 1, watchedBy: 2 }));
  };
  draw(1);
  draw(1);
  tellPlay(play);
  must(play.ask({ type: 'decline', bid: 2 }));
  draw(2);
  expect(changesThrough(publication(play.state, play.words)?.runs ?? [])).toMatchObject([
    {
      run: 5,
      why: [{ kind: 'declined', bid: 2 }],
      changes: [
        [2, 100_00, 0],
        [4, 0, 100_00],
      ],
    },
  ]);
});
