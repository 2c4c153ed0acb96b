/**
 * What is published of a result: the rules, the bids, how many ballots gave each mark, and every run. It is the least
 * that lets anyone recount (S7), and exactly what the result fingerprint is taken over (E4). No time and no random
 * number stands in it: the same votes under the same rules give the same fingerprint. Where the rule looks at whole
 * ballots they stand in a file of their own, under random ids; the publication holds their hash.
 */

import { canonicalJson, type JsonValue } from '../canonical.ts';
import type { Run, TieRecord } from '../event/run.ts';
import { isOut, currentRun, type Bid, type EventState } from '../event/state.ts';
import type { BidText, EventText } from '../event/texts.ts';
import type { Turnout } from '../event/turnout.ts';
import { writtenRules, type WrittenRules } from '../event/rules/written-rules.ts';
import type { BidId } from '../ids.ts';
import { assert } from '../outcome.ts';

/** The words of the event, which stand outside the journal. */
export interface Words {
  readonly text: EventText;
  readonly bids: ReadonlyMap<BidId, BidText>;
}

export interface Publication {
  readonly format: 'decision-day-result';
  readonly version: 1;
  readonly event: EventText & { readonly practice: boolean };
  readonly potPence: number;
  /** Without what is switched off, as their fingerprint is taken. */
  readonly rules: WrittenRules;
  readonly rulesFingerprint: string;
  readonly bids: readonly PublishedBid[];
  readonly ballots: number;
  /** Ballots in, where some of them are not in the count (T6). */
  readonly ballotsIn?: number;
  /** Of how many people or cards the ballots came; left out where nobody counted (D6). */
  readonly turnout?: Turnout;
  /** Cards handed out in place of a lost one whose number nobody knew (D7); left out where there was none. */
  readonly possiblyTwice?: number;
  /** Phones failed, and voting sheets count beside them (Y4); left out where it was not so. */
  readonly phonesFailed?: true;
  /** SHA-256 of the whole ballots, where they are published too (`whole-ballots.ts`). */
  readonly ballotsHash?: string;
  readonly figures: Run['figures'];
  /** Where there are young people's cards: their figures, without those that are too small to be shown apart (Y20). */
  readonly young?: NonNullable<Run['young']>;
  readonly runs: readonly PublishedRun[];
}

export interface PublishedBid {
  readonly bid: BidId;
  readonly name: string;
  readonly organisation: string;
  readonly askPence: number;
  readonly leastPence: number | null;
  readonly standing: 'stands' | 'withdrawn' | 'left-out';
}

/** What is told of any run: without the numbers of the people who drew and watched, which stand in the journal. */
export interface ToldRun extends Pick<
  Run,
  'number' | 'replaces' | 'lines' | 'declined' | 'openTie' | 'allocatedPence' | 'leftPence'
> {
  readonly ties: readonly PublishedTie[];
  readonly answers?: NonNullable<Run['answers']>;
  readonly shares?: NonNullable<Run['shares']>;
}

export interface PublishedRun extends ToldRun {
  /** Runs after the signing are not published with it (G4): they have a file of their own (`further-runs.ts`). */
  readonly because: Exclude<Run['because'], 'part-kept' | 'tie-drawn'>;
}
export type PublishedTie =
  | Exclude<TieRecord, { method: 'draw' }>
  | Omit<Extract<TieRecord, { method: 'draw' }>, 'drewBy' | 'watchedBy'>;

/** Null before the first run. */
export function publication(state: EventState, words: Words): Publication | null {
  const run = currentRun(state);
  if (!run || state.rulesFingerprint === null) return null;
  return {
    format: 'decision-day-result',
    version: 1,
    event: { ...words.text, practice: state.practice },
    potPence: run.potPence,
    rules: writtenRules(state.rules),
    rulesFingerprint: state.rulesFingerprint,
    bids: state.order.map((id) => publishedBid(state, words, id)),
    ballots: run.ballots,
    ...(run.ballotsIn !== undefined && { ballotsIn: run.ballotsIn }),
    ...(state.door.turnout !== null && { turnout: state.door.turnout }),
    ...(state.door.secondCards > 0 && { possiblyTwice: state.door.secondCards }),
    ...(state.phonesFailed && { phonesFailed: true as const }),
    ...(run.ballotsHash !== undefined && { ballotsHash: run.ballotsHash }),
    figures: run.figures,
    ...(run.young !== undefined && { young: run.young }),
    runs: state.runs.map(publishedRun),
  };
}

/** The text that the result fingerprint is taken over, byte for byte (E4). */
export function publishedText(published: Publication): string {
  return canonicalJson(published as unknown as JsonValue);
}

/** SHA-256 over the canonical JSON of the publication, 64 hexadecimal digits (E4); null before the first run. */
export function resultFingerprint(
  state: EventState,
  words: Words,
  sha256: (text: string) => string,
): string | null {
  const published = publication(state, words);
  return published && sha256(publishedText(published));
}

function publishedBid(state: EventState, words: Words, id: BidId): PublishedBid {
  const bid = state.bids.get(id);
  const text = words.bids.get(id);
  assert(bid && text, `bid ${id} and its words are there`);
  return {
    bid: id,
    name: text.name,
    organisation: text.organisation,
    askPence: bid.askPence,
    leastPence: bid.leastPence,
    standing: standingOf(bid),
  };
}

function standingOf(bid: Bid): PublishedBid['standing'] {
  if (!isOut(bid)) return 'stands';
  return bid.status === 'withdrawn' ? 'withdrawn' : 'left-out';
}

function publishedRun(run: Run): PublishedRun {
  const { because } = run;
  assert(because !== 'part-kept' && because !== 'tie-drawn', 'a run of the evening is published');
  return { ...toldRun(run), because };
}

export function toldRun(run: Run): ToldRun {
  const { number, replaces, lines, declined, openTie, allocatedPence, leftPence } = run;
  return {
    number,
    replaces,
    lines,
    ties: run.ties.map(publishedTie),
    declined,
    // What a rule has no use for is left out here as it is in the run, so that old results keep their fingerprint.
    ...(run.answers !== undefined && { answers: run.answers }),
    ...(run.shares !== undefined && { shares: run.shares }),
    openTie,
    allocatedPence,
    leftPence,
  };
}

function publishedTie(record: TieRecord): PublishedTie {
  if (record.method !== 'draw') return record;
  const { method, tied, drawn, first } = record;
  return { method, tied, drawn, first };
}
