/** A published election, from the bytes that were sent to all that its event is made of: everything before something is made. */

import { electionAsked } from '../../domain/contract/elections.ts';
import { bidId } from '../../domain/ids.ts';
import type { Mark } from '../../domain/ballots/marks.ts';
import { flawIn } from '../../domain/event/rules/rules-flaws.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { EventText } from '../../domain/event/texts.ts';
import type { Pence } from '../../domain/money.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { electionHeldBy, penceOf } from '../../domain/pabulib/as-event.ts';
import { allocationFor } from '../../domain/pabulib/as-rules.ts';
import { MalformedElection } from '../../domain/pabulib/malformed.ts';
import { noticesOf, type FileNotice } from '../../domain/pabulib/notices.ts';
import { parseElection } from '../../domain/pabulib/parse.ts';
import { UnfitElection, type Unfitness } from '../../domain/pabulib/unfit.ts';
import { mostElection, type ElectionAsked } from '../../domain/wire/http-elections.ts';
import { readSent } from '../workers/sent-json.ts';
import type { NewBid } from './bids.ts';
import { bidTextOf, eventTextOf } from './election-words.ts';

export interface ElectionRead {
  readonly potPence: Pence;
  readonly rules: Rules;
  readonly text: EventText;
  readonly bids: readonly NewBid[];
  /** A ballot after another: how many marks it has, then bid and mark of each. So half a million are handed over at once. */
  readonly ballots: Int32Array;
  readonly cards: number;
  readonly leftOut: number;
  readonly notices: readonly FileNotice[];
}

/** Refused when the file cannot be read, or not held as an event. */
export function readElection(bytes: Uint8Array): Outcome<ElectionRead> {
  const asked = readSent(bytes, electionAsked);
  if (!asked.ok) return asked;
  try {
    return held(asked.value);
  } catch (error) {
    if (error instanceof UnfitElection) return unfit(error.code);
    if (!(error instanceof MalformedElection)) throw error;
    const { line, column, code } = error;
    return refused('election-unreadable', { line, column, malformation: code });
  }
}

function held({ text, rule }: ElectionAsked): Outcome<ElectionRead> {
  const election = parseElection(text);
  if (election.projects.length > mostElection.projects) return unfit('too-many-projects');
  if (election.ballots.length > mostElection.ballots) return unfit('too-many-ballots');
  if (election.ballots.length === 0) return unfit('no-ballots');
  const allocation = allocationFor(rule, election);
  const { potPence, projects, leftOut, rules, ballots } = electionHeldBy(election, {
    borda: 'last-is-one',
    asScores: false,
    allocation,
  });
  const bids = projects.map((project): NewBid => {
    const askPence = penceOf(election, project.cost);
    return { bid: { ...bidTextOf(project), askPence, leastPence: null }, presenter: null };
  });
  if (projects.length === 0) return unfit('no-projects');
  if (flawIn(rules) !== null) return unfit('rules');
  return accepted({
    potPence,
    rules,
    text: eventTextOf(election),
    bids,
    ballots: Int32Array.from(ballots.flatMap((marks) => [marks.length, ...marks.flat()])),
    cards: ballots.length,
    leftOut: leftOut.length,
    notices: noticesOf(election, rule === 'of-the-file'),
  });
}

function unfit(why: Unfitness): Outcome<never> {
  return refused('election-unfit', { why });
}

/** The ballots again, one after the other. */
export function* marksIn(ballots: Int32Array): Generator<readonly Mark[]> {
  let at = 0;
  while (at < ballots.length) {
    const end = at + 1 + 2 * (ballots[at] ?? 0);
    const marks: Mark[] = [];
    for (let place = at + 1; place < end; place += 2)
      marks.push([bidId(ballots[place] ?? 0), ballots[place + 1] ?? 0]);
    yield marks;
    at = end;
  }
}
