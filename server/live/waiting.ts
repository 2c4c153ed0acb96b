/** What waits in a queue to be decided: the next batch of it, and how each is answered. */

import type { Beside } from '../../db/journal.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { StreamEntry } from './stream-definition.ts';

export interface Waiting<Ask, Reply> {
  readonly ask: Ask;
  readonly by: PersonId;
  readonly answer: (outcome: Outcome<Reply>) => void;
  /** What is written beside its entries, in the same commit. Such a question has its own commit. */
  readonly beside: Beside | undefined;
}

/** What is decided and written together. */
export interface Batch<Body, Reply> {
  readonly entries: StreamEntry<Body>[];
  /** What came of each that was asked, in that order; told once the entries are durable. Null where it was told already. */
  readonly outcomes: (Outcome<Reply> | null)[];
}

/** Bounds how long one commit takes; the rest waits for the next turn. */
const mostInBatch = 2_000;

/**
 * Takes the next batch off the list. A question with a write beside it is alone in its batch, so that no ballot fails
 * with it.
 */
export function nextBatch<Ask, Reply>(waiting: Waiting<Ask, Reply>[]): Waiting<Ask, Reply>[] {
  const alone = waiting.slice(0, mostInBatch).findIndex(({ beside }) => beside !== undefined);
  return waiting.splice(0, alone < 0 ? mostInBatch : Math.max(1, alone));
}

/** Answers each that has an outcome. An answer that cannot be given keeps nobody else from hearing. */
export function answerEach<Ask, Reply>(
  asked: readonly Waiting<Ask, Reply>[],
  outcomes: readonly (Outcome<Reply> | null)[],
  failed: (fault: unknown) => void,
): void {
  for (const [place, { answer }] of asked.entries()) {
    const outcome = outcomes[place];
    if (!outcome) continue;
    try {
      answer(outcome);
    } catch (fault) {
      failed(fault);
    }
  }
}

/** Everything that arrives within one turn of the loop commits together. */
export function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
