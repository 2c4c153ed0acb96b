import { countWords } from './numbers.ts';

/** What the page says that walks through a result. */
export const happenedWords = {
  title: 'What happened',
  titleOf: (event: string) => `What happened: ${event}`,
  changed: 'What a group’s answer changed',
  means:
    'How the pot was shared out, one step at a time. Every step follows from today’s rules and the votes.',
  provisional: 'Provisional until two people have signed.',
  signed: 'Signed. The council makes the awards after final checks.',
  stepOf: (step: number, of: number) => `Step ${countWords(step)} of ${countWords(of)}`,
  back: 'One step back',
  next: 'Next step',
  toEnd: 'Skip to the end',
  begin: 'The pot is full',
  tie: 'A tie',
  end: 'The end',
  everyStep: 'Every step',
  left: (money: string) => `${money} left`,
  none: 'There is nothing to show yet. This page opens when every result has been announced in the hall.',
  opening: 'Opening. One moment.',
  unreached: 'This page cannot be reached right now.',
  tryAgain: 'Try again',
  toEvent: 'Back to the event',
  read: 'See what happened, step by step',
  ballots: (counted: number, all = counted) =>
    `${countWords(counted)} ${counted === 1 ? 'ballot' : 'ballots'} counted${all > counted ? `, of ${countWords(all)} in` : ''}.`,
  checkCode: (code: string) => `Check code: ${code}`,
};
