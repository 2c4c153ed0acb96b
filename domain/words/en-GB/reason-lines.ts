/** For a row or a cell, without a capital letter and a full stop. */
export const reasonLines = {
  // Why a project was not chosen.
  withdrawn: 'the group withdrew it',
  leftOut: 'the group was not here on the day',
  declined: 'the group said no thank you',
  noSupport: 'nobody chose it',
  afterTheLine: 'an earlier project did not fit, and the rules stop there',
  partRefused: '{some, select, no {nothing} other {{left}}} was left, and the group said that was not enough',
  excluded: 'it could not be chosen with {name}, which was chosen',
  abovePot: 'there was {pot} at the start and it needed {needed}',
  nobodyVoted: 'nobody voted',
  tooFewScorers:
    'marked on {scorers, number} of {ballots, plural, one {# ballot} other {# ballots}}, and it needed {needed, number}',
  scoredByNobody: 'nobody scored it, and the pass mark is {needed}',
  belowAverage: 'average {own}, below the pass mark of {needed}',
  belowSum:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}, below the pass mark of {needed}',
  belowShare:
    'supported on {own, number} of {ballots, plural, one {# ballot} other {# ballots}}, and it needed {needed, number}',
  fit: '{some, select, no {nothing} other {{left}}} was left and it needed {how, select, least {at least {needed}} all {all of {needed}} other {{needed}}}',
  fitInTurn:
    'when its turn came, {some, select, no {nothing} other {{left}}} was left and it needed {how, select, least {at least {needed}} all {all of {needed}} other {{needed}}}',
  fitSupported:
    '{voters, plural, one {its # supporter had {some, select, no {nothing} other {{held}}}} other {its # supporters had {some, select, no {nothing} other {{held}}}}}, {someLeft, select, no {nothing} other {{left}}} was left, and it needed {how, select, least {at least {needed}} all {all of {needed}} other {{needed}}}',
  outOfReach:
    '{voters, plural, one {its # supporter had {some, select, no {nothing} other {{held}}}} other {its # supporters had {some, select, no {nothing} other {{held}}}}} and it needed {needed}',
  ruleStopped:
    '{voters, plural, one {its # supporter had {some, select, no {nothing} other {{held}}}} other {its # supporters had {some, select, no {nothing} other {{held}}}}} and it needed {needed}',

  // The same in a few words.
  short: {
    left: '{some, select, no {the money had run out} other {{left} was left}}',
    supporters: 'supporters had {some, select, no {nothing} other {{held}}}',
    'after-the-line': 'after we stopped',
    'part-refused': 'said no to a part',
    'below-pass-mark': 'below the pass mark',
    'too-few-scorers': 'too few people',
    excluded: 'the other one was chosen',
    'above-pot': 'asks for too much',
    withdrawn: 'withdrawn',
    'left-out': 'not here today',
    declined: 'said no thank you',
    'no-support': 'nobody chose it',
  },

  // What ranked a project where voters spend money of their own.
  payment:
    '{voters, plural, one {its # supporter had {some, select, no {nothing} other {{held}}} left} other {its # supporters had {some, select, no {nothing} other {{held}}} left between them}}, and nobody paid more than {most}',
  paymentTowards:
    '{voters, plural, one {its # supporter had {some, select, no {nothing} other {{held}}} left} other {its # supporters had {some, select, no {nothing} other {{held}}} left between them}}, and nobody paid more than {most} of the {towards}',
  earned:
    '{voters, plural, one {its # supporter had} other {its # supporters had}} enough when everybody had earned {earned}',
  earnedAlone:
    '{voters, plural, =0 {nobody supports it, and no other project was waiting to be paid for} one {its # supporter was the only one waiting to pay for a project} other {its # supporters were the only ones waiting to pay for a project}}',
} as const;
