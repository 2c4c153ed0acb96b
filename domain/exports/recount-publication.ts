/** Decides a published result again, using only what is published (E9). */

import { nobody, type BidId } from '../ids.ts';
import { markRange, valueOf } from '../ballots/index.ts';
import type { Mark, Marks } from '../ballots/marks.ts';
import type { Pence } from '../money.ts';
import { canonicalJson, type JsonValue } from '../canonical.ts';
import type { KeptRecord, TieRecord } from '../event/run.ts';
import type { RunBid, RunInputs } from '../event/running/inputs.ts';
import { needsWholeBallots } from '../event/rules/needs-whole-ballots.ts';
import { ballotsText } from '../event/running/whole-ballots.ts';
import { workOut, type WorkedOut } from '../event/running/work-out.ts';
import { readRules, rulesText } from '../event/rules/written-rules.ts';
import { countBallots, type Count } from '../event/running/count.ts';
import type { recount } from '../words/en-GB/recount.ts';
import type { Said } from '../words/messages.ts';
import { flawInYoung, type YoungFlaw } from './recount-young.ts';
import type { FurtherRuns } from './further-runs.ts';
import type { Publication, PublishedBid, PublishedTie, ToldRun } from './publication.ts';

/**
 * `withheld`: the rule looks at whole ballots, and there are too few of them to publish. `nothing`: what a run is made
 * from contradicts itself, so there is nothing to decide by.
 */
export type RecountScope = 'every-run' | 'withheld' | 'nothing';

export interface RecountedPublication {
  readonly decided: RecountScope;
  readonly problems: readonly RecountProblem[];
}

/** What does not hold. */
export type RecountProblem =
  | { readonly is: 'counts'; readonly bid: BidId }
  | { readonly is: 'runOrder' | 'undecidable' | 'different'; readonly run: number }
  | {
      readonly is:
        | 'rulesFingerprint'
        | 'projects'
        | 'ballotsIn'
        | 'ballotsMissing'
        | 'ballotsOther'
        | 'ballotsSum'
        | 'otherResult'
        | YoungFlaw;
    };

export function recountProblemWords(problem: RecountProblem, words: Said<typeof recount>): string {
  switch (problem.is) {
    case 'counts':
      return words.counts({ bid: String(problem.bid) });
    case 'runOrder':
    case 'undecidable':
    case 'different':
      return words[problem.is]({ run: String(problem.run) });
    default:
      return words[problem.is];
  }
}

/** @param ballots the whole ballots, where they are published; null where counts are all there is */
export function recountPublication(
  published: Publication,
  ballots: readonly Marks[] | null,
  sha256: (text: string) => string,
): RecountedPublication {
  const { rulesFingerprint, potPence } = published;
  const rules = readRules(published.rules);
  const young = flawInYoung(published);
  const problems: RecountProblem[] = [
    ...countProblems(published),
    ...(young === null ? [] : [{ is: young }]),
    ...ballotProblems(published, ballots, sha256),
  ];
  if (sha256(rulesText(rules, potPence)) !== rulesFingerprint) problems.push({ is: 'rulesFingerprint' });
  if (problems.length > 0) return { decided: 'nothing', problems };
  if (needsWholeBallots(rules) && ballots === null) return { decided: 'withheld', problems };
  const count = countIn(published, ballots);
  for (const [place, run] of published.runs.entries()) {
    const before = published.runs[place - 1]?.number ?? null;
    if (run.number !== place + 1 || run.replaces !== before)
      problems.push({ is: 'runOrder', run: run.number });
    problems.push(...runProblems(published, run, count));
  }
  return { decided: 'every-run', problems };
}

/**
 * Decides again what was worked out after the signing, from the publication that it stands beside (O16). Whether that one
 * holds is for `recountPublication`.
 */
export function recountFurtherRuns(
  published: Publication,
  fingerprint: string,
  further: FurtherRuns,
  ballots: readonly Marks[] | null,
): readonly RecountProblem[] {
  if (further.fingerprint !== fingerprint) return [{ is: 'otherResult' }];
  const count = countIn(published, ballots);
  const signed = published.runs.at(-1)?.number ?? 0;
  return further.runs.flatMap((run, place): readonly RecountProblem[] => {
    const before = further.runs[place - 1]?.number ?? signed;
    const inOrder = run.replaces === before && run.number === before + 1;
    return [
      ...(inOrder ? [] : [{ is: 'runOrder', run: run.number } as const]),
      ...runProblems(published, run, count, run.kept),
    ];
  });
}

