/**
 * Reads a stream from its first entry: what a restart is, and what follows a failed append (J5). Some entries are read in
 * each turn of the loop, because an event that was just made is opened while other halls vote (J19).
 */

import type { Head, Journal } from '../../db/journal.ts';
import { mostInTurn, nextTurn } from '../../db/turns.ts';
import type { Fold, StreamEntry } from './stream-definition.ts';

export interface Folded<State, Body> {
  readonly state: State;
  readonly head: Head;
  /** When the last entry was written, in wall milliseconds; null when there is none. */
  readonly lastAt: number | null;
  /** The entries after the place asked for. */
  readonly entries: readonly StreamEntry<Body>[];
}

/**
 * The state that the journal of `stream` holds, its head, and the entries after place `from`.
 *
 * @throws when the journal cannot be read, or holds what this program does not understand.
 */
export async function foldStream<State, Body>(
  journal: Journal,
  stream: string,
  fold: Fold<State, Body>,
  from = Infinity,
): Promise<Folded<State, Body>> {
  const state = fold.empty();
  const entries: StreamEntry<Body>[] = [];
  const head = await journal.head(stream);
  let lastAt: number | null = null;
  for await (const { seq, at, by, version, body } of journal.read(stream, 0)) {
    // Another server may write meanwhile: the state is that of the head.
    if (seq > head.seq) break;
    const entry = { seq, at, by, version, body: fold.lift(version, body) };
    fold.apply(state, entry);
    lastAt = at;
    if (seq > from) entries.push(entry);
    if (seq % mostInTurn === 0) await nextTurn();
  }
  return { state, head, lastAt, entries };
}

/** The entries after place `after`, up to a head. */
export async function entriesBetween<State, Body>(
  journal: Journal,
  stream: string,
  fold: Fold<State, Body>,
  after: number,
  head: Head,
): Promise<readonly StreamEntry<Body>[]> {
  const entries: StreamEntry<Body>[] = [];
  if (after >= head.seq) return entries;
  for await (const { seq, at, by, version, body } of journal.read(stream, after)) {
    if (seq > head.seq) break;
    entries.push({ seq, at, by, version, body: fold.lift(version, body) });
    if (seq % mostInTurn === 0) await nextTurn();
  }
  return entries;
}

/** The same from where somebody had read to, in whose state the entries are applied. */
export async function foldOn<State, Body>(
  journal: Journal,
  stream: string,
  fold: Fold<State, Body>,
  { state, head, lastAt }: Pick<Folded<State, Body>, 'state' | 'head' | 'lastAt'>,
  from = Infinity,
): Promise<Folded<State, Body>> {
  const now = await journal.head(stream);
  const read = await entriesBetween(journal, stream, fold, Math.min(from, head.seq), now);
  const news = read.filter(({ seq }) => seq > head.seq);
  for (const entry of news) fold.apply(state, entry);
  return {
    state,
    head: now,
    lastAt: news.at(-1)?.at ?? lastAt,
    entries: read.filter(({ seq }) => seq > from),
  };
}
