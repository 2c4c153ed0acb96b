/** The words of one event, read when it opens and again when something in them changed; and what is made from them. */

import { hash } from 'node:crypto';
import type { Texts } from '../../db/register/texts.ts';
import type { EntryBody, EntryType } from '../../domain/event/entries.ts';
import type { Run } from '../../domain/event/run.ts';
import { emptyEvent, currentRun, type EventState } from '../../domain/event/state.ts';
import { resultFingerprint, type Words } from '../../domain/exports/publication.ts';
import { assert } from '../../domain/outcome.ts';
import type { EventBook } from '../../domain/wire/http.ts';
import { inTurns } from '../../db/turns.ts';
import {
  bookOf,
  picturesOf,
  publicDocumentsOf,
  textsNamedBy,
  whySoonOf,
  wordsOf,
  type ReadText,
} from './book.ts';

const changesBook: ReadonlySet<EntryType> = new Set([
  'event-created',
  'words-changed',
  'event-pot-changed',
  'bid-added',
  'bid-changed',
  'bid-removed',
  'picture-added',
  'picture-removed',
  'document-added',
  'document-removed',
  'rules-set',
  'rules-approved',
  'approval-taken-back',
  'voting-opened',
]);

export class EventWords {
  readonly #texts: Pick<Texts, 'readAll'>;
  readonly #joinUrl: () => string;
  #loads = 0;
  #words: Words = wordsOf(emptyEvent(), () => null);
  #book: EventBook | null = null;
  #fingerprint: { readonly run: Run; readonly text: string | null } | null = null;

  /** `joinUrl`: where phones join, known once the server listens. */
  constructor(texts: Pick<Texts, 'readAll'>, joinUrl: () => string) {
    this.#texts = texts;
    this.#joinUrl = joinUrl;
  }

  /** Reads all words of the event anew. Everything in `state` is durable, and nothing is decided meanwhile. */
  async load(state: EventState): Promise<void> {
    this.#take(state, await this.#read(state));
  }

  /**
   * The same where no entry said so: some were erased. What is decided meanwhile may change the words too; then they are
   * read once more. `settled` gives the state at a moment when everything in it is durable.
   */
  async loadAgain(settled: () => Promise<EventState>): Promise<void> {
    for (;;) {
      const state = await settled();
      const loads = this.#loads;
      const read = await this.#read(state);
      if ((await settled()) === state && this.#loads === loads) return this.#take(state, read);
    }
  }

  async #read(state: EventState): Promise<ReadText> {
    const named = textsNamedBy(state);
    const known = new Map(await inTurns(named, async (some) => [...(await this.#texts.readAll(some))]));
    return (textHash) => known.get(textHash) ?? null;
  }

  #take(state: EventState, read: ReadText): void {
    this.#loads += 1;
    this.#words = wordsOf(state, read);
    this.#book =
      state.event === null
        ? null
        : bookOf(
            state,
            this.#words,
            {
              whySoon: whySoonOf(state, read),
              pictures: picturesOf(state, read),
              documents: publicDocumentsOf(state, read),
            },
            this.#joinUrl(),
          );
    this.#fingerprint = null;
  }

  /** The same where new entries changed something of it; null when they did not. */
  follow(state: EventState, entries: readonly EntryBody[]): Promise<void> | null {
    return entries.some(({ type }) => changesBook.has(type)) ? this.load(state) : null;
  }

  words(): Words {
    return this.#words;
  }

  book(): EventBook {
    assert(this.#book, 'the words of an event that exists were read');
    return this.#book;
  }

  /** The result fingerprint of the current run; null before the first. Worked out once for each run. */
  fingerprint(state: EventState): string | null {
    const run = currentRun(state);
    if (run === null) return null;
    if (this.#fingerprint?.run !== run)
      this.#fingerprint = { run, text: resultFingerprint(state, this.#words, sha256) };
    return this.#fingerprint.text;
  }
}

export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
