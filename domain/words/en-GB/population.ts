/** How many people live in the area of an event, beside how many took part. */
export const population = {
  sourced: '{count, plural, one {# person lives} other {# people live}} in the area ({source}, {year}).',
  bare: '{count, plural, one {# person lives} other {# people live}} in the area.',
  share: 'That is one ballot for every {people, plural, one {person} other {# people}} who live there.',
} as const;
