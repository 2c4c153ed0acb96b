/** What happened, step by step: the pot, the voters' money, ties, every bid, and what was left (A14). */

import type { VoterShares } from '../event/run.ts';
import { everythingFits } from '../event/running/everything-fits.ts';
import { isShare } from '../event/running/share-of-tie.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { someOf, type Nameless, type WalkSpeech } from '../reasons/speech.ts';
import { lineDetails } from '../reasons/line-details.ts';
import { namedFor, type Explained } from './explained.ts';
import { explainLine } from './explanation.ts';
import type { PublishedTie } from './publication.ts';

export interface WalkStep {
  readonly kind: 'begin' | 'tie' | 'chosen' | 'part' | 'not-chosen' | 'end';
  /** The bid that the step is about. */
  readonly bid: BidId | null;
  readonly sentence: string;
  /** What is left of the whole pot after it. */
  readonly leftPence: Pence;
}

/** Every step of a result that has been told, in order. The money of the steps adds up to the result. */
export function walkOf(about: Explained, nameless: Nameless<WalkSpeech>): WalkStep[] {
  const speech = namedFor(about, nameless);
  const steps: WalkStep[] = [step('begin', null, beginning(about, speech), about.potPence)];
  const told = new Set<PublishedTie>();
  let left = about.potPence;
  for (const lineTold of lineDetails(about)) {
    const { line } = lineTold;
    for (const tie of about.run.ties) {
      if (told.has(tie) || !tie.tied.includes(line.bid)) continue;
      // One of them has said no thank you since: nothing was shared in the end.
      if (tie.method === 'share' && !isShare(about.rules, line, about.run)) continue;
      told.add(tie);
      steps.push(step('tie', null, tieSentence(tie, speech), left));
    }
    if (line.outcome !== 'not-chosen') left = line.afterPence;
    steps.push(step(line.outcome, line.bid, explainLine(lineTold, about, speech), left));
  }
  const end = speech.walk.end({ some: someOf(left), left: speech.money(left) });
  return [...steps, step('end', null, end, left)];
}

function step(kind: WalkStep['kind'], bid: BidId | null, sentence: string, leftPence: Pence): WalkStep {
  return { kind, bid, sentence, leftPence };
}

function beginning({ potPence, rules, run }: Explained, speech: WalkSpeech): string {
  const { walk, money } = speech;
  return [
    walk.begin({ pot: money(potPence) }),
    ...(rules.subPots?.pots ?? []).map(({ pot, pence, bids }) =>
      walk.potHas({ pot, money: money(pence), count: bids.length }),
    ),
    ...(run.shares ?? []).map((shares) => shareSentence(shares, speech)),
    ...(everythingFits(run.lines) ? [walk.everythingFits] : []),
  ].join(' ');
}

/** "Every one of the 54 voters has £13.96 to spend: an equal share of £7.40, raised 66 times by £0.10." */
function shareSentence(
  { pot, voters, equalPence, sharePence, raises, incrementPence }: VoterShares,
  { walk, money }: WalkSpeech,
): string {
  const share = {
    voters,
    share: money(sharePence),
    raises,
    equal: money(equalPence),
    step: money(incrementPence),
  };
  if (pot === undefined) return walk.share(share);
  return pot === 0 ? walk.shareInLastRound(share) : walk.shareInPot({ ...share, pot });
}

function tieSentence(tie: PublishedTie, speech: WalkSpeech): string {
  const { level, how } = tieWords(tie, speech);
  return `${level} ${how}`;
}

/** Which bids were equal, and how the room settled the tie. */
export function tieWords(tie: PublishedTie, speech: WalkSpeech): { level: string; how: string } {
  const { walk, name, all } = speech;
  const level = equalSentence(tie.tied.map(name), speech);
  switch (tie.method) {
    case 'draw': {
      const { drawn, first, tied } = tie;
      return { level, how: walk.drawn({ drawn, of: tied.length, name: name(first) }) };
    }
    case 'hands': {
      const hands = tie.hands.map(([bid, count]) => walk.handsFor({ name: name(bid), hands: count }));
      return { level, how: walk.counted({ hands: all(hands) }) };
    }
    case 'share':
      return { level, how: walk.shared };
  }
}

/** More names than this in one sentence tell nobody anything. */
const mostNamed = 6;

/** Of very many only the first few are named. */
function equalSentence(names: readonly string[], { walk, list, all }: WalkSpeech): string {
  if (names.length <= mostNamed) return walk.equal({ names: all(names) });
  return walk.equalMany({ names: list(names.slice(0, 3)), others: names.length - 3 });
}
