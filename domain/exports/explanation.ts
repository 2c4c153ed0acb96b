/** One plain sentence, or two, for what became of each bid, under every rule (A14, Q9). Read from the run alone. */

import type { RunLine } from '../event/run.ts';
import { isShare } from '../event/running/share-of-tie.ts';
import { bidIn, type Explained } from './explained.ts';
import { reasonWords } from './explanation-reasons.ts';
import { standingWords } from './explanation-standing.ts';

type MoneyLine = Exclude<RunLine, { outcome: 'not-chosen' }>;

export function explainLine(line: RunLine, about: Explained): string {
  if (line.outcome === 'not-chosen') return `Not chosen: ${reasonWords(line, about)}.`;
  const head = line.outcome === 'part' ? 'Chosen for part' : 'Chosen';
  return `${head}: ${standingWords(line, about)}. ${moneySentence(line, about)}`;
}

function moneySentence(line: MoneyLine, about: Explained): string {
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

function whereWords({ inPot }: MoneyLine): string {
  if (inPot === undefined) return 'at that point';
  return inPot.pot === 0 ? 'for the last round at that point' : `in pot ${inPot.pot} at that point`;
}
