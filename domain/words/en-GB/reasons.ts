/** Why a project was not chosen, in a sentence. */
export const reasons = {
  withdrawn: 'The group withdrew it.',
  leftOut: 'The group was not here on the day.',
  declined: 'The group said no thank you.',
  noSupport: 'Nobody chose it.',
  afterTheLine: 'An earlier project did not fit, and the rules stop there.',
  partRefused:
    '{some, select, no {Nothing} other {{left}}} was left, and the group said that was not enough.',
  excluded: 'It could not be chosen with {name}, which was chosen.',
  abovePot: 'There was {pot} at the start and it needed {needed}.',
  nobodyVoted: 'Nobody voted.',
  tooFewScorers:
    'Marked on {scorers, number} of {ballots, plural, one {# ballot} other {# ballots}}, and it needed {needed, number}.',
  scoredByNobody: 'Nobody scored it, and the pass mark is {needed}.',
  belowAverage: 'Average {own}, below the pass mark of {needed}.',
  belowSum:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}, below the pass mark of {needed}.',
  belowShare:
    'Supported on {own, number} of {ballots, plural, one {# ballot} other {# ballots}}, and it needed {needed, number}.',
  fit: '{some, select, no {Nothing} other {{left}}} was left and it needed {how, select, least {at least {needed}} all {all of {needed}} other {{needed}}}.',
  fitInTurn:
    'When its turn came, {some, select, no {nothing} other {{left}}} was left and it needed {how, select, least {at least {needed}} all {all of {needed}} other {{needed}}}.',
  fitSupported:
    '{voters, plural, one {Its # supporter had {some, select, no {nothing} other {{held}}} left} other {Its # supporters had {some, select, no {nothing} other {{held}}} left between them}}, {someLeft, select, no {nothing} other {{left}}} of the pot was left, and it needed {needed}.',
  outOfReach:
    '{voters, plural, one {Its # supporter had {some, select, no {nothing} other {{held}}} left} other {Its # supporters had {some, select, no {nothing} other {{held}}} left between them}} and it needed {needed}.',
  ruleStopped:
    '{voters, plural, one {Its # supporter had {some, select, no {nothing} other {{held}}} when the rule stopped} other {Its # supporters had {some, select, no {nothing} other {{held}}} between them when the rule stopped}}, and it needed {needed}.',
} as const;
