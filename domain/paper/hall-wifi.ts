/** The hall's Wi-Fi on paper: for visitors, and only if somebody chose to print it. */

import type { Wifi } from '../wire/http-staff.ts';

/** One line of a voting card. */
export function wifiLine({ network, password }: Wifi): string {
  return password === '' ? `Wi-Fi: ${network}, no password.` : `Wi-Fi: ${network}, password: ${password}`;
}

/** What the volunteers' page says to do for a phone that is not in the hall's network. */
export function wifiHelp({ network, password }: Wifi): string {
  const how = password === '' ? `“${network}”, without a password` : `“${network}”, password “${password}”`;
  return `A phone does not open the vote: it needs the hall’s Wi-Fi, ${how}. The code at the top of this page joins it.`;
}

/** What a phone's camera reads to join, in the form that phones know: special letters have a stroke before them. */
export function wifiQr({ network, password }: Wifi): string {
  const name = `S:${escaped(network)};`;
  return password === '' ? `WIFI:T:nopass;${name};` : `WIFI:T:WPA;${name}P:${escaped(password)};;`;
}

export const wifiQrLabel = 'QR code that joins the hall’s Wi-Fi';

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, '\\$&');
}
