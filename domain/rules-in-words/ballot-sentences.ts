import type { BallotRules } from '../ballots/index.ts';
import type { Rules } from '../event/rules/rules.ts';
import type { Pence } from '../money.ts';
import type { RulesSpeech } from './rules-speech.ts';

type Completeness = Rules['completeness'];
type BallotSpeech = Pick<RulesSpeech, 'ballot' | 'money'>;

/** What to do with the ballot, in one sentence or two: also over the list on the phone and on the voting sheet. */
export function ballotSentences(
  { ballot, completeness }: Pick<Rules, 'ballot' | 'completeness'>,
  potPence: Pence,
  { ballot: words, money }: BallotSpeech,
): string[] {
  switch (ballot.type) {
    case 'score':
      return [scoreSentence(ballot, completeness, words)];
    case 'approval':
      return [approvalSentence(ballot, words)];
    case 'points':
      return [pointsSentence(ballot, completeness, words)];
    case 'ranking':
      return [rankingSentence(ballot, completeness, words)];
    case 'knapsack': {
      const pot = money(potPence);
      const isFree = completeness.kind !== 'at-least';
      return [isFree ? words.spend({ pot }) : words.spendAtLeast({ pot, least: completeness.bids })];
    }
  }
}

type Words = RulesSpeech['ballot'];

function scoreSentence(
  { lowest, highest }: BallotRules<'score'>,
  completeness: Completeness,
  { score }: Words,
): string {
  return completeness.kind === 'at-least'
    ? score['at-least']({ count: completeness.bids, lowest, highest })
    : score[completeness.kind]({ lowest, highest });
}

function approvalSentence({ atLeast: least, atMost: most }: BallotRules<'approval'>, words: Words): string {
  if (most === null) return least === 0 ? words.anyNumber : words.orMore({ least });
  if (least === most) return words.exactly({ most });
  return least === 0 ? words.upTo({ most }) : words.between({ least, most });
}

function pointsSentence(
  { tokens, capPerBid }: BallotRules<'points'>,
  completeness: Completeness,
  words: Words,
): string {
  if (tokens === 1) return words.oneToken;
  const most = capPerBid === tokens ? null : capPerBid;
  if (completeness.kind !== 'at-least')
    return most === null ? words.tokens({ tokens }) : words.tokensAtMost({ tokens, most });
  const least = completeness.bids;
  return most === null
    ? words.tokensOver({ tokens, least })
    : words.tokensOverAtMost({ tokens, least, most });
}

function rankingSentence(
  { places }: BallotRules<'ranking'>,
  completeness: Completeness,
  words: Words,
): string {
  if (places === 1) return words.onePlace;
  return completeness.kind === 'at-least'
    ? words.order['at-least']({ least: completeness.bids, places })
    : words.order[completeness.kind]({ places });
}

/** What happens to a ballot that is not complete, or to a blank; nothing where every ballot is complete. */
export function incompleteSentence(rules: Rules, { ballot: words }: Pick<RulesSpeech, 'ballot'>): string[] {
  const { ballot, completeness, blanks } = rules;
  const isStrict = blanks.kind === 'ballot-not-counted' && completeness.kind !== 'free';
  if (ballot.type === 'score')
    return [isStrict ? strictScores(completeness, words) : blankScore(rules, words)];
  const canLack =
    completeness.kind === 'at-least' || (completeness.kind === 'all' && canBeIncomplete(ballot));
  if (!canLack) return [];
  if (isStrict && completeness.kind === 'at-least') return [words.fewerProjects];
  if (isStrict) return [words.notCounted[ballot.type]];
  return completeness.kind === 'all' ? [words.lessCounts[ballot.type]] : [];
}

function canBeIncomplete(ballot: BallotRules): boolean {
  if (ballot.type === 'approval') return ballot.atLeast > 0;
  return ballot.type !== 'knapsack';
}

function strictScores(completeness: Completeness, words: Words): string {
  return completeness.kind === 'at-least'
    ? words.fewerScores({ least: completeness.bids })
    : words.missingScore;
}

function blankScore({ allocation }: Rules, words: Words): string {
  return allocation.rule === 'ranked' && allocation.by === 'average' ? words.blankAverage : words.blankPoints;
}
