/** A store that fails at one of its writes: before it was made, or after it, so that whoever asked cannot know. */

import type { Journal } from '../../db/journal.ts';
import type { Register } from '../../db/register/register.ts';
import type { Storage } from '../kept.ts';
import { storageOfTests } from './delayed-storage.ts';

export type FailsHow = 'before' | 'after';
type Call = (...asked: unknown[]) => Promise<unknown>;

/** Which methods of which tables write what an act of the office prepares. */
const writes: Partial<Readonly<Record<keyof Register, readonly string[]>>> = {
  texts: ['save', 'saveAll', 'keep', 'forget'],
  contacts: ['save', 'forget'],
  cards: ['begin', 'addTo', 'remove'],
  importChoices: ['save'],
  numbers: ['take'],
};

export class FailingStore {
  #failsAt = 0;
  #how: FailsHow = 'before';
  #count = 0;

  /** From now on writes are counted, and the one of that number fails. */
  failAt(number: number, how: FailsHow): void {
    [this.#failsAt, this.#how, this.#count] = [number, how, 0];
  }

  /** Whether it failed since. */
  get hasFailed(): boolean {
    return this.#failsAt > 0 && this.#count >= this.#failsAt;
  }

  readonly storage = (its: Storage): Storage => {
    const { journal, register, ...others } = storageOfTests(its);
    const tables = Object.entries(writes).map(([name, methods]) => [
      name,
      this.#failing(register[name as keyof Register], methods),
    ]);
    return {
      ...others,
      journal: this.#failing(boundJournal(journal), ['append', 'begin']),
      register: this.#failing({ ...register, ...Object.fromEntries(tables) }, ['write']),
    };
  };

  #failing<Table extends object>(table: Table, methods: readonly string[]): Table {
    const failing = methods.map((name) => {
      const call = Reflect.get(table, name) as Call;
      return [name, (...asked: unknown[]) => this.#reach(() => call(...asked))];
    });
    return { ...table, ...Object.fromEntries(failing) };
  }

  async #reach(write: () => Promise<unknown>): Promise<unknown> {
    this.#count += 1;
    const fails = this.#count === this.#failsAt;
    if (fails && this.#how === 'before') throw new Error('the disk is gone');
    const done = await write();
    if (fails) throw new Error('the disk did not answer');
    return done;
  }
}

/** A journal whose methods can be taken one by one. */
export function boundJournal(journal: Journal): Journal {
  return {
    create: journal.create.bind(journal),
    begin: journal.begin.bind(journal),
    append: journal.append.bind(journal),
    head: journal.head.bind(journal),
    read: journal.read.bind(journal),
    heads: journal.heads.bind(journal),
    streams: journal.streams.bind(journal),
    verify: journal.verify.bind(journal),
    wipePractice: journal.wipePractice.bind(journal),
  };
}
