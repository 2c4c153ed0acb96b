/** More bids than any council has heard in a day; it bounds a ballot, an import, and the work of a decision (R16). */
export const mostBids = 2_500;
