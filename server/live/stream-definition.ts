/** What a stream's entries mean: the pure functions that the queue calls, for events and funds alike. */

import type { PersonId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';

/**
 * Thrown by a decision that needs something calculated first. The question is put aside, and decided again after
 * `begin`.
 */
export class Postponed extends Error {
  override name = 'Postponed';
  /** Called once all that was decided so far is durable. */
  readonly begin: () => Promise<void>;

  constructor(begin: () => Promise<void>) {
    super('something must be worked out first');
    this.begin = begin;
  }
}

/** An entry with its place in the journal, wall time and author. */
export interface StreamEntry<Body> {
  readonly seq: number;
  readonly at: number;
  readonly by: PersonId;
  readonly version: number;
  readonly body: Body;
}

/** What one question leads to: entries to write, and the answer once they are applied and durable. */
export interface StreamDecision<State, Body, Reply> {
  readonly entries: readonly Body[];
  readonly reply: (after: State) => Reply;
}

/** How a journal becomes a state. */
export interface Fold<State, Body> {
  empty(): State;
  /** Folds one entry into the state, in place. */
  apply(state: State, entry: StreamEntry<Body>): void;
  /** Reads a stored body of any version. */
  lift(version: number, body: unknown): Body;
}

/** How a question becomes entries. */
export interface StreamDefinition<State, Body, Question, Reply> extends Fold<State, Body> {
  /** The version in which entries are written today. */
  readonly version: number;
  /** Reads the state, changes nothing. @throws Postponed */
  decide(state: State, ask: Question): Outcome<StreamDecision<State, Body, Reply>>;
}
