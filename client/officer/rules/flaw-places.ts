/** Where the domain's own check finds fault: the field that it is about, and what to say there. */

import type { RulesFlaw } from '../../../domain/event/rules/rules-flaws.ts';
import { dayFormatWords as format } from '../../words/day-format.ts';
import { moreRulesWords as more } from '../../words/rules-more.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import type { RulesField } from './rules-form.ts';

export const flawPlaces: Readonly<Record<RulesFlaw, readonly [RulesField, string]>> = {
  // Impossible scales are not offered; what is left is a scale from 1 under a rule that asks who supports what.
  scale: ['scale', more.scaleFromZero],
  completeness: ['completeness', more.completenessWrong],
  'least-scorers': ['leastScorers', words.percentWrong],
  'locking-needs-scores': ['changes', words.needsLocking],
  'ranked-by': ['by', more.byWrong],
  'pass-mark': ['passMark', more.passMarkTooHigh],
  utility: ['utility', more.utilityWrong],
  increment: ['increment', more.incrementWrong],
  'pass-share': ['passShare', more.passShareWrong],
  'least-voters': ['leastVoters', more.leastVotersWrong],
  'own-bid-and-blanks': ['ownBid', more.ownBidWrong],
  'own-bid-and-whole-ballots': ['ownBid', more.ownBidShows],
  'pot-sum': ['subPots', more.potSumWrong],
  'sub-pots': ['subPots', more.subPotsWrong],
  'forced-support': ['blanks', more.forcedSupport],
  'excluding-apart': ['excluding', more.excludingApart],
  excluding: ['excluding', more.excludingWrong],
  'tie-share': ['tie', more.tieShareWrong],
  'screen-needs-locking': ['screen', words.needsLocking],
  'screen-steps': ['firstAt', words.stepsTooFine],
  'screen-too-fine': ['firstAt', words.stepsReadable],
  'screen-too-soon': ['whySoon', words.whySoonMissing],
  'stalls-have-no-turns': ['format', format.noTurns],
  hours: ['hours', format.wrong],
  'hours-clock-change': ['hours', format.clockChange],
  timing: ['pitch', more.clockWrong],
  'minimum-age': ['ageFrom', words.ageWrong],
  // Never of this form: it names each once.
  connections: ['connections', more.connectionsHint],
  'cards-until': ['cardsTime', more.cardsTimeWrong],
  quorum: ['quorum', more.leastVotersWrong],
  cap: ['capAmount', words.capTooLow],
};
