/**
 * Which role's screen an address opens, and whether a number follows. These addresses are printed on cards and posters, so
 * they stay stable. A screen that no address opens, or an address of no screen, does not compile (client/main.tsx).
 */
const addresses = {
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
} as const;

/** The first part of a path: '' for the start, 'join', 'v', 'projector' and so on. */
type Door = keyof typeof addresses;
export type ScreenName = (typeof addresses)[Door]['screen'];
/** The first parts of the paths that open a screen. */
export type DoorOf<S extends ScreenName> = {
  [D in Door]: (typeof addresses)[D]['screen'] extends S ? D : never;
}[Door];

/** What a role's screen is given. */
export interface ScreenProps<S extends ScreenName> {
  door: DoorOf<S>;
  /** The event's number (the fund's for /funds/N), or null where the address carries none. */
  number: number | null;
}

export type Address<S extends ScreenName = ScreenName> = { [N in S]: { screen: N } & ScreenProps<N> }[S];

/** Reads a path such as `/projector/7`; null when it is none of ours. */
export function readAddress(path: string): Address | null {
  const [name = '', numeral, ...rest] = path.replace(/^\/+|\/+$/g, '').split('/');
  if (!isDoor(name) || rest.length > 0) return null;
  const { screen, numbered } = addresses[name];
  if (numbered ? !/^[1-9]\d{0,8}$/.test(numeral ?? '') : numeral !== undefined) return null;
  // The screen is the one of that name: the compiler does not follow it through the table.
  return { screen, door: name, number: numbered ? Number(numeral) : null } as Address;
}

/** Own names only: `/constructor` is no address. */
function isDoor(name: string): name is Door {
  return Object.keys(addresses).includes(name);
}
