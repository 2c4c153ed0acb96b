import { pageAddresses as addresses } from '../domain/wire/addresses.ts';

/** The first part of a path: '' for the start, 'join', 'v', 'projector' and so on. */
type FirstPart = keyof typeof addresses;
export type ScreenName = (typeof addresses)[FirstPart]['screen'];
/** The first parts of the paths that open a screen. */
export type FirstPartOf<S extends ScreenName> = {
  [P in FirstPart]: (typeof addresses)[P]['screen'] extends S ? P : never;
}[FirstPart];

/** What a role's screen is given. */
export interface ScreenProps<S extends ScreenName> {
  firstPart: FirstPartOf<S>;
  /** The event's number (the fund's for /funds/N), or null where the address carries none. */
  number: number | null;
}

export type Address<S extends ScreenName = ScreenName> = { [N in S]: { screen: N } & ScreenProps<N> }[S];

/** Reads a path such as `/projector/7`; null when it is none of ours. */
export function readAddress(path: string): Address | null {
  const [name = '', numeral, ...rest] = path.replace(/^\/+|\/+$/g, '').split('/');
  if (!isFirstPart(name) || rest.length > 0) return null;
  const { screen, numbered } = addresses[name];
  if (numbered ? !/^[1-9]\d{0,8}$/.test(numeral ?? '') : numeral !== undefined) return null;
  // The screen is the one of that name: the compiler does not follow it through the table.
  return { screen, firstPart: name, number: numbered ? Number(numeral) : null } as Address;
}

/** Own names only: `/constructor` is no address. */
function isFirstPart(name: string): name is FirstPart {
  return Object.keys(addresses).includes(name);
}
