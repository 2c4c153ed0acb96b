/**
 * The words of many bids and who presents them, kept before the one commit that makes them bids. Until an entry names
 * the words they mean nothing. What no entry names in the end is taken back at once; after a crash, the next start forgets
 * who was to present (H4).
 */

import type { Register } from '../../db/register/register.ts';
import type { NewText } from '../../db/register/texts.ts';
import { inTurns, nextTurn } from '../../db/turns.ts';
import type { EventId } from '../../domain/ids.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import { draftBids, type DraftedBids, type NewBid } from './bids.ts';

export interface KeepingDependencies {
  readonly register: Pick<Register, 'write'>;
  readonly report: ReportFault;
}

export class KeptBids {
  readonly #deps: KeepingDependencies;
  readonly #event: EventId;
  readonly #hashes: string[] = [];

  constructor(deps: KeepingDependencies, event: EventId) {
    this.#deps = deps;
    this.#event = event;
  }

  /** Keeps some in each turn of the loop; gives what the entries will say. */
  keep(added: readonly NewBid[]): Promise<DraftedBids[number][]> {
    return inTurns(added, async (some) => {
      const { bids, changes } = draftBids(this.#event, some);
      // A write that throws may have been made all the same.
      this.#hashes.push(...bids.map(({ textHash }) => textHash));
      await this.#deps.register.write(changes);
      return bids;
    });
  }

  /** Keeps other words that the same commit names: those of its event. */
  async keepWords(text: NewText): Promise<void> {
    this.#hashes.push(text.textHash);
    await this.#deps.register.write([{ kind: 'texts-kept', texts: [text] }]);
  }

  /** Forgets the words that no bid has, and who was to present them. Never throws. */
  async takeBack(named: ReadonlySet<string>): Promise<void> {
    const unnamed = this.#hashes.filter((textHash) => !named.has(textHash));
    const event = this.#event;
    await forgetAll(this.#deps, unnamed, (some) => [
      { kind: 'texts-forgotten', textHashes: some },
      ...some.map((textHash) => ({ kind: 'contact-forgotten', event, textHash }) as const),
    ]);
  }
}

/** Forgets who presents the bids with these words: no bid has them any more. Never throws. */
export async function forgetPresenters(
  deps: KeepingDependencies,
  event: EventId,
  hashes: readonly string[],
): Promise<void> {
  await forgetAll(deps, hashes, (some) =>
    some.map((textHash) => ({ kind: 'contact-forgotten', event, textHash })),
  );
}

async function forgetAll(
  { register, report }: KeepingDependencies,
  hashes: readonly string[],
  changes: (some: readonly string[]) => Parameters<Register['write']>[0],
): Promise<void> {
  await inTurns(hashes, (some) => tryToTakeBack(() => register.write(changes(some)), report));
}

/** Whatever comes of making something, what was kept for it and is not named is taken back. */
export async function thenTakeBack<Made>(
  making: Promise<Made>,
  takeBack: () => Promise<void>,
): Promise<Made> {
  try {
    return await making;
  } finally {
    await takeBack();
  }
}

const mostTries = 3;

/** Whoever asked has their answer already, good or bad: taking back is tried again, and never changes that answer. */
export async function tryToTakeBack(act: () => Promise<void>, report: ReportFault): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (fault) {
      if (tries === mostTries) return report('what came to nothing is not taken back yet', fault);
      await nextTurn();
    }
  }
}
