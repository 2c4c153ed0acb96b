/** The times in which voting is open, as they are announced. */
export const openingHours = {
  /** “Saturday 16 January, 10:00 to 16:00” */
  period: '{day}, {from} to {to}',
  /** Days one after the other with the same times: “Saturday 16 January to Monday 18 January, 10:00 to 16:00 each day” */
  days: '{first} to {last}, {from} to {to} each day',
  /** Where there are too many to name: `{count}` is how many more there are. */
  more: '{count, plural, one {# more time} other {# more times}} until {last}',
} as const;
