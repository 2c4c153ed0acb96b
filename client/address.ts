/** Which role's screen an address opens. */

import { pageAddresses, type PageAddress } from '../domain/wire/addresses.ts';

export type ScreenName = PageAddress['screen'];

export interface Address {
  screen: ScreenName;
  /** The first part of the path: '' for the start, 'join', 'v', 'projector' and so on. */
  door: string;
  /** The event's number (the fund's for /funds/N), or null where the address carries none. */
  number: number | null;
}

/** What every role's screen is given. */
export type ScreenProps = Pick<Address, 'door' | 'number'>;

const doors = new Map(Object.entries(pageAddresses));

/** Reads a path such as `/projector/7`; null when it is none of ours. */
export function readAddress(path: string): Address | null {
  const [name = '', numeral, ...rest] = path.replace(/^\/+|\/+$/g, '').split('/');
  const door = doors.get(name);
  if (door === undefined || rest.length > 0) return null;
  if (!door.numbered) return numeral === undefined ? { screen: door.screen, door: name, number: null } : null;
  if (numeral === undefined || !/^[1-9]\d{0,8}$/.test(numeral)) return null;
  return { screen: door.screen, door: name, number: Number(numeral) };
}
