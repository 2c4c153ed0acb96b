/** How much a server does within one turn of its loop: counted, so that no test depends on how fast a computer is. */

import { openDataFolder, type DataFolder } from '../data-folder.ts';
import type { Machine } from '../build.ts';

/** What was done within one turn. */
export interface Turn {
  /** Rows that were written, changed or deleted. */
  readonly rows: number;
  /** Secrets, codes and keys that were derived. */
  readonly derived: number;
  /** Cards that were read. */
  readonly cards: number;
}

type Count = keyof Turn;

export class Turns {
  readonly #counts: Record<Exclude<Count, 'rows'>, number> = { derived: 0, cards: 0 };
  #data: DataFolder | null = null;

  /** To be handed to the server. */
  readonly machine: Partial<Machine> = {
    openData: (...where) => (this.#data = this.#counted(openDataFolder(...where))),
  };

  /** Does `work`, and gives what each turn of the loop did meanwhile, the largest first. */
  async during(work: () => Promise<unknown>): Promise<Readonly<Record<Count, readonly number[]>>> {
    const turns: Turn[] = [];
    let before = this.#sums();
    const look = (): void => {
      const now = this.#sums();
      turns.push({
        rows: now.rows - before.rows,
        derived: now.derived - before.derived,
        cards: now.cards - before.cards,
      });
      before = now;
    };
    const eachTurn = (): void => {
      look();
      next = setImmediate(eachTurn);
    };
    let next = setImmediate(eachTurn);
    try {
      await work();
    } finally {
      clearImmediate(next);
    }
    look();
    const largest = (what: Count) => turns.map((turn) => turn[what]).toSorted((one, other) => other - one);
    return { rows: largest('rows'), derived: largest('derived'), cards: largest('cards') };
  }

  #sums(): Turn {
    const rows = this.#data?.db.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;
    return { rows, ...this.#counts };
  }

  #counted(data: DataFolder): DataFolder {
    const { keys, register } = data;
    const { cards } = register;
    const derived = (text: string): Buffer => {
      this.#counts.derived += 1;
      return keys.sign(text);
    };
    const read = async <Row>(reading: Promise<readonly Row[]>): Promise<readonly Row[]> => {
      const rows = await reading;
      this.#counts.cards += rows.length;
      return rows;
    };
    return {
      ...data,
      keys: { ...keys, sign: derived },
      register: {
        ...register,
        cards: {
          ...cards,
          list: (...asked) => read(cards.list(...asked)),
          some: (...asked) => read(cards.some(...asked)),
        },
      },
    };
  }
}
