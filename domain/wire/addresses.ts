/**
 * The addresses of pages, once, for the server that sends them and the page that reads them: by the first part of the path,
 * which screen opens, and whether the number of an event (for /funds/N of a fund) follows. They are printed on cards and
 * posters, so they stay stable. A screen that no address opens, or an address of no screen, does not compile
 * (client/main.tsx).
 */
export const pageAddresses = {
  '': { screen: 'attendee', numbered: false },
  v: { screen: 'attendee', numbered: false },
  join: { screen: 'attendee', numbered: true },
  tablet: { screen: 'tablet', numbered: true },
  projector: { screen: 'projector', numbered: true },
  facilitate: { screen: 'facilitator', numbered: true },
  desk: { screen: 'desk', numbered: true },
  sheets: { screen: 'sheets', numbered: true },
  officer: { screen: 'officer', numbered: false },
  laptop: { screen: 'laptop', numbered: false },
  check: { screen: 'check', numbered: true },
  sign: { screen: 'sign', numbered: true },
  refused: { screen: 'public', numbered: false },
  bid: { screen: 'public', numbered: false },
  events: { screen: 'public', numbered: true },
  funds: { screen: 'public', numbered: true },
} as const;
