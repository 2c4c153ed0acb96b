/**
 * What each project of a signed event may hold: what the signed run gives comes first, and a further run gives away only
 * what came free (G2, G4). Runs stay what the rules give; this says how much of them there is money for.
 */

import type { KeptRecord, Run, RunLine } from '../event/run.ts';
import type { BidId } from '../ids.ts';
import type { AwardLine } from './awards.ts';
import { sumPence, type Pence } from '../money.ts';

export interface Claim {
  readonly bid: BidId;
  readonly askPence: Pence;
  /** What the signed run and the newest run give it. */
  readonly signedPence: Pence;
  readonly newestPence: Pence;
  readonly heldPence: Pence;
  /** What is kept for it before anybody else: what it holds, or what the signed run gave it and it did not give up. */
  readonly claimPence: Pence;
  /** More that the newest run gives it, as far as there is money; and how much of that there is none for. */
  readonly offeredPence: Pence;
  readonly beyondPence: Pence;
}

export interface Claims {
  /** In the order of the newest run. */
  readonly claims: readonly Claim[];
  /** What no claim is on. */
  readonly freePence: Pence;
}

export interface ClaimSources {
  readonly signed: Run;
  /** The last run: the signed one, or one beside it. */
  readonly newest: Run;
  readonly kept: readonly KeptRecord[];
  readonly askOf: (bid: BidId) => Pence;
  readonly heldOf: (bid: BidId) => Pence;
}

export function claimsOf({ signed, newest, kept, askOf, heldOf }: ClaimSources): Claims {
  const claimed = inOrder(signed, newest).map((bid) => {
    const signedPence = amountIn(signed, bid);
    const keepsPence = kept.find((each) => each.bid === bid)?.keepsPence ?? signedPence;
    const heldPence = heldOf(bid);
    return {
      bid,
      askPence: askOf(bid),
      signedPence,
      newestPence: amountIn(newest, bid),
      heldPence,
      claimPence: Math.max(heldPence, Math.min(signedPence, keepsPence)),
    };
  });
  const freePence = Math.max(0, signed.potPence - sumPence(claimed.map(({ claimPence }) => claimPence)));
  let leftPence = freePence;
  const claims = claimed.map((each): Claim => {
    const morePence = Math.max(0, each.newestPence - each.claimPence);
    const offeredPence = Math.min(morePence, leftPence);
    leftPence -= offeredPence;
    return { ...each, offeredPence, beyondPence: morePence - offeredPence };
  });
  return { claims, freePence };
}

/** The lines of an award: what each project may hold at most is looked up, never typed. Null if one of them has no claim. */
export function linesAsked(
  { claims }: Claims,
  asked: readonly Pick<AwardLine, 'bid' | 'amountPence'>[],
): readonly AwardLine[] | null {
  const known = new Map(claims.map((claim) => [claim.bid, claim]));
  const lines = asked.flatMap(({ bid, amountPence }) => {
    const claim = known.get(bid);
    if (!claim) return [];
    const { claimPence, offeredPence, askPence } = claim;
    return [{ bid, amountPence, mostPence: claimPence + offeredPence, askPence }];
  });
  return lines.length === asked.length ? lines : null;
}

/** The newest run's order of choice; bids that are in an open tie have no line there, and come last. */
function inOrder(signed: Run, newest: Run): readonly BidId[] {
  const bids = [...newest.lines, ...signed.lines].map(({ bid }) => bid);
  return [...new Set(bids)];
}

function amountIn({ lines }: { readonly lines: readonly RunLine[] }, bid: BidId): Pence {
  const line = lines.find((each) => each.bid === bid);
  return line === undefined || line.outcome === 'not-chosen' ? 0 : line.amountPence;
}
