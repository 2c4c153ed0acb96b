import { bidId, type BidId } from '../../ids.ts';
import { rulesFlaws, type RulesFlaw } from './rules-flaws.ts';

/** Something that cannot be met, and the bids that it is about: none where it is about the rules as such. */
export interface FoundFlaw {
  readonly flaw: RulesFlaw;
  readonly bids: readonly BidId[];
}

/** Flaws as a refusal carries them: `pass-mark cap:3,7`. */
export function foundText(flaws: readonly FoundFlaw[]): string {
  return flaws.map(({ flaw, bids }) => (bids.length === 0 ? flaw : `${flaw}:${bids.join(',')}`)).join(' ');
}

/** The same read again; what is no flaw is left out. */
export function foundIn(text: string): readonly FoundFlaw[] {
  return text.split(' ').flatMap((part) => {
    const [name, bids = ''] = part.split(':');
    const flaw = rulesFlaws.find((known) => known === name);
    const about = bids.split(',').filter(Boolean);
    return flaw === undefined ? [] : [{ flaw, bids: about.map((bid) => bidId(Number(bid))) }];
  });
}
