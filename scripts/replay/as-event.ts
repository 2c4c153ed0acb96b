/** A real election as a decision event: its projects as bids, its ballots as scores, its options as rules. */

import type { Mark } from '../../domain/ballots/marks.ts';
import { highestScore } from '../../domain/ballots/score.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules.ts';
import { borderlines } from '../../domain/allocation/borderline.ts';
import { rankBys } from '../../domain/allocation/profile.ts';
import { choiceOf } from '../../domain/allocation/rule.ts';
import { toDecimalText } from '../../domain/exact.ts';
import type { BidId } from '../../domain/ids.ts';
import { isPence } from '../../domain/money.ts';
import type { Election, ElectionProject } from '../../domain/pabulib/election.ts';
import { profileOf } from '../../domain/pabulib/profile.ts';
import { BadUsage } from '../door.ts';
import type { AllocationChoice } from '../doors/rule-options.ts';

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
  const borderline = choiceOf(choice.settings, 'borderline', borderlines);
  const isPossible = ({ cost }: ElectionProject): boolean => cost > 0n && cost <= election.budget;
  const projects = election.projects.filter(isPossible);
  const leftOut = election.projects.filter((project) => !isPossible(project));
  if (leftOut.length > 0 && borderline.endsWith('stop')) {
    throw new BadUsage(
      `Project ${leftOut[0]?.id} asks for nothing or for more than the budget: no event takes it.`,
    );
  }
  const ballots = marksOf(election, choice, projects);
  return {
    potPence: pence(election, election.budget),
    projects,
    leftOut,
    rules: rulesOf(choice, ballots),
    ballots,
  };
}

/** An amount of the file in pence. */
export function pence(election: Election, units: bigint): number {
  const scaled = election.moneyPlaces > 2 ? -1 : Number(units * 10n ** BigInt(2 - election.moneyPlaces));
  if (!isPence(scaled)) throw new BadUsage('The amounts of this election are no whole pence.');
  return scaled;
}

/** An approval is a score of one; rankings and points are scored by their points. */
function marksOf(
  election: Election,
  choice: AllocationChoice,
  projects: readonly ElectionProject[],
): Mark[][] {
  const profile = profileOf(election, choice.borda ?? 'last-is-one');
  const bids = new Map<string, BidId>(projects.map(({ id }, place) => [id, place + 1]));
  if (profile.unlisted !== 0n)
    throw new BadUsage('Ballots that score what they do not list cannot be replayed.');
  return profile.ballots.map(({ listed, points }) =>
    listed.flatMap((id, place) => {
      const bid = bids.get(id);
      return bid === undefined ? [] : [[bid, scoreOf(points[place] ?? 0n, profile.scale)] as const];
    }),
  );
}

function scoreOf(points: bigint, scale: bigint): number {
  const score = Number(points / scale);
  if (points % scale === 0n && score >= 0 && score <= highestScore) return score;
  throw new BadUsage(`The points of this election are no whole numbers from 0 to ${highestScore}.`);
}

function rulesOf(choice: AllocationChoice, ballots: readonly (readonly Mark[])[]): Rules {
  let highest = 1;
  for (const marks of ballots) for (const [, score] of marks) highest = Math.max(highest, score);
  const by = choiceOf(choice.settings, 'by', rankBys) === 'total' ? 'total' : 'average';
  return {
    ...recommendedRules,
    ballot: { type: 'score', lowest: 0, highest },
    blanks: { kind: 'left-out', leastScorersPercent: 0 },
    opening: 'all-at-once',
    allocation: {
      rule: 'ranked',
      by,
      borderline: choiceOf(choice.settings, 'borderline', borderlines),
      passMarkHundredths: passMarkOf(choice),
    },
    tie: { method: 'draw', otherwise: 'draw' },
  };
}

function passMarkOf(choice: AllocationChoice): number | null {
  const threshold = choice.settings.numbers.get('threshold');
  if (threshold === undefined) return null;
  const hundredths = Number(toDecimalText(threshold, 2).replace('.', ''));
  if ((threshold.n * 100n) % threshold.d === 0n && isPence(hundredths)) return hundredths;
  throw new BadUsage('--threshold needs a number from 0 up with at most two decimals.');
}
