/** At which addresses phones can reach this server now, as far as the server can find out by itself. */

import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { lanAddresses } from '../config.ts';
import type { ReachedAddress } from '../../domain/wire/hall-check.ts';

const PATIENCE_MS = 1_500;

export interface Reach {
  /** Every address of this computer in its networks, and the public one, each asked just now. */
  addresses(): Promise<readonly ReachedAddress[]>;
}

/**
 * @param url the address that stands on cards and posters, without a slash at the end.
 * @param port where the server listens.
 */
export function reachOf(url: string, port: number, overHttps: boolean): Reach {
  return {
    async addresses() {
      const scheme = overHttps ? 'https' : 'http';
      const own = lanAddresses().map((address) => `${scheme}://${address}:${port}`);
      const all = [...new Set([...own, url])];
      return Promise.all(all.map(async (address) => ({ address, answers: await answers(address) })));
    },
  };
}

/** Asks as a phone would. A certificate is made out to the name on the poster, so it says nothing here. */
function answers(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  // A phone that is told "localhost" asks itself.
  if (hostname === 'localhost' || hostname.startsWith('127.')) return Promise.resolve(false);
  const options = { timeout: PATIENCE_MS, rejectUnauthorized: false };
  const request = protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve) => {
    const asking = request(`${address}/healthz`, options, (response) => {
      response.resume();
      resolve(response.statusCode === 200 || response.statusCode === 503);
    });
    asking.on('timeout', () => asking.destroy());
    asking.on('error', () => resolve(false));
    asking.end();
  });
}
