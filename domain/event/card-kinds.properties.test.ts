import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BallotKey } from '../ids.ts';
import { withIds } from '../testing/plain-ids.ts';
import type { Play } from '../testing/play.ts';
import { cardKey, heardPlay, must, youngKey } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { hasVoted } from './ballot-figures.ts';
import { cardFates, countCards, handedOut, sheetFates, type CardCount } from './card-count.ts';
import { countByKind, type CardKind } from './card-kinds.ts';
import { cancelReasons } from './entries.ts';

const ordinary = [1, 2, 3, 4, 5, 6].map(cardKey);
const team = [101, 102, 103].map(cardKey);
const young = [1, 2, 3, 4, 5].map(youngKey);
const everyCard = [...ordinary, ...team, ...young];
const piles: Readonly<Record<number, readonly BallotKey[]>> = { 1: ordinary, 2: young, 3: team };

function hall(youngCards: 'together' | 'apart'): Play {
  const play = heardPlay(sha256, { cards: ordinary.length, young: young.length, rules: { youngCards } });
  must(play.ask({ type: 'make-team-cards', batch: 3, keys: team }));
  return play;
}

const card = fc.constantFrom(...everyCard);
const acts: fc.Arbitrary<(play: Play) => unknown> = fc.oneof(
  fc
    .record({ card, mark: fc.integer({ min: 1, max: 5 }) })
    .map((vote) => (play: Play) => play.vote(vote.card, withIds([[1, vote.mark]]))),
  card.map((key) => (play: Play) => play.vote(key, [])),
  fc
    .record({ key: card, reason: fc.constantFrom(...cancelReasons) })
    .map((lost) => (play: Play) => play.ask({ type: 'cancel-card', ...lost })),
  fc
    .record({ key: card, newKey: card })
    .map((cards) => (play: Play) => play.ask({ type: 'replace-card', reason: 'lost', ...cards })),
  fc.record({ batch: fc.constantFrom(1, 2, 3), left: fc.nat(6) }).map(({ batch, left }) => (play: Play) => {
    const pile = piles[batch] ?? [];
    return play.ask({ type: 'count-piles', batches: [batch], unused: pile.slice(pile.length - left) });
  }),
);

const fates = fc
  .array(fc.tuple(card, fc.constantFrom(...sheetFates)), { maxLength: 6 })
  .map((sheets) => new Map(sheets));

test('[Y22, Y18, C7] whatever is done with cards of three kinds, the reconciliation adds up for each kind and for all', () => {
  const seen = { voted: 0, replaced: 0, notHandedOut: 0, spoilt: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom('together' as const, 'apart' as const),
      fc.array(acts, { maxLength: 30 }),
      fates,
      (youngCards, done, sheets) => {
        const play = hall(youngCards);
        for (const act of done) act(play);
        const { state } = play;
        const all = countCards(state, sheets);
        const kinds = countByKind(state, sheets);
        expect(kinds.map(({ kind }) => kind)).toEqual(['ordinary', 'team', 'young']);
        for (const { kind, count } of kinds) {
          expect(count.printed).toBe(count.notHandedOut + count.uncounted + handedOut(count));
          expect(count).toMatchObject(plainly(play, kind));
        }
        for (const part of ['printed', ...cardFates] as const)
          expect(kinds.reduce((sum, { count }) => sum + count[part], 0)).toBe(all[part]);
        // No young people's card ever takes the place of another kind, or gives its own up to one (Y18).
        for (const [lost, given] of state.replacements)
          expect(state.youngCards.has(given)).toBe(state.youngCards.has(lost));
        seen.voted += all.voted;
        seen.replaced += state.replacements.size;
        seen.notHandedOut += all.notHandedOut;
        seen.spoilt += all.spoilt;
      },
    ),
    { numRuns: 400 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
});

/** Counted card by card, from the state alone. */
function plainly({ state }: Play, kind: CardKind): Partial<CardCount> {
  const isOf = (key: BallotKey): boolean => {
    const own = state.youngCards.has(key) ? 'young' : state.teamCards.has(key) ? 'team' : 'ordinary';
    return own === kind;
  };
  const count = (is: (key: BallotKey) => boolean): number =>
    everyCard.filter((key) => isOf(key) && is(key)).length;
  const why = (key: BallotKey) => state.cancelledFor.get(key);
  return {
    printed: count(() => true),
    voted: count((key) => hasVoted(state, key)),
    attending: count((key) => why(key) === 'attends-only'),
    notHandedOut: count((key) => why(key) === 'left-on-pile' || why(key) === 'not-handed-out'),
    cancelled: count((key) => ['lost', 'spoilt', 'not-eligible'].includes(why(key) ?? '')),
  };
}
