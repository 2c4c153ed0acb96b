import type { Journal } from '../../db/journal.ts';
import type { Storage } from '../kept.ts';
import { storageOfTests } from './delayed-storage.ts';
import { overlaid } from './overlaid.ts';

/** A disk that can be kept busy: what is written meanwhile is on its way, and not there. */
export class BusyDisk {
  busy = false;
  #free: () => void = () => undefined;
  #freed = Promise.resolve();
  #asked: () => void = () => undefined;

  /** Comes back when something waits to be written. */
  keepBusy(): Promise<void> {
    this.busy = true;
    this.#freed = new Promise((resolve) => (this.#free = resolve));
    return new Promise((resolve) => (this.#asked = resolve));
  }

  free(): void {
    this.busy = false;
    this.#free();
  }

  readonly storage = (storage: Storage): Storage => {
    const { journal } = storageOfTests(storage);
    const append: Journal['append'] = async (...asked) => {
      this.#asked();
      await this.#freed;
      return journal.append(...asked);
    };
    return { ...storageOfTests(storage), journal: overlaid(journal, { append }) };
  };
}
