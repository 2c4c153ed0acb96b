/**
 * A stranger's look at what young people chose: who is first among them, and whether a figure is shown that is too small or
 * that no votes can give. Like the rest of this recount it shares no code with the program (SPEC Y20, Y23).
 */

import type { Published } from './published.ts';

const fewest = 10;

export interface FoundYoung {
  /** Of how many ballots; null where there are too few to show anything. */
  ballots: number | null;
  /** Of how many projects there are figures. */
  shown: number;
  /** The projects that they put first, by number. */
  first: number[];
  problems: string[];
}

/** Null where the rules know no young people's cards. */
export function recountYoung({ rules, young, ballots, figures }: Published): FoundYoung | null {
  const { youngCards } = rules;
  if (youngCards === undefined || young === undefined) return null;
  const others = (own: number, all: number): number => (youngCards === 'together' ? all - own : all);
  const problems: string[] = [];
  const look = (what: string, own: number, all: number): void => {
    if (own < fewest || others(own, all) < fewest) problems.push(`${what}: too few to be shown`);
  };
  if (young.ballots === null) {
    if (young.figures.length > 0) problems.push('figures of too few ballots');
    return { ballots: null, shown: young.figures.length, first: [], problems };
  }
  look('ballots', young.ballots, ballots);
  for (const { bid, scorers, total } of young.figures) {
    const counts = figures.find((each) => each.bid === bid)?.counts ?? [];
    look(`project ${bid}`, scorers, sum(counts));
    if (scorers > young.ballots) problems.push(`project ${bid}: more marks than ballots`);
    const worth = counts.flatMap((count, place) =>
      Array.from({ length: youngCards === 'together' ? count : scorers }, () => worthAt(place, rules.ballot)),
    );
    worth.sort((a, b) => a - b);
    const [least, most] = [sum(worth.slice(0, scorers)), sum(worth.slice(worth.length - scorers))];
    if (total < least || total > most) problems.push(`project ${bid}: no votes come to ${total}`);
  }
  const isHigher = (a: Figure, b: Figure): boolean => {
    const [one, other] = [rankOf(a, rules), rankOf(b, rules)];
    return BigInt(one.of) * BigInt(other.by) > BigInt(other.of) * BigInt(one.by);
  };
  const first = young.figures.filter((each) => !young.figures.some((other) => isHigher(other, each)));
  return {
    ballots: young.ballots,
    shown: young.figures.length,
    first: first.map(({ bid }) => bid),
    problems,
  };
}

type Figure = NonNullable<Published['young']>['figures'][number];

/** As a fraction: the average of scores, the points of places and tokens, or how many chose it. */
function rankOf(
  { scorers, total }: Figure,
  { ballot, allocation }: Published['rules'],
): { of: number; by: number } {
  if (allocation.by === 'average') return { of: total, by: scorers };
  const countsVotes = allocation.by === 'votes' || ballot.type === 'approval' || ballot.type === 'knapsack';
  return { of: countsVotes ? scorers : total, by: 1 };
}

/** What the mark at that place of the list is worth: scores and tokens their number, places points. */
function worthAt(place: number, { type, lowest = 1, places = 0 }: Published['rules']['ballot']): number {
  return type === 'ranking' ? places - place : lowest + place;
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
