import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { everythingOn } from '../purposes.ts';
import { quietHall } from '../testing/halls.ts';
import { lastCall, pitching, read } from '../testing/pressed-day.ts';
import { cardKey, must, openPlay, setUpPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { phoneView } from '../views/phone.ts';
import { projectorView } from '../views/projector.ts';
import { recommendedRules } from './rules/rules.ts';

const afterEach = (firstAt: number) => ({
  locking: true,
  screen: { policy: 'after-each', firstAt, thenEvery: 5 } as const,
  whySoon: sha256('a small street'),
});

test('[ST16] a pitch that was ended, and one that was heard, starts again with its whole time', () => {
  const play = pitching({});
  must(play.ask({ type: 'end-pitch' }));
  must(play.ask({ type: 'start-pitch-again', bid: 2 }));
  expect(play.state).toMatchObject({ current: 2, pitch: { bid: 2, leftMs: 180_000, running: true } });
  must(play.ask({ type: 'start-pitch-again', bid: 1 }));
  expect([...play.state.bids.values()].map(({ status }) => status)).toEqual([
    'presenting',
    'heard',
    'waiting',
  ]);
  // The order of the day goes on behind it.
  must(play.ask({ type: 'call-bid', bid: 3 }));
  expect(play.state.bids.get(bidId(1))?.status).toBe('heard');
});

test('[ST16] what was not called yet is called; what was set aside is put back first', () => {
  const play = pitching({});
  expect(play.ask({ type: 'start-pitch-again', bid: 3 })).toMatchObject({
    refusal: { code: 'bid-not-heard' },
  });
  must(play.ask({ type: 'set-aside', bid: 1, as: 'withdrawn' }));
  expect(play.ask({ type: 'start-pitch-again', bid: 1 }).ok).toBe(false);
  must(play.ask({ type: 'restore-bid', bid: 1 }));
  expect(play.ask({ type: 'start-pitch-again', bid: 1 }).ok).toBe(true);
});

test('[ST16] during the last call it stops the last call; after the close it is refused', () => {
  const play = lastCall({ locking: true });
  must(play.ask({ type: 'start-pitch-again', bid: 2 }));
  expect(play.state).toMatchObject({ stage: 'open', countdown: null, current: 2 });
  must(play.ask({ type: 'start-last-call' }));
  must(play.ask({ type: 'close-voting' }));
  expect(play.ask({ type: 'start-pitch-again', bid: 2 })).toMatchObject({
    refusal: { code: 'wrong-stage' },
  });
});

test('[ST16, B6] with locking its marks can change again, and are fixed again when the next is called', () => {
  const play = pitching({ locking: true });
  expect(play.vote(cardKey(1), [[1, 2]])).toMatchObject({ value: { tooLate: [1] } });
  must(play.ask({ type: 'start-pitch-again', bid: 1 }));
  expect(phoneView(play.state, quietHall).bids[0]).toEqual([1, 'presenting', 1]);
  must(play.vote(cardKey(1), [[1, 2]]));
  expect(play.state.ballots.get(cardKey(1))?.marks).toEqual([[1, 2]]);
  must(play.ask({ type: 'call-bid', bid: 3 }));
  expect(play.vote(cardKey(1), [[1, 4]])).toMatchObject({ value: { tooLate: [1] } });
});

test('[ST16, R4] a figure that the hall has seen stays: heard again, its marks change no more', () => {
  const play = pitching(afterEach(5));
  const figures = () => projectorView(play.state, quietHall).figures;
  expect(figures()).toEqual([[1, 5, 25]]);
  must(play.ask({ type: 'start-pitch-again', bid: 1 }));
  expect(play.vote(cardKey(1), [[1, 2]])).toMatchObject({ value: { tooLate: [1] } });
  expect(figures()).toEqual([[1, 5, 25]]);
});

test('[ST16, R4] a figure that was too small to be seen is not: its marks change until it is fixed again', () => {
  const play = pitching(afterEach(10));
  expect(projectorView(play.state, quietHall).figures).toEqual([]);
  must(play.ask({ type: 'start-pitch-again', bid: 1 }));
  expect(play.vote(cardKey(1), [[1, 2]])).toMatchObject({ value: { tooLate: [] } });
});

test('[ST17] what is on the screen goes when what it stands in front of goes', () => {
  const play = openPlay(sha256);
  const seen = () => projectorView(play.state, quietHall).overlay;
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.ask({ type: 'show-overlay', overlay: 'join' }));
  read(play, 1_000);
  must(play.ask({ type: 'pause-pitch' }));
  expect(seen()).toBe('join');
  must(play.ask({ type: 'pause' }));
  expect(seen()).toBeNull();
  must(play.ask({ type: 'resume' }));
  expect(seen()).toBe('join');
  must(play.ask({ type: 'end-pitch' }));
  expect(seen()).toBeNull();
  for (const bid of [2, 3]) must(play.ask({ type: 'call-bid', bid }));
  for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) must(play.ask({ type }));
  must(play.ask({ type: 'show-overlay', overlay: 'rules' }));
  must(play.ask({ type: 'seal' }));
  expect(seen()).toBeNull();
});

test('[ST18] a press that changes nothing leaves no line', () => {
  const play = setUpPlay(sha256);
  must(play.ask({ type: 'change-words', textHash: 'words' }));
  must(play.ask({ type: 'set-erasure', days: everythingOn(21_300) }));
  must(play.ask({ type: 'set-order', order: [3, 1, 2] }));
  must(play.ask({ type: 'link-person', person: 4, bid: 1 }));
  must(play.ask({ type: 'count-piles', batches: [1], unused: [cardKey(20)] }));
  must(play.ask({ type: 'show-overlay', overlay: 'rules' }));
  const written = play.entries.length;
  for (const again of [
    { type: 'set-rules', rules: { ...recommendedRules } },
    { type: 'change-words', textHash: 'words' },
    { type: 'set-erasure', days: everythingOn(21_300) },
    { type: 'set-order', order: [3, 1, 2] },
    { type: 'show-overlay', overlay: 'rules' },
    { type: 'link-person', person: 4, bid: 1 },
    { type: 'count-piles', batches: [1], unused: [cardKey(20)] },
    { type: 'change-bid', bid: 1, askPence: 200_00, leastPence: null, textHash: 'bid-text-1' },
  ] as const)
    must(play.ask(again));
  expect(play.entries.length).toBe(written);
});
