/** What happened, step by step: on the page of a result, on the signed sheet and in the bundle. */
export const walk = {
  begin: '{pot} is in the pot.',
  potHas:
    'Part {pot, number} of the pot has {money} for {count, plural, one {# project} other {# projects}}.',
  everythingFits: 'The pot is enough for every project that can be chosen, so all of them are chosen.',

  // What each voter has to spend, where voters spend money of their own.
  share:
    '{voters, plural, =1 {The 1 voter} other {Every one of the # voters}} has {share} to spend: {raises, plural, =0 {an equal share} =1 {an equal share of {equal}, raised once by {step}} other {an equal share of {equal}, raised # times by {step}}}.',
  shareInPot:
    '{voters, plural, =1 {The 1 voter} other {Every one of the # voters}} has {share} to spend in part {pot, number} of the pot. That is {raises, plural, =0 {an equal share} =1 {an equal share of {equal}, raised once by {step}} other {an equal share of {equal}, raised # times by {step}}}.',
  shareInLastRound:
    '{voters, plural, =1 {The 1 voter} other {Every one of the # voters}} has {share} to spend in the last round. That is {raises, plural, =0 {an equal share} =1 {an equal share of {equal}, raised once by {step}} other {an equal share of {equal}, raised # times by {step}}}.',

  // Ties.
  equal: '{names} are equal.',
  equalMany: '{names} and {others, number} others are equal.',
  drawn: 'Number {drawn, number} of {of, number} was drawn: {name} gets the money first.',
  // {hands} is a list of the next message.
  counted: 'Hands were counted: {hands}.',
  handsFor: '{name} {hands, number}',
  shared: 'What was left is shared among them.',

  // A project: {facts} is a list, such as “7th of 21, average 3.8 from 97 scores”.
  chosen: 'Chosen: {facts}.',
  chosenForPart: 'Chosen for part: {facts}.',
  notChosenAt: 'Not chosen: {facts}.',
  notChosen: 'Not chosen.',
  gets: 'It gets {amount} of the {left} left at that point.',
  getsInPot: 'It gets {amount} of the {left} left in part {pot, number} of the pot at that point.',
  getsInLastRound: 'It gets {amount} of the {left} left for the last round at that point.',
  getsShare: 'It gets {amount} of the {ask} it asked for: its share of what was left.',
  getsRest: 'It gets {amount} of the {ask} it asked for: all that was left.',
  saidYes: 'The group was asked aloud and said yes.',

  end: '{some, select, no {Nothing} other {{left}}} is left over.',

  // What groups said of the money, and what it changed.
  declined: '{name} said no thank you.',
  agreed: '{name} said yes to {amount}.',
  refused: '{name} said no to {amount}.',
  nothingChanged: 'This changes nothing.',
  changed:
    '{name}: was {had, select, no {nothing} other {{from}}}, now {has, select, no {nothing} other {{to}}}.',
} as const;
