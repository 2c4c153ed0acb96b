/** What happened, step by step: the pot, the voters' money, ties, every bid, and what was left (A14). */

import type { VoterShares } from '../event/run.ts';
import { everythingFits } from '../event/running/everything-fits.ts';
import { isShare } from '../event/running/share-of-tie.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { bidIn } from '../reasons/decided.ts';
import { counted, grouped } from '../reasons/say.ts';
import { lineDetails } from '../reasons/line-details.ts';
import type { Explained } from './explained.ts';
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
export function walkOf(about: Explained): WalkStep[] {
  const steps: WalkStep[] = [step('begin', null, beginning(about), about.potPence)];
  const told = new Set<PublishedTie>();
  let left = about.potPence;
  for (const lineTold of lineDetails(about)) {
    const { line } = lineTold;
    for (const tie of about.run.ties) {
      if (told.has(tie) || !tie.tied.includes(line.bid)) continue;
      // One of them has said no thank you since: nothing was shared in the end.
      if (tie.method === 'share' && !isShare(about.rules, line, about.run)) continue;
      told.add(tie);
      steps.push(step('tie', null, tieSentence(tie, about), left));
    }
    if (line.outcome !== 'not-chosen') left = line.afterPence;
    steps.push(step(line.outcome, line.bid, explainLine(lineTold, about), left));
  }
  return [...steps, step('end', null, `${left === 0 ? 'Nothing' : about.money(left)} is left over.`, left)];
}

function step(kind: WalkStep['kind'], bid: BidId | null, sentence: string, leftPence: Pence): WalkStep {
  return { kind, bid, sentence, leftPence };
}

function beginning(about: Explained): string {
  const { money, potPence, rules, run } = about;
  const pots = rules.subPots?.pots ?? [];
  return [
    `${money(potPence)} is in the pot.`,
    ...pots.map(({ pot, pence }) => `Pot ${pot} has ${money(pence)} for ${projects(potBids(pots, pot))}.`),
    ...(run.shares ?? []).map((shares) => shareSentence(shares, about)),
    ...(everythingFits(run.lines)
      ? ['The pot is enough for every project that can be chosen, so all of them are chosen.']
      : []),
  ].join(' ');
}

function potBids(
  pots: readonly { readonly pot: number; readonly bids: readonly BidId[] }[],
  pot: number,
): number {
  return pots.find((each) => each.pot === pot)?.bids.length ?? 0;
}

function projects(count: number): string {
  return counted(count, 'project', 'projects');
}

/** "Every one of the 54 voters has £13.96 to spend: an equal share of £7.40, raised 66 times by £0.10." */
function shareSentence(
  { pot, voters, equalPence, sharePence, raises, incrementPence }: VoterShares,
  { money }: Explained,
): string {
  const whose = voters === 1 ? 'The 1 voter' : `Every one of the ${grouped(voters)} voters`;
  const where = pot === undefined ? '' : pot === 0 ? ' in the last round' : ` in pot ${pot}`;
  const raised =
    raises === 0
      ? 'an equal share'
      : `an equal share of ${money(equalPence)}, raised ${raises === 1 ? 'once' : `${grouped(raises)} times`} by ${money(incrementPence)}`;
  return `${whose} has ${money(sharePence)} to spend${where}: ${raised}.`;
}

function tieSentence(tie: PublishedTie, about: Explained): string {
  const { level, how } = tieWords(tie, about);
  return `${level} ${how}`;
}

/** Which bids were equal, and how the room settled the tie. */
export function tieWords(tie: PublishedTie, about: Explained): { level: string; how: string } {
  const name = (bid: BidId) => bidIn(about, bid).name;
  const level = `${listed(tie.tied.map(name), 'others')} are equal.`;
  switch (tie.method) {
    case 'draw':
      return {
        level,
        how: `Number ${tie.drawn} of ${tie.tied.length} was drawn: ${name(tie.first)} goes first.`,
      };
    case 'hands':
      return {
        level,
        how: `Hands were counted: ${listed(tie.hands.map(([bid, hands]) => `${name(bid)} ${grouped(hands)}`))}.`,
      };
    case 'share':
      return { level, how: 'What was left is shared among them.' };
  }
}

/** More names than this in one sentence tell nobody anything. */
const mostNamed = 6;

/** A, B and C. Of very many only the first few are named, where there is a word for the rest. */
function listed(words: readonly string[], rest?: string): string {
  if (rest !== undefined && words.length > mostNamed)
    return `${words.slice(0, 3).join(', ')} and ${words.length - 3} ${rest}`;
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
