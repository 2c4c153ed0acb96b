/** Staff of every role who ask for what opens a card, by every route that could give it (S10). */

import type { SeededRandom } from '../hall/seeded-random.ts';
import { Staff } from '../hall/staff.ts';
import type { Tally, Target } from './assaults.ts';
import type { Hostile } from './hostile.ts';

const routes = [
  ['GET', 'cards'],
  ['GET', 'cards.pdf'],
  ['GET', 'card-printing'],
  ['POST', 'card-printing'],
  ['POST', 'card-printing/done'],
  ['POST', 'cards'],
  ['POST', 'cards/1/cancel'],
  ['GET', 'cards/1'],
  ['GET', 'piles'],
] as const;
/** A link in a square, and a code under one. */
const opener = /\/(?:v|join\/\d+)#[\w-]{22}|(?<![A-Z0-9-])[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}(?![A-Z0-9-])/;

export class SecretProbe {
  readonly #staff: readonly (readonly [role: string, Staff])[];

  private constructor(staff: readonly (readonly [string, Staff])[]) {
    this.#staff = staff;
  }

  /** @param links the token of a link for each role */
  static async signIn(url: string, links: Readonly<Record<string, string>>): Promise<SecretProbe> {
    const signedIn = Object.entries(links).map(
      async ([role, token]) => [role, await Staff.signIn(url, token)] as const,
    );
    return new SecretProbe(await Promise.all(signedIn));
  }

  /** One question of somebody. Nobody has begun to print, so that nobody is answered with what opens a card. */
  async ask({ event }: Target, hostile: Hostile, random: SeededRandom, tally: Tally): Promise<void> {
    const [role, staff] = this.#staff[random.whole(0, this.#staff.length - 1)] ?? [];
    const [method, route] = routes[random.whole(0, routes.length - 1)] ?? ['GET', 'cards'];
    if (staff === undefined) return;
    const number = () => (random.happens(0.8) ? random.whole(0, 45) : encodeURIComponent(hostile.text()));
    const path = `/api/events/${event}/${route}?from=${number()}&to=${number()}`.slice(0, 400);
    const asked = { from: random.whole(0, 45), to: random.whole(0, 45), destroyed: false };
    const body = random.happens(0.7) ? asked : hostile.value(3);
    const sent = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    tally.messages += 1;
    const response = await staff.fetch(path, method === 'GET' ? {} : sent);
    const text = await response.text();
    if (opener.test(text)) tally.unanswered.push(`${role} was told what opens a card by ${method} ${route}.`);
    // 503: files are lost just now, and nothing is saved.
    else if (response.status >= 500 && response.status !== 503)
      tally.unanswered.push(`${method} ${route}: ${response.status}.`);
    else tally.answered += 1;
  }
}
