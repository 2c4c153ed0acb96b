import { expect, test } from 'vitest';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { english } from '../words/language.ts';
import { resultSpeechIn } from './speech-in.ts';
import { actSpeechIn } from './act-speech.ts';
import { actWords } from './act-words.ts';
import { after, nothingBefore } from './before.ts';
import { changesThrough } from './changed.ts';
import { explainedFrom } from './explained.ts';
import { roomActs } from './room-acts.ts';
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

test('[E12] the signed sheet says how the room settled a tie, and what a “no thank you” changed', () => {
  const play = heardPlay(sha256, {
    asks: [200_00, 200_00],
    potPence: 300_00,
    cards: 1,
    rules: { tie: { method: 'hands', otherwise: 'draw' } },
  });
  must(
    play.vote(cardKey(1), [
      [1, 5],
      [2, 5],
    ]),
  );
  const hands = [
    [1, 20],
    [2, 30],
  ] as const;
  must(sealPlay(play).ask({ type: 'settle-by-hands', hands }));
  tellPlay(play);
  must(play.ask({ type: 'decline', bid: 2 }));
  const published = publication(play.state, play.words);
  if (published === null) throw new Error('no result');
  expect(roomActs(published, explainedFrom(published), resultSpeechIn(english))).toEqual([
    ['Bid 1 and Bid 2 are equal.', 'Hands were counted: Bid 1 20 and Bid 2 30.'],
    ['Bid 2 said no thank you.', 'Bid 1: was nothing, now £200. Bid 2: was £200, now nothing.'],
  ]);
});

test('[E12, W16] the log says with a run what it changed', () => {
  const play = heardPlay(sha256, { asks: [200_00, 100_00], potPence: 250_00, cards: 1 });
  must(
    play.vote(cardKey(1), [
      [1, 5],
      [2, 4],
    ]),
  );
  tellPlay(sealPlay(play));
  must(play.ask({ type: 'decline', bid: 1 }));
  let before = nothingBefore;
  const said = play.entries.map(({ body }) => {
    const words = actWords(body, { before, read: () => null, who: String, speech: actSpeechIn(english) });
    before = after(before, body);
    return words;
  });
  expect(said).toContain('Sealed the count, with 1 ballot in');
  expect(said.at(-1)).toBe('Run 2 was worked out: bid 1 from £200 to nothing, bid 2 from nothing to £100');
});
