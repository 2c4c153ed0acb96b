/** Which role's screen an address opens. These addresses are printed on cards and posters, so they stay stable. */
export type ScreenName =
  'attendee' | 'projector' | 'facilitator' | 'desk' | 'officer' | 'public' | 'laptop' | 'check' | 'sign';

export interface Address {
  screen: ScreenName;
  /** The first part of the path: '' for the start, 'join', 'v', 'projector' and so on. */
  door: string;
  /** The event's number (the fund's for /funds/N), or null where the address carries none. */
  number: number | null;
}

/** What every role's screen is given. */
export type ScreenProps = Pick<Address, 'door' | 'number'>;

interface Door {
  screen: ScreenName;
  numbered: boolean;
}

const doors = new Map<string, Door>([
  ['', { screen: 'attendee', numbered: false }],
  ['v', { screen: 'attendee', numbered: false }],
  ['join', { screen: 'attendee', numbered: true }],
  ['projector', { screen: 'projector', numbered: true }],
  ['facilitate', { screen: 'facilitator', numbered: true }],
  ['desk', { screen: 'desk', numbered: true }],
  ['officer', { screen: 'officer', numbered: false }],
  ['laptop', { screen: 'laptop', numbered: false }],
  ['check', { screen: 'check', numbered: true }],
  ['sign', { screen: 'sign', numbered: true }],
  ['refused', { screen: 'public', numbered: false }],
  ['bid', { screen: 'public', numbered: false }],
  ['events', { screen: 'public', numbered: true }],
  ['funds', { screen: 'public', numbered: true }],
]);

/** Reads a path such as `/projector/7`; null when it is none of ours. */
export function readAddress(path: string): Address | null {
  const [name = '', numeral, ...rest] = path.replace(/^\/+|\/+$/g, '').split('/');
  const door = doors.get(name);
  if (door === undefined || rest.length > 0) return null;
  if (!door.numbered) return numeral === undefined ? { screen: door.screen, door: name, number: null } : null;
  if (numeral === undefined || !/^[1-9]\d{0,8}$/.test(numeral)) return null;
  return { screen: door.screen, door: name, number: Number(numeral) };
}
