/** Strangers who guess at pass-phrases from many addresses at once, each as fast as they are answered. */

import { onTestFinished } from 'vitest';
import type { Outcome } from '../../domain/outcome.ts';
import { HashTurns, type TryPlace } from '../access/hash-turns.ts';
import type { TestHall } from './test-hall.ts';
import { HttpClient } from './http-client.ts';

export interface Guessers {
  /** How many tries were turned away without a hash. */
  readonly turnedAway: number;
  /** How many wrong pass-phrases were hashed so far. */
  readonly hashed: number;
  /** How many wrong ones were hashed while the last right one waited. */
  readonly aheadOfRightOne: number;
  /** Comes back when `holds` does, looked at after every try. */
  until(holds: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

/**
 * What is counted is counted in the line of those who wait for a hash. How long each was on its way to there is the
 * machine's affair, and what its storage takes to answer.
 *
 * @param names what is guessed at, in turn; null for a name that nobody has.
 * @param addresses how many, each with two tries under way.
 */
export function guessers(hall: TestHall, names: readonly (string | null)[], addresses: number): Guessers {
  const found = { hashed: 0, turnedAway: 0, aheadOfRightOne: 0, going: true };
  let looks: (() => void)[] = [];
  const look = (): void => {
    for (const one of looks) one();
  };
  const { access } = hall.server;
  const prove = access.prove.bind(access);
  const signInBy = access.signInBy.bind(access);
  async function watch<T>(tried: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await tried;
    if (!outcome.ok && outcome.refusal.code !== 'sign-in-failed') found.turnedAway += 1;
    look();
    return outcome;
  }
  access.prove = (...asked) => watch(prove(...asked));
  access.signInBy = (...asked) => watch(signInBy(...asked));
  watchLine(
    () => found.hashed,
    (before, isRight) => {
      if (isRight) found.aheadOfRightOne = found.hashed - before;
      else found.hashed += 1;
      look();
    },
  );

  const line = async (address: string, from: number): Promise<void> => {
    const visitor = new HttpClient(hall.localUrl, { 'X-Forwarded-For': address });
    for (let turn = from; found.going; turn += 2) {
      const signIn = names[turn % names.length] ?? `nobody ${address} ${turn}`;
      const typed = { signIn, passPhrase: `no ${turn}` };
      // The server of a test that failed is gone, and so is what was asked of it.
      const answer = await visitor.post('/api/session/pass-phrase', typed).catch(() => null);
      if (answer === null) return;
    }
  };
  const lines = Array.from({ length: addresses * 2 }, (_, place) =>
    line(`10.0.${(place % addresses) >> 8}.${(place % addresses) & 255}`, place < addresses ? 0 : 1),
  );
  return {
    get turnedAway() {
      return found.turnedAway;
    },
    get hashed() {
      return found.hashed;
    },
    get aheadOfRightOne() {
      return found.aheadOfRightOne;
    },
    until: (holds) =>
      new Promise((resolve) => {
        const once = () => {
          if (!holds()) return;
          looks = looks.filter((one) => one !== once);
          resolve();
        };
        looks.push(once);
        once();
      }),
    async stop() {
      found.going = false;
      await Promise.all(lines);
    },
  };
}

/** Says of each pass-phrase that was compared how many were wrong before it came into the line, and whether it was right. */
function watchLine(wrong: () => number, compared: (before: number, isRight: boolean) => void): void {
  const line = HashTurns.prototype;
  const take = Object.getOwnPropertyDescriptor(line, 'take');
  const takeTurn = take?.value as HashTurns['take'];
  line.take = async function watched<T>(this: HashTurns, place: TryPlace, work: () => Promise<T>) {
    const before = wrong();
    const found = (await takeTurn.call(this, place, work)) as T | null;
    if (typeof found === 'boolean') compared(before, found);
    return found;
  };
  onTestFinished(() => void Object.defineProperty(line, 'take', take ?? {}));
}
