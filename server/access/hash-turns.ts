/**
 * The order in which pass-phrases are hashed. One at a time, so that a person who sends many cannot take memory and
 * threads from voters. People known here go before strangers, and among equals the one who failed least. So a crowd of
 * guessers delays nobody (W32).
 */

export interface TryPlace {
  /** True for a device that signed in before, and for whoever is signed in where it is typed. */
  readonly known: boolean;
  /** How many tries from there have failed or wait, lately. */
  readonly tried: number;
}

/** So many strangers may wait, and no more: of more the last is turned away. */
const mostStrangers = 1_000;

interface Waiting extends TryPlace {
  readonly come: () => void;
  readonly giveWay: () => void;
}

export class HashTurns {
  #waiting: Waiting[] = [];
  #isBusy = false;

  /** Does `work` when its turn comes; null for a stranger who gave way to others. */
  take<T>(place: TryPlace, work: () => Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const come = () => void work().then(resolve, reject).finally(this.#done);
      this.#queue({ ...place, come, giveWay: () => resolve(null) });
      this.#next();
    });
  }

  #queue(one: Waiting): void {
    const after = this.#waiting.findIndex((each) => isBefore(one, each));
    this.#waiting.splice(after < 0 ? this.#waiting.length : after, 0, one);
    const strangers = this.#waiting.filter(({ known }) => !known);
    // Strangers come last, so the last of all is one of them.
    if (strangers.length > mostStrangers) this.#waiting.pop()?.giveWay();
  }

  #next(): void {
    if (this.#isBusy) return;
    const next = this.#waiting.shift();
    this.#isBusy = next !== undefined;
    next?.come();
  }

  readonly #done = (): void => {
    this.#isBusy = false;
    this.#next();
  };
}

/** Equals keep the order in which they came. */
function isBefore(one: TryPlace, other: TryPlace): boolean {
  return one.known === other.known ? one.tried < other.tried : one.known;
}
