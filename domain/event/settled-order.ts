/**
 * What the room has settled so far, held against a tie of a later run (E11): who goes before whom, and who shares. Pure
 * functions of the records. Where rules do not keep what was settled, `tie-method.ts` reads the records one by one.
 */

import type { Tie, TieSettlement } from '../allocation/ties.ts';
import type { BidId } from '../ids.ts';
import { assert } from '../outcome.ts';
import { bidOfProject, projectIdOf } from './project-ids.ts';
import type { Rules } from './rules/rules.ts';
import type { TieRecord } from './run.ts';

interface Settled {
  readonly rules: Pick<Rules, 'settledStays' | 'toldInTurn'>;
  readonly ties: readonly TieRecord[];
}

/** What is settled among these equals; `open` when the room has to be asked. */
export function settledAmong(records: readonly TieRecord[], tie: Tie): TieSettlement | 'open' {
  const tied = tie.tied.map(bidOfProject);
  const [top = [], ...behind] = layersOf(records, tied);
  if (behind.length > 0) {
    const [only, ...level] = top;
    if (behind.length === 1 && only !== undefined && level.length === 0)
      return { kind: 'first', id: projectIdOf(only) };
    return { kind: 'apart', groups: [top, ...behind].map((layer) => layer.map(projectIdOf)) };
  }
  return tie.share !== null && haveShared(records, tied) ? { kind: 'share' } : 'open';
}

/** Those of the tied whom nobody of them was settled to go before: only among these the room is asked. */
export function openAmong(records: readonly TieRecord[], tied: readonly BidId[]): readonly BidId[] {
  const order = new SettledOrder(records);
  return tied.filter((bid) => !tied.some((other) => order.goesBefore(other, bid)));
}

/**
 * The same bids in the order in which they take their turn where nothing else decides it (E16): as they are handed in, and
 * where the rules tell in turn, each behind those that go before it.
 */
export function turnsIn({ rules, ties }: Settled, bids: readonly BidId[]): readonly BidId[] {
  if (!rules.settledStays || !rules.toldInTurn || ties.length === 0) return bids;
  const order = new SettledOrder(ties);
  const turns: BidId[] = [];
  for (let rest = bids; rest.length > 0;) {
    const next = rest.find((bid) => !rest.some((other) => order.goesBefore(other, bid)));
    assert(next !== undefined, 'somebody goes first among those that were put in order');
    turns.push(next);
    rest = rest.filter((bid) => bid !== next);
  }
  return turns;
}

/** First those who go before all the others, and so on, as far as that is settled; the last layer may be open. */
function layersOf(records: readonly TieRecord[], tied: readonly BidId[]): readonly (readonly BidId[])[] {
  const order = new SettledOrder(records);
  const layers: (readonly BidId[])[] = [];
  let rest = tied;
  for (;;) {
    const top = openAmong(records, rest);
    const behind = rest.filter((bid) => !top.includes(bid));
    const isSettled =
      behind.length > 0 && top.every((bid) => behind.every((other) => order.goesBefore(bid, other)));
    if (!isSettled) return [...layers, rest];
    layers.push(top);
    rest = behind;
  }
}

/** They all shared before, alone or with others who are out of it now. */
function haveShared(records: readonly TieRecord[], tied: readonly BidId[]): boolean {
  return records.some(
    (record) => record.method === 'share' && tied.every((bid) => record.tied.includes(bid)),
  );
}

/** Who goes before whom by draws and shows of hands, also by way of a third. */
class SettledOrder {
  readonly #behind = new Map<BidId, Set<BidId>>();

  constructor(records: readonly TieRecord[]) {
    for (const record of records) {
      if (record.method === 'draw')
        for (const other of record.tied) if (other !== record.first) this.#put(record.first, other);
      if (record.method === 'hands')
        for (const [bid, hands] of record.hands)
          for (const [other, fewer] of record.hands) if (hands > fewer) this.#put(bid, other);
    }
  }

  goesBefore(bid: BidId, other: BidId): boolean {
    const seen = new Set<BidId>();
    const waiting = [bid];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const behind = this.#behind.get(at) ?? new Set();
      if (behind.has(other)) return true;
      waiting.push(...behind);
    }
    return false;
  }

  #put(bid: BidId, other: BidId): void {
    this.#behind.set(bid, (this.#behind.get(bid) ?? new Set()).add(other));
  }
}
