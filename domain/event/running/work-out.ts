/** Works out what becomes of the pot: the count and the rules in, every bid's line out, to the penny (A1-A18, Q1-Q10). */

import type { Instance, Project } from '../../allocation/instance.ts';
import type { Profile } from '../../allocation/profile.ts';
import { Rivals } from '../../allocation/rivals.ts';
import type { Allocation } from '../../allocation/steps.ts';
import { allocateInRounds, type Round, type Rounds } from '../../allocation/sub-pots.ts';
import type { SettleTie, Tie, TieSettlement } from '../../allocation/ties.ts';
import { valueOf } from '../../ballots/index.ts';
import type { Marks } from '../../ballots/marks.ts';
import type { BidId } from '../../ids.ts';
import { penceFrom, type Pence } from '../../money.ts';
import { assert } from '../../outcome.ts';
import { countBallots, type Count } from './count.ts';
import type { AllocationRules, Rules } from '../rules/rules.ts';
import type { NotChosenReason, OpenTie, RunLine, VoterShares } from '../run.ts';
import { isOut } from '../state.ts';
import { openAmong, settledAmong, turnsIn } from '../settled-order.ts';
import { bidOfProject, projectIdOf } from '../project-ids.ts';
import { settlementFrom } from '../tie-method.ts';
import { leastAccepted } from './answers.ts';
import type { RunBid, RunInputs } from './inputs.ts';
import { linesOf } from './lines.ts';
import { ruleOf, settingsOf } from './settings.ts';
import { sharesIn } from './voter-shares.ts';
import { keptOut } from './who-can-be-chosen.ts';

export interface WorkedOut {
  readonly count: Count;
  readonly lines: readonly RunLine[];
  readonly shares: readonly VoterShares[];
  readonly openTie: OpenTie | null;
  readonly allocatedPence: Pence;
  readonly leftPence: Pence;
}

/**
 * @param settle how ties are settled; by the records among the inputs when nothing is said
 * @param count the count, where it is known already and the ballots are not
 */
export function workOut(
  given: RunInputs,
  settle: SettleTie = (tie) => settledBy(given, tie),
  count = countOf(given),
): WorkedOut {
  const inputs = withKeptParts(given);
  const kept = keptOut(inputs, count);
  const rounds = allocate(inputs, count, kept, settle);
  return {
    count,
    lines: linesOf(inputs, rounds, kept),
    shares: sharesIn(rounds.rounds),
    openTie: rounds.tie && openTieOf(rounds.tie, rounds, count, inputs),
    allocatedPence: penceFrom(rounds.spent),
    leftPence: penceFrom(rounds.left),
  };
}

/** A group that keeps a part asks for that part, and its least amount is not above it. Its votes stay what they are (G4). */
function withKeptParts(inputs: RunInputs): RunInputs {
  const parts = new Map(inputs.kept?.map(({ bid, keepsPence }) => [bid, keepsPence]));
  if (parts.size === 0) return inputs;
  const bids = inputs.bids.map((bid): RunBid => {
    const askPence = parts.get(bid.bid);
    if (askPence === undefined) return bid;
    return { ...bid, askPence, leastPence: bid.leastPence && Math.min(bid.leastPence, askPence) };
  });
  return { ...inputs, bids };
}

/** What the records say about a tie: all of them together where what was settled stays settled (E11). */
function settledBy({ rules, ties }: RunInputs, tie: Tie): TieSettlement | 'open' {
  return rules.settledStays ? settledAmong(ties, tie) : settlementFrom(ties, tie);
}

/** The sealed count, from the ballots themselves. */
export function countOf({ rules, bids, ballots, potPence }: RunInputs): Count {
  const sheet = {
    bids: bids.filter((bid) => !isOut(bid)).map(({ bid }) => bid),
    asks: new Map(bids.map(({ bid, askPence }) => [bid, askPence])),
    potPence,
  };
  return countBallots(
    rules,
    bids.map(({ bid }) => bid),
    sheet,
    ballots,
  );
}

function allocate(
  inputs: RunInputs,
  count: Count,
  kept: ReadonlyMap<BidId, NotChosenReason>,
  settle: SettleTie,
): Rounds {
  const { allocation, subPots } = inputs.rules;
  const profile = profileOf(inputs.rules, count.counted);
  const pots = (subPots?.pots ?? []).map(({ pence, bids }) => {
    return { budget: BigInt(pence), projects: bids.map(String) };
  });
  return allocateInRounds(instanceOf(inputs, kept), pots, subPots?.leftOver ?? 'keep', (instance) =>
    allocateOne(allocation, instance, profile, settle),
  );
}

