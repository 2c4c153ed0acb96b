/** One plain sentence, or two, for what became of each bid, under every rule (A14, Q9). Read from the run alone. */

import { isShare } from '../event/running/share-of-tie.ts';
import { bidIn, isFunded, type FundedRunLine } from '../reasons/decided.ts';
import { fullLine, reasonSentence } from '../reasons/reason-words.ts';
import { standingLine } from '../reasons/place-words.ts';
import type { LineDetails } from '../reasons/line-details.ts';
import { sayOf, type Explained } from './explained.ts';

export function explainLine({ line, standing, reason }: LineDetails, about: Explained): string {
  const say = sayOf(about);
  if (reason !== null)
    return `Not chosen: ${standing === null ? `${fullLine(reason, say)}.` : reasonSentence(standing, reason, say)}`;
  if (!isFunded(line) || standing === null) return '';
  const head = line.outcome === 'part' ? 'Chosen for part' : 'Chosen';
  return `${head}: ${standingLine(standing, say)}. ${moneySentence(line, about)}`;
}

function moneySentence(line: FundedRunLine, about: Explained): string {
  const { money } = about;
  const amount = money(line.amountPence);
  const left = money(line.inPot?.beforePence ?? line.beforePence);
  if (line.outcome === 'chosen') return `${amount} of the ${left} left ${whereWords(line)}.`;
  const asked = `${amount} of the ${money(bidIn(about, line.bid).askPence)} it asked for`;
  const saidYes = about.run.answers?.some(({ bid, accepts }) => bid === line.bid && accepts) === true;
  const said = saidYes ? ' The group was asked aloud and said yes.' : '';
  if (isShare(about.rules, line, about.run)) return `${asked}: its share of what was left among equals.`;
  return `${asked}: all that was left.${said}`;
}

function whereWords({ inPot }: FundedRunLine): string {
  if (inPot === undefined) return 'at that point';
  return inPot.pot === 0 ? 'for the last round at that point' : `in pot ${inPot.pot} at that point`;
}
