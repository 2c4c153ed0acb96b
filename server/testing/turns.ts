/** How much a server does within one turn of its loop: counted, so that no test depends on how fast a computer is. */

import { statSync } from 'node:fs';
import type { RawDatabase } from '../../db/testing/raw-sqlite.ts';
import { openDataFolder, type DataFolder } from '../data-folder.ts';
import type { Machine } from '../build.ts';
import type { Storage } from '../kept.ts';
import { storageOfTests } from './delayed-storage.ts';
import { overlaid } from './overlaid.ts';

/** What was done within one turn. */
export interface Turn {
  /** Rows that were written, changed or deleted. */
  readonly rows: number;
  /** Statements that the journal ran to write, in commits of its own. */
  readonly statements: number;
  /** Entries that were read from journals. */
  readonly entries: number;
  /** Secrets, codes and keys that were derived. */
  readonly derived: number;
  /** Cards that were read. */
  readonly cards: number;
  /** How large the log of the database was at its end, in bytes. */
  readonly log: number;
}

type Count = keyof Turn;

export class Turns {
  readonly #counts: Record<Exclude<Count, 'rows' | 'log'>, number> = {
    statements: 0,
    entries: 0,
    derived: 0,
    cards: 0,
  };
  #data: DataFolder | null = null;

  /** To be handed to the server. */
  readonly machine: Partial<Machine> = {
    openData: (...where) => (this.#data = this.#counted(openDataFolder(...where))),
    storage: (storage) => storageOfTests(this.#countedEntries(storage)),
  };

  /** Does `work`, and gives what each turn of the loop did meanwhile, the largest first. */
  async during(work: () => Promise<unknown>): Promise<Readonly<Record<Count, readonly number[]>>> {
    const turns: Turn[] = [];
    let before = this.#sums();
    const look = (): void => {
      const now = this.#sums();
      turns.push({
        rows: now.rows - before.rows,
        statements: now.statements - before.statements,
        entries: now.entries - before.entries,
        derived: now.derived - before.derived,
        cards: now.cards - before.cards,
        log: now.log,
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
    return {
      rows: largest('rows'),
      statements: largest('statements'),
      entries: largest('entries'),
      derived: largest('derived'),
      cards: largest('cards'),
      log: largest('log'),
    };
  }

  #sums(): Turn {
    const rows = this.#data?.guard.db.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;
    const log = statSync(`${this.#data?.guard.db.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    return { rows, log, ...this.#counts };
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
      guard: overlaid(data.guard, { db: this.#countedStatements(data.guard.db) }),
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

  #countedStatements(db: RawDatabase): RawDatabase {
    const prepare = (source: string) => {
      const statement = db.prepare(source);
      const run: typeof statement.run = (...values) => {
        this.#counts.statements += 1;
        return statement.run(...values);
      };
      return overlaid(statement, { run });
    };
    return overlaid(db, { prepare });
  }

  #countedEntries(storage: Storage): Storage {
    const { journal } = storage;
    const counts = this.#counts;
    async function* read(stream: string, after: number) {
      for await (const entry of journal.read(stream, after)) {
        counts.entries += 1;
        yield entry;
      }
    }
    return { ...storage, journal: overlaid(journal, { read }) };
  }
}
