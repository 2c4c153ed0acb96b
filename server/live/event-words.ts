/** The words of one event, read once and kept until something in them changes; and what is made from them. */

import { hash } from 'node:crypto';
import type { Texts } from '../../db/register/texts.ts';
import type { EntryBody, EntryType } from '../../domain/event/entries.ts';
import type { Run } from '../../domain/event/run.ts';
import { standingRun, type EventState } from '../../domain/event/state.ts';
import { resultFingerprint, type Words } from '../../domain/exports/publication.ts';
import type { Book } from '../../domain/wire/http.ts';
import { bookOf, whySoonOf, wordsOf } from './book.ts';

const changesBook: ReadonlySet<EntryType> = new Set([
  'event-created',
  'words-changed',
  'event-pot-changed',
  'bid-added',
  'bid-changed',
  'bid-removed',
  'rules-set',
  'voting-opened',
]);

export class EventWords {
  readonly #texts: Texts;
  readonly #joinUrl: () => string;
  #words: Words | null = null;
  #book: Book | null = null;
  #fingerprint: { readonly run: Run; readonly text: string | null } | null = null;

  /** `joinUrl`: where phones join, known once the server listens. */
  constructor(texts: Texts, joinUrl: () => string) {
    this.#texts = texts;
    this.#joinUrl = joinUrl;
  }

  words(state: EventState): Words {
    return (this.#words ??= wordsOf(state, this.#texts));
  }

  book(state: EventState): Book {
    return (this.#book ??= bookOf(state, this.words(state), whySoonOf(state, this.#texts), this.#joinUrl()));
  }

  /** The result fingerprint of the run that stands; null before the first. Worked out once for each run. */
  fingerprint(state: EventState): string | null {
    const run = standingRun(state);
    if (run === null) return null;
    if (this.#fingerprint?.run !== run)
      this.#fingerprint = { run, text: resultFingerprint(state, this.words(state), sha256) };
    return this.#fingerprint.text;
  }

  /** Brings the words to what new entries made of them. */
  follow(entries: readonly EntryBody[]): void {
    if (entries.some(({ type }) => changesBook.has(type))) this.forget();
  }

  /** To be called when words were changed or erased. */
  forget(): void {
    this.#words = null;
    this.#book = null;
    this.#fingerprint = null;
  }
}

export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
