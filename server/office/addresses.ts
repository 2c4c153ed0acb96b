/** Where phones may find this server: what the officer chooses from before cards are printed. */

import type { CardAddresses } from '../../domain/wire/http-cards.ts';
import { lanAddresses } from '../config.ts';

/**
 * @param publicUrl the configured address, or the one that was chosen when the program started.
 * @param port on which this request came in; the addresses of this machine have the same.
 */
export function cardAddresses(publicUrl: string, port: number): CardAddresses {
  const own = lanAddresses().map((address) => `http://${address}:${port}`);
  return { usual: publicUrl, known: [...new Set([publicUrl, ...own])] };
}
