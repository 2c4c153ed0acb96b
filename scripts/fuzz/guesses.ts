/** A stranger guesses codes and links while people with real ones try to get in. */

import { randomToken } from '../../server/access/role-links.ts';
import { codeFrom, printedCode } from '../../server/access/card-codes.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';
import type { Tally, Target } from './assaults.ts';

/** Nobody who has a card or a link waits longer (W11, W33). */
const mostWaitMs = 2_000;
const patienceMs = 30_000;

/** What an honest person of the hall holds. */
export interface HonestSecrets {
  /** As it is printed on a card. */
  readonly code: string;
  /** The token of a staff link. */
  readonly link: string;
}

const inARow = 60;

/** Wrong codes, links and pass-phrases, one after the other; each is refused. */
export async function guess({ url }: Target, random: SeededRandom, tally: Tally): Promise<void> {
  for (let times = 0; times < inARow; times += 1) {
    const [path, body] = wrong(random);
    tally.messages += 1;
    const { status } = await post(url + path, body);
    // 503: files are lost just now, and nobody can be looked up.
    if ((status >= 400 && status < 500) || status === 503) tally.answered += 1;
    else tally.unanswered.push(`A guess at ${path} was answered ${status}.`);
  }
}

function wrong(random: SeededRandom): [path: string, body: object] {
  const symbols = Buffer.from(Array.from({ length: 8 }, () => random.whole(0, 255)));
  const short = printedCode(codeFrom(symbols, 'before'));
  const kinds: readonly [string, object][] = [
    ['/api/card', { code: printedCode(codeFrom(symbols)) }],
    ['/api/card', { code: short }],
    ['/api/card', { code: `${random.whole(1, 40)} ${short}` }],
    ['/api/session', { token: randomToken() }],
    ['/api/sign-code', { code: randomToken() }],
    ['/api/session/pass-phrase', { signIn: `nobody ${random.whole(1, 3)}`, passPhrase: short }],
  ];
  return kinds[random.whole(0, kinds.length - 1)] ?? ['/api/session', {}];
}

/** Why somebody who holds something right was kept out just now, a sentence each. */
export async function keptOut(url: string, { code, link }: HonestSecrets): Promise<string[]> {
  const held = [
    { what: 'a card’s code', path: '/api/card', body: { code } },
    { what: 'a staff link', path: '/api/session', body: { token: link } },
  ];
  const tried = held.map(async ({ what, path, body }) => {
    const { status, ms } = await post(url + path, body);
    if (status !== 200) return [`Whoever held ${what} was answered ${status}.`];
    return ms > mostWaitMs ? [`Whoever held ${what} waited ${Math.round(ms)} ms.`] : [];
  });
  return (await Promise.all(tried)).flat();
}

async function post(url: string, body: object): Promise<{ status: number; ms: number }> {
  const start = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.arrayBuffer();
  return { status: response.status, ms: performance.now() - start };
}
