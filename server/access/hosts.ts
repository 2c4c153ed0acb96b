/**
 * Which addresses this server answers to. A page elsewhere can make a visitor's browser call a laptop in the same
 * network under a name of its own (DNS rebinding): then the Host header is not ours. And it can send requests of its
 * own: then the Origin header is not ours.
 */

import { networkInterfaces } from 'node:os';

export interface Hosts {
  /** True when the Host header names this server. */
  isOurs(host: string | undefined): boolean;
  /** True when a request that changes something comes from a page of this server, or from no page at all. */
  isFromUs(host: string | undefined, origin: string | undefined): boolean;
}

/** @param publicUrl the configured address, or null to answer to this machine's own ones alone. */
export function hostsOf(publicUrl: string | null): Hosts {
  const configured = publicUrl === null ? null : new URL(publicUrl);
  let addresses = ownAddresses();

  /** Read again for an unknown one: a laptop joins the hall's network after the program was started. */
  function isThisMachine(address: string): boolean {
    if (!addresses.has(address)) addresses = ownAddresses();
    return addresses.has(address);
  }

  function isOurs(host: string | undefined): boolean {
    const name = nameIn(host);
    if (name === null) return false;
    return (
      name === 'localhost' || name === configured?.hostname || isThisMachine(name.replaceAll(/[[\]]/g, ''))
    );
  }

  return {
    isOurs,
    isFromUs(host, origin) {
      if (origin === undefined) return true; // not a browser, or an old one asking its own server
      return (
        URL.canParse(origin) &&
        (new URL(origin).host === host || new URL(origin).origin === configured?.origin)
      );
    },
  };
}

function ownAddresses(): Set<string> {
  const found = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return new Set(found.map((one) => one.address));
}

/** The name in a Host header, without its port; null when it is not one. */
function nameIn(host: string | undefined): string | null {
  if (host === undefined || !/^[\w.:[\]-]+$/.test(host)) return null;
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
}
