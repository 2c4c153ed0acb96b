import { bidId, type BidId } from '../ids.ts';

/** The allocation knows a bid as a project with a text for its id, as elections from files do. */
export const projectIdOf = (bid: BidId): string => String(bid);

/** The bid that a project of our own allocation is. */
export const bidOfProject = (id: string): BidId => bidId(Number(id));
