import type { Rules } from '../../domain/event/rules/rules.ts';
import type { Pence } from '../../domain/money.ts';
import { votingSheet } from '../../domain/words/en-GB/voting-sheet.ts';
import { inPageLanguage } from './in-page-language.ts';
import { moneyWords } from './money.ts';

export const sheetWords = inPageLanguage(votingSheet);

/** How to mark the sheet. */
export function markSentence({ ballot }: Rules, potPence: Pence): string {
  const { mark } = sheetWords;
  switch (ballot.type) {
    case 'score':
      return mark.score(ballot);
    case 'approval':
      return mark.approval;
    case 'points':
      return mark.points(ballot);
    case 'ranking':
      return mark.ranking(ballot);
    case 'knapsack':
      return mark.knapsack({ money: moneyWords(potPence) });
  }
}

/** A line to add up on, where the marks must not come to too much; null where there is nothing to add. */
export function sumWords({ ballot }: Rules, potPence: Pence): string | null {
  if (ballot.type === 'points') return sheetWords.sumOfTokens(ballot);
  return ballot.type === 'knapsack' ? sheetWords.sumOfMoney({ money: moneyWords(potPence) }) : null;
}
