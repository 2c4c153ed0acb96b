/** One plain sentence, or two, for what became of each bid, under every rule (A14, Q9). Read from the run alone. */

import { isShare } from '../event/running/share-of-tie.ts';
import { bidIn, isFunded, type FundedRunLine } from '../reasons/decided.ts';
import type { LineDetails } from '../reasons/line-details.ts';
import type { RankedPlace, Reason } from '../reasons/details.ts';
import { moneySentence, placeFacts, standingFacts } from '../reasons/place-words.ts';
import { reasonSentence } from '../reasons/reason-words.ts';
import type { WalkSpeech } from '../reasons/speech.ts';
import type { Explained } from './explained.ts';

export function explainLine(
  { line, standing, reason }: LineDetails,
  about: Explained,
  speech: WalkSpeech,
): string {
  const { walk } = speech;
  if (reason !== null) return notChosen(standing, reason, speech);
  if (!isFunded(line) || standing === null) return '';
  const facts = standingFacts(standing, speech);
  return [
    line.outcome === 'part' ? walk.chosenForPart({ facts }) : walk.chosen({ facts }),
    ...moneySentence(standing, speech),
    ...amountSentences(line, about, speech),
  ].join(' ');
}

function notChosen(standing: RankedPlace | null, reason: Reason, speech: WalkSpeech): string {
  const { walk } = speech;
  const why = reasonSentence(reason, speech);
  if (standing === null) return `${walk.notChosen} ${why}`;
  // Its figure is the reason: nobody is told it twice.
  const isMark = reason.why === 'below-pass-mark';
  const facts = isMark ? placeFacts(standing, speech) : standingFacts(standing, speech);
  return [walk.notChosenAt({ facts }), ...(isMark ? [] : moneySentence(standing, speech)), why].join(' ');
}

function amountSentences(line: FundedRunLine, about: Explained, { walk, money }: WalkSpeech): string[] {
  const amount = money(line.amountPence);
  if (line.outcome === 'chosen') {
    const { inPot } = line;
    const left = money(inPot?.beforePence ?? line.beforePence);
    if (inPot === undefined) return [walk.gets({ amount, left })];
    const { pot } = inPot;
    return [pot === 0 ? walk.getsInLastRound({ amount, left }) : walk.getsInPot({ amount, left, pot })];
  }
  const ask = money(bidIn(about, line.bid).askPence);
  if (isShare(about.rules, line, about.run)) return [walk.getsShare({ amount, ask })];
  const saidYes = about.run.answers?.some(({ bid, accepts }) => bid === line.bid && accepts) === true;
  return [walk.getsRest({ amount, ask }), ...(saidYes ? [walk.saidYes] : [])];
}
