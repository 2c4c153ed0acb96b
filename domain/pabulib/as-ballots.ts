/** The ballots of a file as the ballots of an event, each in the file's own type. */

import type { BallotRules } from '../ballots/index.ts';
import type { Mark } from '../ballots/marks.ts';
import { highestScore } from '../ballots/score.ts';
import type { BidId } from '../ids.ts';
import type { Election, ElectionBallot } from './election.ts';
import type { Borda } from './profile.ts';
import { UnfitElection } from './unfit.ts';

export interface ElectionBallots {
  readonly rules: BallotRules;
  /** One a voter, ready to send; blank ballots included. */
  readonly marks: readonly (readonly Mark[])[];
}

interface Casting {
  readonly bids: ReadonlyMap<string, BidId>;
  readonly borda: Borda;
  /** What is ranked by averages is cast as scores: no other ballot has an average. */
  readonly asScores: boolean;
}

/**
 * Limits are as wide as the widest ballot: whatever a voter did was allowed.
 *
 * @throws UnfitElection for points that are not whole numbers from 0 to 1,000, and for averages that count projects a
 *   ballot does not list.
 */
export function ballotsOf(election: Election, casting: Casting): ElectionBallots {
  const { voteType, ballots } = election;
  if (casting.asScores || voteType === 'scoring') return scoresOf(election, casting);
  if (voteType === 'cumulative') return tokensOf(election, casting);
  if (voteType === 'ordinal') return placesOf(ballots, casting);
  const marks = ballots.map(({ listed }) => castOn(casting, listed, () => 1));
  return { rules: { type: 'approval', atLeast: 0, atMost: atLeastOne(marks, (each) => each.length) }, marks };
}

function scoresOf(election: Election, casting: Casting): ElectionBallots {
  if (election.defaultScore !== 0n && casting.asScores) throw new UnfitElection({ code: 'averages' });
  const byDefault = wholePoints(election.defaultScore, 10n ** BigInt(election.pointPlaces));
  const marks = election.ballots.map((ballot) => {
    const points = pointsOn(election, ballot, casting.borda);
    const listed = castOn(casting, ballot.listed, (place) => points[place] ?? 0);
    return byDefault === 0 ? listed : withTheOthers(casting, listed, byDefault);
  });
  return { rules: { type: 'score', lowest: 0, highest: atLeastOne(marks, highestMark) }, marks };
}

/** What the ballot does not list gets the score that the file says for that. */
function withTheOthers({ bids }: Casting, listed: readonly Mark[], byDefault: number): Mark[] {
  const given = new Map(listed);
  return [...bids.values()].map((bid) => [bid, given.get(bid) ?? byDefault] as const);
}

/** A bid that is given no point is not listed on a ballot of tokens. */
function tokensOf(election: Election, casting: Casting): ElectionBallots {
  const marks = election.ballots.map((ballot) => {
    const points = pointsOn(election, ballot, casting.borda);
    return castOn(casting, ballot.listed, (place) => points[place] ?? 0).filter(([, given]) => given > 0);
  });
  const tokens = atLeastOne(marks, (each) => each.reduce((sum, [, given]) => sum + given, 0));
  return { rules: { type: 'points', tokens, capPerBid: atLeastOne(marks, highestMark) }, marks };
}

/**
 * A ranking shorter than the longest takes the last places. So each place is worth the points that the file means: one
 * for the project listed last, or none; then it is not listed at all (P11, T5).
 */
function placesOf(ballots: readonly ElectionBallot[], casting: Casting): ElectionBallots {
  const unlisted = casting.borda === 'last-is-zero' ? 1 : 0;
  const lengths = ballots.map(({ listed }) => listed.length - unlisted);
  const places = Math.max(1, ...lengths);
  const marks = ballots.map(({ listed }) => {
    const ranked = listed.slice(0, listed.length - unlisted);
    return castOn(casting, ranked, (place) => places - ranked.length + place + 1);
  });
  return { rules: { type: 'ranking', places }, marks };
}

/** The marks for the projects that the event has. */
function castOn({ bids }: Casting, listed: readonly string[], markAt: (place: number) => number): Mark[] {
  return listed.flatMap((id, place) => {
    const bid = bids.get(id);
    return bid === undefined ? [] : [[bid, markAt(place)] as const];
  });
}

function pointsOn(election: Election, { listed, points }: ElectionBallot, borda: Borda): readonly number[] {
  const { voteType, pointPlaces } = election;
  if (voteType === 'ordinal')
    return listed.map((_, place) => listed.length - (borda === 'last-is-one' ? 0 : 1) - place);
  if (voteType === 'approval' || voteType === 'choose-1') return listed.map(() => 1);
  return points.map((units) => wholePoints(units, 10n ** BigInt(pointPlaces)));
}

function wholePoints(units: bigint, scale: bigint): number {
  const score = Number(units / scale);
  if (units % scale === 0n && score >= 0 && score <= highestScore) return score;
  throw new UnfitElection({ code: 'points' });
}

function highestMark(marks: readonly Mark[]): number {
  return marks.reduce((most, [, mark]) => Math.max(most, mark), 0);
}

function atLeastOne(all: readonly (readonly Mark[])[], measure: (marks: readonly Mark[]) => number): number {
  return all.reduce((most, marks) => Math.max(most, measure(marks)), 1);
}
