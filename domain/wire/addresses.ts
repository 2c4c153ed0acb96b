/** The addresses of pages, once, for the server that sends them and the page that reads them. */

export interface PageAddress {
  readonly screen:
    'attendee' | 'projector' | 'facilitator' | 'desk' | 'officer' | 'public' | 'laptop' | 'check' | 'sign';
  /** The number of an event, or of a fund, follows. */
  readonly numbered: boolean;
}

/** By the first part of the path. They are printed on cards and posters, so they stay stable. */
export const pageAddresses: Readonly<Record<string, PageAddress>> = {
  '': { screen: 'attendee', numbered: false },
  v: { screen: 'attendee', numbered: false },
  join: { screen: 'attendee', numbered: true },
  projector: { screen: 'projector', numbered: true },
  facilitate: { screen: 'facilitator', numbered: true },
  desk: { screen: 'desk', numbered: true },
  officer: { screen: 'officer', numbered: false },
  laptop: { screen: 'laptop', numbered: false },
  check: { screen: 'check', numbered: true },
  sign: { screen: 'sign', numbered: true },
  refused: { screen: 'public', numbered: false },
  bid: { screen: 'public', numbered: false },
  events: { screen: 'public', numbered: true },
  funds: { screen: 'public', numbered: true },
};
