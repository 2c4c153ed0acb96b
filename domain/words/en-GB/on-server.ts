/** What pages that the server makes say of themselves: to search engines and shared links, and to whoever waits for the rest. */
export const onServer = {
  titleOf: '{title} · Decision Day',
  phone: 'Vote on the projects of {event} with your voting card.',
  waiting:
    'This page is still loading. You can read the rules and the projects now. You can vote as soon as it has loaded: on a slow connection that takes up to a minute.',
  goOn: 'The page has loaded. Go on',
  event: '{event}, {date}, {venue}: the projects, the rules and the results.',
  decided: '{event}, {date}, {venue}: which projects were chosen, with how much money, and why.',
  happened: 'How the money of {event} was shared out, step by step.',
  fund: 'Every area of {fund}, and what was decided there.',
} as const;
