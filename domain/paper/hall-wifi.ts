/** The hall's Wi-Fi on paper: for visitors, and only if somebody chose to print it. */

import type { Wifi } from '../wire/http-staff.ts';
import type { deskCard } from '../words/en-GB/paper/desk-card.ts';
import type { Said } from '../words/messages.ts';
import type { VotingCardWords } from './voting-card.ts';

export type DeskCardWords = Said<typeof deskCard>;

/** One line of a voting card. */
export function wifiLine({ network, password }: Wifi, words: VotingCardWords): string {
  return password === '' ? words.wifiOpen({ network }) : words.wifi({ network, password });
}

/** What the volunteers' page says to do for a phone that is not in the hall's network. */
export function wifiHelp({ network, password }: Wifi, words: DeskCardWords): string {
  return password === '' ? words.wifiOpen({ network }) : words.wifi({ network, password });
}

/** What a phone's camera reads to join, in the form that phones know: special letters have a stroke before them. */
export function wifiQr({ network, password }: Wifi): string {
  const name = `S:${escaped(network)};`;
  return password === '' ? `WIFI:T:nopass;${name};` : `WIFI:T:WPA;${name}P:${escaped(password)};;`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, '\\$&');
}