/**
 * If the pot pays for everything that takes part, everything is chosen (A19). Then the order among equals changes
 * nothing, and nothing is drawn by lot. Equal Shares alone might leave out a project whose few supporters cannot pay
 * for it although nobody else needs the money; so what is left goes down the list of totals.
 */
function allocateOne(
  allocation: AllocationRules,
  instance: Instance,
  profile: Profile,
  settle: SettleTie,
): Allocation {
  const rule = ruleOf(allocation);
  if (!isAllAffordable(instance)) return rule.allocate(instance, profile, settingsOf(allocation), settle);
  const reachingAll =
    allocation.rule === 'equal-shares' && allocation.completion === 'none'
      ? { ...allocation, completion: 'greedy' as const }
      : allocation;
  return rule.allocate(instance, profile, settingsOf(reachingAll), firstOfThese);
}

function isAllAffordable({ budget, projects, exclusive }: Instance): boolean {
  const cost = projects.reduce((sum, project) => sum + project.cost, 0n);
  return cost <= budget && !new Rivals(exclusive).isAmong(projects.map(({ id }) => id));
}

const firstOfThese: SettleTie = ({ tied: [first] }) => {
  assert(first !== undefined, 'a tie has projects');
  return { kind: 'first', id: first };
};

/**
 * Ascending by bid, and where what was settled stays settled, in that order: it is the turn of equals whose order changes
 * no money (E16).
 */
function instanceOf(inputs: RunInputs, kept: ReadonlyMap<BidId, NotChosenReason>): Instance {
  const { bids, answers, potPence, rules } = inputs;
  const among = new Map(bids.filter(({ bid }) => !kept.has(bid)).map((bid) => [bid.bid, bid]));
  const projects = turnsIn(
    inputs,
    [...among.keys()].sort((a, b) => a - b),
  )
    .flatMap((turn) => among.get(turn) ?? [])
    .map((bid) => projectOf(bid, leastAccepted(rules, bid, answers)));
  return {
    budget: BigInt(potPence),
    projects,
    exclusive: rules.excluding.map((group) => group.map(String)),
  };
}

function projectOf({ bid, askPence }: RunBid, leastPence: Pence | null): Project {
  return {
    id: projectIdOf(bid),
    cost: BigInt(askPence),
    // A part that is kept may be less than one to which the group said yes aloud.
    least: leastPence === null ? null : BigInt(Math.min(leastPence, askPence)),
  };
}

/** The ballots as the allocation reads them: points for each bid marked (T5). */
function profileOf({ ballot }: Rules, counted: readonly Marks[]): Profile {
  return {
    ballots: counted.map((marks, place) => ({
      voter: String(place),
      listed: marks.map(([bid]) => projectIdOf(bid)),
      points: marks.map(([, mark]) => BigInt(valueOf(ballot, mark))),
    })),
    scale: 1n,
    unlisted: 0n,
  };
}

function openTieOf(tie: Tie, { rounds }: Rounds, { figures }: Count, inputs: RunInputs): OpenTie {
  const { settledStays, subPots } = inputs.rules;
  const level = tie.tied.map(bidOfProject).sort((a, b) => a - b);
  const tied = settledStays ? openAmong(inputs.ties, level) : level;
  const figure = figures.find(({ bid }) => bid === tied[0]);
  const last = rounds.at(-1);
  return {
    tied,
    scorers: figure?.scorers ?? 0,
    total: figure?.total ?? 0,
    leftPence: penceFrom(tie.left),
    place: tie.place,
    ...(subPots !== null && last !== undefined && { pot: potNumber(last) }),
    // What is left is shared among all equals or not at all.
    shares:
      tied.length < level.length
        ? null
        : tie.share &&
          tie.share
            .map(({ id, amount }) => [bidOfProject(id), penceFrom(amount)] as const)
            .sort(([a], [b]) => a - b),
  };
}

/** Sub-pots are numbered from 1, as the rules number them; the last round is 0. */
function potNumber({ of }: Round): number {
  return typeof of === 'number' ? of + 1 : 0;
}
