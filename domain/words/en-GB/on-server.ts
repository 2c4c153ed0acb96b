/** Title and description of the pages that the server makes, as search engines and shared links show them. */
export const onServer = {
  titleOf: '{title} · Decision Day',
  phone: 'Vote on the projects of {event} with your voting card.',
  event: '{event}, {date}, {venue}: the projects, the rules and the results.',
  happened: 'How the money of {event} was shared out, step by step.',
  fund: 'Every area of {fund}, and what was decided there.',
} as const;
