/** Messages that no page of ours sends, made from a seed: near misses first, since they reach furthest in. */

import type { EventId } from '../../domain/ids.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';

type Junk =
  null | boolean | number | string | Uint8Array | readonly Junk[] | { readonly [name: string]: Junk };

/** Revisions and send numbers that somebody makes up, to leave no number for those who come after. */
const farOff = [999_999_999, 1_000_000_000, 2 ** 31, 2 ** 52, 2 ** 53 - 2, 2 ** 53 - 1];
const numbers = [0, -1, 1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324, Number.NaN];
const names = [
  '__proto__',
  'constructor',
  'type',
  'marks',
  'token',
  'toString',
  'then',
  'length',
  'on',
  'bid',
  '',
];
const texts = [
  '',
  'ballot',
  '=HYPERLINK("http://x")',
  "'; DROP TABLE journal; --",
  '<script>alert(1)</script>',
  '../../keys.json',
  '\u0000',
  '\u202Etxt.exe',
  '👩‍👩‍👧'.repeat(40),
  'A'.repeat(5_000),
  '%00%ff',
  '[object Object]',
];
const staffTypes = [
  'open-voting',
  'call-bid',
  'set-rules',
  'seal',
  'sign',
  'settle-by-draw',
  'show-overlay',
  'undo',
  'start-pitch-again',
  'pause',
  'create-event',
  'make-cards',
  'constructor',
  '__proto__',
];

export class Hostile {
  readonly #random: SeededRandom;
  readonly #tokens: readonly string[];

  /** @param tokens of real cards: what is signed with one reaches the count itself */
  constructor(random: SeededRandom, tokens: readonly string[]) {
    this.#random = random;
    this.#tokens = tokens;
  }

  /** What is said under the name `command`. */
  command(): Junk {
    const kind = this.#random.whole(1, 10);
    if (kind <= 6) return this.#bent(this.#ballot());
    if (kind <= 8) return this.#bent({ type: this.#one(staffTypes), on: this.#random.whole(0, 9), bid: 1 });
    return this.value(4);
  }

  /** The name of a message, and what comes with it. */
  message(): [name: string, ...anything: Junk[]] {
    const kind = this.#random.whole(1, 10);
    if (kind <= 4) return ['mine', this.#bent({ token: this.#token(), take: this.#random.happens(0.5) })];
    if (kind <= 6)
      return [this.#one(['view', 'refused', 'error', 'message', '__proto__', 'ping']), this.value(3)];
    if (kind <= 7)
      return ['unsent', this.#random.happens(0.8) ? this.#random.whole(0, 1_000) : this.value(2)];
    if (kind <= 8) return ['command'];
    return ['command', this.command(), this.value(2), this.value(1)];
  }

  /** How somebody says who connects. */
  handshake(event: EventId): Record<string, unknown> {
    const auth = {
      protocol: 1,
      role: this.#one(['phone', 'facilitator', 'officer', 'king']),
      event,
      device: 'f'.repeat(22),
    };
    const bent = this.#bent(auth);
    return typeof bent === 'object' && bent !== null && !Array.isArray(bent) ? { ...bent } : { all: bent };
  }

  /** Text for a line on which socket packets are expected. */
  frame(): string {
    const whole = (from: number, to: number) => this.#random.whole(from, to);
    const body = JSON.stringify(this.value(3));
    const frames = [
      `42${body}`,
      `42["command",${body}`,
      `42["command",${body}]`,
      `45${whole(0, 99)}-["command",{"_placeholder":true,"num":${whole(-1, 99)}}]`,
      `40${body}`,
      `41`,
      `43${whole(0, 9)}${body}`,
      `44${body}`,
      `4${'2'.repeat(200)}`,
      `${whole(0, 9)}${whole(0, 9)}`,
      '1',
      '',
      '\u0000\u0001',
      `42/admin,${body}`,
      `4${whole(0, 9)}${'['.repeat(2_000)}`,
    ];
    return this.#one(frames);
  }

  value(depth: number): Junk {
    const kind = this.#random.whole(1, depth > 0 ? 9 : 6);
    if (kind === 1) return null;
    if (kind === 2) return this.#random.happens(0.5);
    if (kind <= 4) return this.#one(numbers);
    if (kind === 5) return this.#one(texts);
    if (kind === 6)
      return this.#random.happens(0.1) ? new Uint8Array(this.#random.whole(0, 64)) : this.#token();
    const items = Array.from({ length: this.#random.whole(0, 6) }, () => this.value(depth - 1));
    if (kind === 7) return items;
    return Object.fromEntries(items.map((item) => [this.#one(names), item]));
  }

  text(): string {
    return this.#one(texts);
  }

  #ballot() {
    const marks = Array.from({ length: this.#random.whole(0, 30) }, () => [
      this.#random.whole(-1, 25),
      this.#random.happens(0.9) ? this.#random.whole(0, 6) : this.#one(numbers),
    ]);
    return {
      type: 'ballot',
      token: this.#token(),
      send: this.#number(),
      from: this.#number(),
      basedOn: this.#number(),
      proof: this.#one(texts),
      marks,
    };
  }

  #number(): number {
    return this.#random.happens(0.8) ? this.#random.whole(0, 50) : this.#one(farOff);
  }

  /** The same with one to three members changed, taken away or added; now and then it is left as it is. */
  #bent(base: { readonly [name: string]: Junk }): Junk {
    const bent = new Map(Object.entries(base));
    for (let times = this.#random.whole(0, 3); times > 0; times -= 1) {
      const name = this.#random.happens(0.8) ? this.#one([...bent.keys(), 'type']) : this.#one(names);
      if (this.#random.happens(0.2)) bent.delete(name);
      else bent.set(name, this.value(3));
    }
    return Object.fromEntries(bent);
  }

  #token(): string {
    const token = this.#one(this.#tokens);
    if (this.#random.happens(0.5)) return token;
    const at = this.#random.whole(0, token.length - 1);
    return token.slice(0, at) + this.#one(['A', 'B', '', '=', '.']) + token.slice(at + 1);
  }

  #one<T>(list: readonly T[]): T {
    const found = list[this.#random.whole(0, list.length - 1)];
    if (found === undefined) throw new Error('Broken assumption: there is something to choose from');
    return found;
  }
}
