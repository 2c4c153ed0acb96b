import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { cardKey, heardPlay, must } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';

const card = cardKey(1);
const honest = fc.constant<number | 'told'>('told');
const hostile = fc.constantFrom<number | 'told'>(
  1,
  7,
  1_000_000_000,
  2 ** 31,
  2 ** 52,
  2 ** 53 - 2,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 63,
  Number.MAX_VALUE,
  Infinity,
  Number.NaN,
  -1,
  -(2 ** 53),
  0.5,
);

const code = (outcome: Outcome<unknown>) => (outcome.ok ? 'taken' : outcome.refusal.code);

test('[B18] whatever revisions one or two phones make up, each taken ballot is one revision, and honest changes land', () => {
  const vote = fc.tuple(fc.nat(1), fc.oneof(honest, hostile), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 20 }), (votes) => {
      const play = heardPlay(sha256, { cards: 1 });
      let [taken, send] = [0, 0];
      const revision = () => play.state.ballots.get(card)?.revision ?? 0;
      for (const [who, claim, mark] of votes) {
        const device = who === 0 ? 'first' : 'second';
        const basedOn = claim === 'told' ? revision() : claim;
        const before = play.state.ballots.get(card);
        send += 1;
        const outcome = play.vote(card, [[1, mark]], { device, send, basedOn });
        if (outcome.ok) taken += 1;
        expect(revision()).toBe(taken);
        // A number made up passes over nothing that another phone sent.
        const isMadeUp = basedOn !== (before?.revision ?? 0);
        const isOthers = before !== undefined && before.phones.at(-1)?.device !== device;
        expect(isMadeUp && isOthers && outcome.ok).toBe(false);
      }
      for (const device of ['first', 'second', 'third']) {
        send += 1;
        must(play.vote(card, [[1, 3]], { device, send, basedOn: revision() }));
      }
      expect(revision()).toBe(taken + 3);
    }),
    { numRuns: 1_000 },
  );
});

test('[B16] with its proof a revision is believed whatever this journal knows, and the next is one more', () => {
  const play = heardPlay(sha256, { cards: 1 });
  must(play.vote(card, [[1, 2]], { device: 'first', send: 1 }));
  must(play.vote(card, [[1, 5]], { device: 'second', send: 9, basedOn: 40, proven: true }));
  expect(play.state.ballots.get(card)).toMatchObject({ revision: 41, marks: [[1, 5]] });
  expect(code(play.vote(card, [[1, 4]], { device: 'first', send: 2, basedOn: 12 }))).toBe(
    'changed-elsewhere',
  );
  must(play.vote(card, [[1, 4]], { device: 'first', send: 3, basedOn: 41 }));
  expect(play.state.ballots.get(card)).toMatchObject({ revision: 42, marks: [[1, 4]] });
});
