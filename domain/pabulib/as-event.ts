/** A published election as a decision event: its projects as bids, its ballots as they were cast. */

import { stopsAtTheLine } from '../allocation/borderline.ts';
import type { BallotRules } from '../ballots/index.ts';
import type { Mark } from '../ballots/marks.ts';
import { recommendedRules, type AllocationRules, type Rules } from '../event/rules/rules.ts';
import { bidId, type BidId } from '../ids.ts';
import { isPence, largestPence, type Pence } from '../money.ts';
import { ballotsOf } from './as-ballots.ts';
import type { Election, ElectionProject } from './election.ts';
import type { Borda } from './profile.ts';
import { UnfitElection } from './unfit.ts';
import { isWithdrawn } from './withdrawn.ts';

export interface ElectionAsEvent {
  readonly potPence: Pence;
  /** The bids in order: the first has number 1. */
  readonly projects: readonly ElectionProject[];
  /**
   * Asks of nothing or above the pot: no event takes them, and no rule that passes over could choose them. Those that
   * the file itself calls withdrawn (P17) are not among them: no rule looks at them.
   */
  readonly leftOut: readonly ElectionProject[];
  readonly rules: Rules;
  /** One a voter, ready to send; blank ballots included. */
  readonly ballots: readonly (readonly Mark[])[];
}

export interface HeldBy {
  readonly borda: Borda;
  /** What is ranked by averages is cast as scores: no other ballot has an average. */
  readonly asScores: boolean;
  /** How the pot is allocated, given the ballots that the file has. */
  readonly allocation: (ballot: BallotRules) => AllocationRules;
}

/**
 * @throws UnfitElection for an election that no event can hold: points that are not whole numbers from 0 to 1,000,
 *   amounts that are not whole pence, or a project above the budget under a rule that stops at it.
 */
export function electionHeldBy(
  election: Election,
  { borda, asScores, allocation: chosen }: HeldBy,
): ElectionAsEvent {
  const isPossible = ({ cost }: ElectionProject): boolean => cost > 0n && cost <= election.budget;
  const standing = election.projects.filter((project) => !isWithdrawn(election, project));
  const projects = standing.filter(isPossible);
  const leftOut = standing.filter((project) => !isPossible(project));
  const bids = new Map<string, BidId>(projects.map(({ id }, place) => [id, bidId(place + 1)]));
  const cast = ballotsOf(election, { bids, borda, asScores });
  const allocation = chosen(cast.rules);
  const [first] = leftOut;
  if (first !== undefined && allocation.rule === 'ranked' && stopsAtTheLine(allocation.borderline))
    throw new UnfitElection({ code: 'above-budget', project: first.id });
  return {
    potPence: penceOf(election, election.budget),
    projects,
    leftOut,
    rules: {
      ...recommendedRules,
      ballot: cast.rules,
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      // A ballot with nothing on it is a ballot of the file (P8).
      emptiedOut: false,
      opening: 'all-at-once',
      allocation,
      tie: { method: 'draw', otherwise: 'draw' },
    },
    ballots: cast.marks,
  };
}

/**
 * An amount of the file in pence.
 *
 * @throws UnfitElection when it is none.
 */
export function penceOf(election: Election, units: bigint): Pence {
  const scaled = election.moneyPlaces > 2 ? -1 : Number(units * 10n ** BigInt(2 - election.moneyPlaces));
  if (scaled > largestPence) throw new UnfitElection({ code: 'too-much-money' });
  if (!isPence(scaled)) throw new UnfitElection({ code: 'pence' });
  return scaled;
}
