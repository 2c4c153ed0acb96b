import type { Rules } from '../../domain/event/rules/rules.ts';
import type { Pence } from '../../domain/money.ts';
import { moneyWords } from './money.ts';
import { plural } from './numbers.ts';

/** What stands on a voting sheet of paper. */
export const sheetWords = {
  title: 'Voting sheet',
  make: 'Print a voting sheet',
  means:
    'For people who would rather vote on paper: today’s projects, and room for the marks of today’s rules.',
  print: 'Print',
  number: 'No.',
  project: 'Project',
  asks: 'Asks for',
  yours: 'Your mark',
  box: 'empty box',
  forTheCount: 'For the count',
  mistake: 'If you make a mistake, ask at the welcome desk for a new sheet.',
  rules: 'Today’s rules',
  rulesCode: (code: string) => `Rules check code: ${code}`,
  practice: 'Practice: nothing here counts',
};

/** How to mark the sheet, in one sentence. */
export function markSentence({ ballot }: Rules, potPence: Pence): string {
  switch (ballot.type) {
    case 'score':
      return `Put one cross in each row, from ${ballot.lowest} to ${ballot.highest}. A row without a cross is a blank.`;
    case 'approval':
      return 'Put a cross in the box of each project that you choose.';
    case 'points':
      return `Write how many tokens you give in the box of each project: no more than ${ballot.tokens} together.`;
    case 'ranking':
      return ballot.places === 1
        ? 'Put a 1 in the box of the project that you want most.'
        : `Write 1 in the box of the project that you want most, then 2, and so on, up to ${ballot.places}.`;
    case 'knapsack':
      return `Put a cross in the box of each project that you choose. Together they may ask for at most ${moneyWords(potPence)}.`;
  }
}

/** A line to add up on, where the marks must not come to too much; null where there is nothing to add. */
export function sumWords({ ballot }: Rules, potPence: Pence): string | null {
  if (ballot.type === 'points') return `Together (of ${plural(ballot.tokens, 'token', 'tokens')}):`;
  return ballot.type === 'knapsack' ? `Together (of ${moneyWords(potPence)}):` : null;
}
