/** What ranks a project, in a sentence. */
export const figureSentences = {
  equal: 'Equal with {name}.',
  equalMany: 'Equal with {others, plural, one {# other} other {# others}}.',
  scoredByNobody: 'Scored by nobody.',
  average: 'Average {average} from {scorers, plural, one {# score} other {# scores}}.',
  total:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} from {from, plural, one {# person} other {# people}}.',
  totalOfScores:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} from {from, plural, one {# score} other {# scores}}.',
  given:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}.',
  perPound:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} for {ask}: {rate} for each {thousand}.',
  perPoundFree:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}} for {ask}.',
  fromList:
    'From the list of totals, with {unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}.',
  fromListSupported:
    'From the list of totals, with {unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}. {voters, plural, one {Its # supporter had {some, select, no {nothing} other {{held}}} left} other {Its # supporters had {some, select, no {nothing} other {{held}}} left between them}}.',
} as const;
