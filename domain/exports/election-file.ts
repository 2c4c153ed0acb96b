/** A result with its whole ballots as an election in the Pabulib format (P15): what other programs recount it from. */

import { valueOf, type BallotRules } from '../ballots/index.ts';
import type { Rules } from '../event/rules/rules.ts';
import type { RunLine } from '../event/run.ts';
import { decimalText, shortDecimalText } from '../exact.ts';
import type { BidId } from '../ids.ts';
import { assert } from '../outcome.ts';
import type { Election, ElectionBallot, ElectionProject, VoteType } from '../pabulib/election.ts';
import { commentOf, ruleInMeta, type CommentWords } from './election-rule.ts';
import type { Publication, PublishedBid } from './publication.ts';
import type { WholeBallot } from './whole-ballots.ts';

/** What the file tells beside the publication. */
export interface ElectionFileParts {
  readonly published: Publication;
  readonly rules: Rules;
  /** Sorted by their ids, which say nothing of anybody. */
  readonly ballots: readonly WholeBallot[];
  /** The day of the event as `28.01.2026`. */
  readonly day: string;
  /** English: the file says that it is. */
  readonly words: CommentWords;
}

/**
 * The election that the file is written from. Projects that were withdrawn or not heard are on no ballot and in no
 * list, so that nobody who runs the file again chooses them. A project chosen for part has 2 under `selected`, because
 * not all that it asked for was spent.
 */
export function electionOf({ published, rules, ballots, day, words }: ElectionFileParts): Election {
  const bids = published.bids.filter(({ standing }) => standing === 'stands');
  const listed = new Set(bids.map(({ bid }) => bid));
  const given = ballots.map(({ id, marks }) => ({
    voter: id,
    marks: [...marks].filter(([bid]) => listed.has(bid)).sort(dearestFirst(rules.ballot)),
  }));
  const voteType = voteTypeOf(
    rules.ballot,
    given.map(({ marks }) => marks),
  );
  const counted = given.map(({ voter, marks }): Counted => {
    const points = marks.map(([, mark]) => valueOf(rules.ballot, mark));
    return { voter, bids: marks.map(([bid]) => bid), points };
  });
  const run = published.runs.at(-1);
  assert(run, 'a publication has a run');
  const projects = bids.map((bid) => projectOf(bid, counted, run.lines, voteType));
  return {
    meta: new Map(metaOf({ published, rules, ballots, day, words }, voteType, projects.length)),
    voteType,
    budget: BigInt(published.potPence),
    moneyPlaces: 2,
    projects: projects.toSorted((a, b) => Number(b.fields.get('votes')) - Number(a.fields.get('votes'))),
    ballots: counted.map((ballot) => ballotOf(ballot, voteType)),
    pointPlaces: 0,
    defaultScore: 0n,
    warnings: [],
  };
}

interface Counted {
  readonly voter: string;
  readonly bids: readonly BidId[];
  readonly points: readonly number[];
}

type Mark = readonly [bid: BidId, mark: number];

/** Most points first, and then by bid, as the format has them. */
function dearestFirst(ballot: BallotRules): (a: Mark, b: Mark) => number {
  return ([bid, mark], [other, another]) => valueOf(ballot, another) - valueOf(ballot, mark) || bid - other;
}

/**
 * Readers give the last project of a ranking one point and each project above it one more. If places were left open,
 * the event's rules gave other points, and only points say what was counted.
 */
function voteTypeOf(ballot: BallotRules, given: readonly (readonly Mark[])[]): VoteType {
  switch (ballot.type) {
    case 'score':
      return 'scoring';
    case 'points':
      return 'cumulative';
    case 'approval':
      return ballot.atMost === 1 ? 'choose-1' : 'approval';
    case 'knapsack':
      return 'approval';
    case 'ranking': {
      const asRead = given.every((marks) =>
        marks.every(([, mark], at) => valueOf(ballot, mark) === marks.length - at),
      );
      return asRead ? 'ordinal' : 'scoring';
    }
  }
}

function hasPoints(voteType: VoteType): boolean {
  return voteType === 'scoring' || voteType === 'cumulative';
}

function ballotOf({ voter, bids, points }: Counted, voteType: VoteType): ElectionBallot {
  return { voter, listed: bids.map(String), points: hasPoints(voteType) ? points.map(BigInt) : [] };
}

function projectOf(
  { bid, name, organisation, askPence }: PublishedBid,
  ballots: readonly Counted[],
  lines: readonly RunLine[],
  voteType: VoteType,
): ElectionProject {
  const points = ballots.flatMap(({ bids, points: given }) => given[bids.indexOf(bid)] ?? []);
  const score = points.reduce((sum, one) => sum + one, 0);
  const told: readonly (readonly [string, string])[] = [
    ['votes', String(points.length)],
    ...(hasPoints(voteType) || voteType === 'ordinal' ? [['score', String(score)] as const] : []),
    ['name', oneLine(name)],
    ['proposer', oneLine(organisation)],
    ['selected', selectedAs[lines.find((line) => line.bid === bid)?.outcome ?? 'not-chosen']],
  ];
  return { id: String(bid), cost: BigInt(askPence), fields: new Map(told.filter(([, text]) => text !== '')) };
}

const selectedAs = { chosen: '1', part: '2', 'not-chosen': '0' } as const;

function metaOf(
  { published, rules, ballots, day, words }: ElectionFileParts,
  voteType: VoteType,
  projects: number,
): readonly (readonly [string, string])[] {
  const { event, potPence } = published;
  const year = day.split('.').at(-1) ?? day;
  const { rule, more } = ruleInMeta(rules, voteType);
  const pairs: readonly (readonly [string, string])[] = [
    ['description', oneLine(`${event.name}, ${event.fund}`)],
    ['country', 'United Kingdom'],
    ['unit', oneLine(event.area)],
    ['instance', year],
    ['num_projects', String(projects)],
    ['num_votes', String(ballots.length)],
    ['budget', shortDecimalText(BigInt(potPence), 2)],
    ['vote_type', voteType],
    ['rule', rule],
    ['date_begin', day],
    ['date_end', day],
    ...limitsOf(rules.ballot, voteType, potPence),
    ...more,
    ['language', 'en'],
    ['currency', 'GBP'],
    ['comment', commentOf(published, rules, voteType, words)],
  ];
  return pairs.filter(([, text]) => text !== '');
}

/** What a ballot could hold. */
function limitsOf(
  ballot: BallotRules,
  voteType: VoteType,
  potPence: number,
): readonly (readonly [string, string])[] {
  switch (ballot.type) {
    case 'score':
      return [
        ['min_points', String(ballot.lowest)],
        ['max_points', String(ballot.highest)],
      ];
    case 'points':
      return [
        ['max_sum_points', String(ballot.tokens)],
        ...(ballot.capPerBid === null ? [] : [['max_points', String(ballot.capPerBid)] as const]),
      ];
    case 'approval':
      return ballot.atMost === null ? [] : [['max_length', String(ballot.atMost)]];
    case 'ranking':
      return [
        ['max_length', String(ballot.places)],
        ...(voteType === 'scoring' ? [['max_points', String(ballot.places)] as const] : []),
      ];
    case 'knapsack':
      return [['max_sum_cost', decimalText(BigInt(potPence), 2)]];
  }
}

/** Names are typed by people; a row of the file is one line for every reader. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