/** The numbers of scorers and the totals follow from how many gave each mark. */
function countProblems({
  rules,
  figures,
  bids,
  ballots,
  ballotsIn = ballots,
}: Publication): RecountProblem[] {
  const { lowest } = markRange(rules.ballot);
  const wrong = figures.filter(({ scorers, total, counts }) => {
    const gave = counts.reduce((sum, count) => sum + count, 0);
    const worth = counts.reduce(
      (sum, count, place) => sum + count * valueOf(rules.ballot, lowest + place),
      0,
    );
    return gave !== scorers || worth !== total || scorers > ballots;
  });
  const named = figures.map(({ bid }) => bid).join() === bids.map(({ bid }) => bid).join();
  return [
    ...wrong.map(({ bid }) => ({ is: 'counts', bid }) as const),
    ...(named ? [] : [{ is: 'projects' } as const]),
    ...(ballotsIn >= ballots ? [] : [{ is: 'ballotsIn' } as const]),
  ];
}

function ballotProblems(
  { ballotsHash }: Publication,
  ballots: readonly Marks[] | null,
  sha256: (text: string) => string,
): RecountProblem[] {
  if (ballots === null) return ballotsHash === undefined ? [] : [{ is: 'ballotsMissing' }];
  // An auditor's, where they are too few to publish: only the counts hold them.
  if (ballotsHash === undefined) return [];
  return sha256(ballotsText(ballots)) === ballotsHash ? [] : [{ is: 'ballotsOther' }];
}

/** The count as the publication gives it. With whole ballots it is counted from them, so that one proves the other. */
function countIn(published: Publication, ballots: readonly Marks[] | null): Count {
  const { figures } = published;
  const { ballots: inCount, ballotsIn = inCount } = published;
  if (ballots === null) return { ballots: inCount, ballotsIn, counted: markByMark(published), figures };
  const order = published.bids.map(({ bid }) => bid);
  // Every ballot that is published is in the count: none has to be held against the sheet again.
  const rules = readRules({ ...published.rules, blanks: { kind: 'left-out', leastScorersPercent: 0 } });
  const sheet = { bids: order, asks: new Map<BidId, Pence>(), potPence: published.potPence };
  return countBallots(rules, order, sheet, ballots);
}

/** The rules that look at counts alone see the same in ballots of one mark each. */
function markByMark({ figures, rules }: Publication): readonly Marks[] {
  const { lowest } = markRange(rules.ballot);
  return figures.flatMap(({ bid, counts }) =>
    counts.flatMap((count, place) =>
      Array.from({ length: count }, () => [[bid, lowest + place] satisfies Mark]),
    ),
  );
}

function runProblems(
  published: Publication,
  run: ToldRun,
  count: Count,
  kept: readonly KeptRecord[] = [],
): RecountProblem[] {
  const inputs: RunInputs = {
    rules: readRules(published.rules),
    potPence: published.potPence,
    bids: published.bids.map(asRunBid),
    ballots: [],
    ties: run.ties.map(asRecord),
    declined: run.declined,
    answers: run.answers ?? [],
    ...(kept.length > 0 && { kept }),
  };
  const again = decideAgain(inputs, count);
  if (again === null) return [{ is: 'undecidable', run: run.number }];
  const sameCount = text(count.figures) === text(published.figures) && count.ballots === published.ballots;
  const same =
    text(again.lines) === text(run.lines) &&
    text(again.openTie) === text(run.openTie) &&
    text(again.shares) === text(run.shares ?? []) &&
    again.allocatedPence === run.allocatedPence &&
    again.leftPence === run.leftPence;
  return [
    ...(sameCount ? [] : [{ is: 'ballotsSum' } as const]),
    ...(same ? [] : [{ is: 'different', run: run.number } as const]),
  ];
}

/** A file from anywhere may hold something that no event can, such as the same project twice. Then null. */
function decideAgain(inputs: RunInputs, count: Count): WorkedOut | null {
  try {
    return workOut(inputs, undefined, count);
  } catch {
    return null;
  }
}

const standings = { stands: 'heard', withdrawn: 'withdrawn', 'left-out': 'left-out' } as const;

function asRunBid({ bid, askPence, leastPence, standing }: PublishedBid): RunBid {
  return { bid, askPence, leastPence, status: standings[standing] };
}

/** Who drew and who watched decides nothing. */
function asRecord(tie: PublishedTie): TieRecord {
  return tie.method === 'draw' ? { ...tie, drewBy: nobody, watchedBy: nobody } : tie;
}

function text(value: unknown): string {
  return canonicalJson(value as JsonValue);
}
