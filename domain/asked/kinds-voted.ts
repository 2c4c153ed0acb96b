/** How many ballots came from each kind of card, as far as it may be told (O12, Y20). */

import { hasVoted } from '../event/ballot-figures.ts';
import { isAllAnnounced } from '../event/announced.ts';
import type { EventState } from '../event/state.ts';
import { fewestShown } from './in-groups.ts';

export const toldKinds = ['everybody', 'groups', 'young'] as const;
export type ToldKind = (typeof toldKinds)[number];

/** Cards of one kind, or of several that are told together. */
export interface KindVoted {
  readonly kinds: readonly ToldKind[];
  readonly cards: number;
  readonly ballots: number;
}

/** Null before all was announced, and where all of them together are too few. */
export function kindsVoted(state: EventState): readonly KindVoted[] | null {
  return isAllAnnounced(state) ? asFarAsTold(countedBy(state)) : null;
}

function countedBy(state: EventState): ReadonlyMap<ToldKind, KindVoted> {
  const counts = new Map<ToldKind, KindVoted>();
  for (const [key, how] of state.cards) {
    if (how !== 'live') continue;
    const kind = state.youngCards.has(key) ? 'young' : state.teamCards.has(key) ? 'groups' : 'everybody';
    const { cards, ballots } = counts.get(kind) ?? none;
    const voted = hasVoted(state, key) ? 1 : 0;
    counts.set(kind, { kinds: [kind], cards: cards + 1, ballots: ballots + voted });
  }
  return counts;
}

const none: KindVoted = { kinds: [], cards: 0, ballots: 0 };

/** From the most that is told to the least. */
const ways: readonly (readonly (readonly ToldKind[])[])[] = [
  [['everybody'], ['groups'], ['young']],
  [['everybody', 'groups'], ['young']],
  [['everybody', 'young'], ['groups']],
  [['everybody', 'groups', 'young']],
];

/**
 * Of fewer than ten nobody is told who voted, nor who did not. How many young people voted may be published besides (Y20): so what is
 * told together with them is enough without them too, unless everything is.
 */
export function asFarAsTold(counts: ReadonlyMap<ToldKind, KindVoted>): readonly KindVoted[] | null {
  const sumOf = (kinds: readonly ToldKind[]): KindVoted => {
    const parts = kinds.flatMap((kind) => counts.get(kind) ?? []);
    return parts.reduce(
      (sum, part) => ({
        kinds: [...sum.kinds, ...part.kinds],
        cards: sum.cards + part.cards,
        ballots: sum.ballots + part.ballots,
      }),
      none,
    );
  };
  const isEnough = ({ cards, ballots }: KindVoted): boolean =>
    ballots >= fewestShown && cards - ballots >= fewestShown;
  const isTold = (groups: readonly (readonly ToldKind[])[]): boolean =>
    groups.every((kinds) => {
      const without = sumOf(kinds.filter((kind) => kind !== 'young'));
      const rest = groups.length === 1 || without.kinds.length === 0 || isEnough(without);
      return isEnough(sumOf(kinds)) && rest;
    });
  const there = ways.map((groups) => groups.filter((kinds) => sumOf(kinds).kinds.length > 0));
  return there.find((groups) => groups.length > 0 && isTold(groups))?.map(sumOf) ?? null;
}
