/**
 * One guesser with many connections, and a neighbour behind the same address who types a right code every quarter of a
 * second.
 */

import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { codeFrom, printedCode } from '../../server/access/card-codes.ts';
import type { TypedCard } from '../../server/access/typed-card.ts';

/** Wrong codes that the server looked up, and said so. */
export interface LookedUp {
  /** What could be had at once... */
  readonly atOnce: number;
  /** ...and how many a second after that. */
  readonly perSecond: number;
}

export interface GuessReport {
  /** Without a number, and with the number of a card. */
  readonly alone: LookedUp;
  readonly numbered: LookedUp;
  /** How often the neighbour came in. */
  readonly right: number;
  readonly worstWaitMs: number;
  /** Why a right code did not come in; null when each did. */
  readonly refused: string | null;
}

/** By then what can be had at once is spent. */
const atOnceMs = 3_000;
const neighbourEveryMs = 250;

interface Scale {
  readonly seconds: number;
  readonly lines: number;
}

/** @throws when nothing answers at `url`, or something else than this program */
export async function guessCodes(
  url: string,
  typed: string,
  card: TypedCard,
  scale: Scale,
): Promise<GuessReport> {
  const start = performance.now();
  const end = start + scale.seconds * 1_000;
  const counts = { alone: counter(start), numbered: counter(start) };
  const guesser = async (place: number): Promise<void> => {
    const ask = lineTo(url, true);
    for (let turn = place; performance.now() < end; turn += 1) {
      // Who may type a number tries both ways.
      const isNumbered = card.number !== null && turn % 2 === 0;
      const code = printedCode(codeFrom(randomBytes(8), card.length));
      if ((await ask(isNumbered ? `${card.number} ${code}` : code)) === 'unknown-card')
        counts[isNumbered ? 'numbered' : 'alone'].note();
    }
    ask.close();
  };
  const guessers = Array.from({ length: scale.lines }, (_, place) => guesser(place));
  const [neighbour] = await Promise.all([typeRightCodes(url, typed, end), ...guessers]);
  const seconds = scale.seconds - atOnceMs / 1_000;
  return { alone: counts.alone.of(seconds), numbered: counts.numbered.of(seconds), ...neighbour };
}

function counter(start: number) {
  const found = { atOnce: 0, later: 0 };
  return {
    note: () => void (performance.now() - start < atOnceMs ? (found.atOnce += 1) : (found.later += 1)),
    // Between so many there is one time less.
    of: (seconds: number): LookedUp => ({
      atOnce: found.atOnce,
      perSecond: Math.max(0, found.later - 1) / seconds,
    }),
  };
}

async function typeRightCodes(
  url: string,
  typed: string,
  end: number,
): Promise<Pick<GuessReport, 'right' | 'worstWaitMs' | 'refused'>> {
  const found = { right: 0, worstWaitMs: 0, refused: null as string | null };
  while (performance.now() < end) {
    // A phone that comes for the first time.
    const ask = lineTo(url, false);
    const sent = performance.now();
    const refusal = await ask(typed);
    found.worstWaitMs = Math.max(found.worstWaitMs, performance.now() - sent);
    if (refusal === null) found.right += 1;
    else found.refused = refusal;
    ask.close();
    await pause(neighbourEveryMs);
  }
  return found;
}

/** One connection on which codes are tried; gives the code of the refusal, null for a card that opened. */
function lineTo(url: string, keepAlive: boolean) {
  const isSecure = url.startsWith('https:');
  const agent = new (isSecure ? SecureAgent : Agent)({ keepAlive, maxSockets: 1 });
  const send = isSecure ? secureRequest : request;
  const ask = (code: string): Promise<string | null> =>
    new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json' };
      const asked = send(`${url}/api/card`, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          try {
            resolve(refusalIn(Buffer.concat(parts).toString()));
          } catch (fault) {
            reject(fault);
          }
        });
      });
      asked.on('error', reject);
      asked.end(JSON.stringify({ code }));
    });
  return Object.assign(ask, { close: () => agent.destroy() });
}

function refusalIn(body: string): string | null {
  const outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } } = JSON.parse(body);
  return outcome.ok ? null : (outcome.refusal?.code ?? 'no reason');
}
