/** The figure in which projects are equal. How many people gave it can differ, so that is not said. */
export const equalFigures = {
  noScore: 'no score',
  average: 'an average of {average}',
  given:
    '{unit, select, points {{count, plural, one {# point} other {# points}}} tokens {{count, plural, one {# token} other {# tokens}}} other {{count, plural, one {# vote} other {# votes}}}}',
  perPound:
    '{unit, select, points {{rate} points} tokens {{rate} tokens} other {{rate} votes}} for each {thousand}',
} as const;
