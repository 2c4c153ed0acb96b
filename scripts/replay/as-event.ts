/** A real election as a decision event: its projects as bids, its ballots as they were cast, its options as rules. */

import { stopsAtTheLine } from '../../domain/allocation/borderline.ts';
import type { Mark } from '../../domain/ballots/marks.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules.ts';
import type { BidId } from '../../domain/ids.ts';
import { isPence } from '../../domain/money.ts';
import type { Election, ElectionProject } from '../../domain/pabulib/election.ts';
import { BadUsage } from '../door.ts';
import type { AllocationChoice } from '../doors/rule-options.ts';
import { ballotsOf } from './as-ballots.ts';
import { allocationOf } from './as-rules.ts';

export interface ElectionAsEvent {
  readonly potPence: number;
  /** The bids in order: the first has number 1. */
  readonly projects: readonly ElectionProject[];
  /** Asks above the pot: no event takes them, and no rule that passes over could choose them. */
  readonly leftOut: readonly ElectionProject[];
  readonly rules: Rules;
  /** One a voter, ready to send; blank ballots included. */
  readonly ballots: readonly (readonly Mark[])[];
}

/**
 * @throws BadUsage for an election that cannot be held as an event: points that are no whole numbers from 0 to 1,000,
 *   amounts that are no whole pence, or a project above the budget under a rule that stops at it.
 */
export function electionAsEvent(election: Election, choice: AllocationChoice): ElectionAsEvent {
  if (choice.borda !== null && election.voteType !== 'ordinal')
    throw new BadUsage(`--borda is for ordinal ballots; these are ${election.voteType}.`);
  const isPossible = ({ cost }: ElectionProject): boolean => cost > 0n && cost <= election.budget;
  const projects = election.projects.filter(isPossible);
  const leftOut = election.projects.filter((project) => !isPossible(project));
  const cast = ballotsOf(election, {
    bids: new Map<string, BidId>(projects.map(({ id }, place) => [id, place + 1])),
    borda: choice.borda ?? 'last-is-one',
    asScores: choice.settings.choices.get('by') === 'mean',
  });
  const allocation = allocationOf(choice, cast.rules);
  if (leftOut.length > 0 && allocation.rule === 'ranked' && stopsAtTheLine(allocation.borderline)) {
    throw new BadUsage(
      `Project ${leftOut[0]?.id} asks for nothing or for more than the budget: no event takes it.`,
    );
  }
  return {
    potPence: pence(election, election.budget),
    projects,
    leftOut,
    rules: {
      ...recommendedRules,
      ballot: cast.rules,
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      opening: 'all-at-once',
      allocation,
      tie: { method: 'draw', otherwise: 'draw' },
    },
    ballots: cast.marks,
  };
}

/** An amount of the file in pence. */
export function pence(election: Election, units: bigint): number {
  const scaled = election.moneyPlaces > 2 ? -1 : Number(units * 10n ** BigInt(2 - election.moneyPlaces));
  if (!isPence(scaled)) throw new BadUsage('The amounts of this election are no whole pence.');
  return scaled;
}
