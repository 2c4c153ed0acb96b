import { readRules } from '../event/rules/written-rules.ts';
import type { YoungFigure } from '../event/run.ts';
import type { BidId } from '../ids.ts';
import { youngResultOf, type YoungResult } from '../reasons/young-lines.ts';
import type { Publication } from './publication.ts';

/** What young people chose, as it is published; null where there were no cards for them. */
export function youngIn({
  rules,
  young,
  bids,
}: Pick<Publication, 'rules' | 'young' | 'bids'>): YoungResult | null {
  const standing = bids.filter((bid) => bid.standing === 'stands').length;
  return youngResultOf(readRules(rules), young, standing);
}

/** What young people gave a project, with the place that it has among them. */
export interface YoungRow extends YoungFigure {
  readonly place: number;
}

/** By project, as far as it is shown. */
export function youngRows(published: Publication): ReadonlyMap<BidId, YoungRow> {
  const places = new Map(youngIn(published)?.lines.map(({ bid, place }) => [bid, place]));
  const figures = published.young?.figures ?? [];
  return new Map(figures.map((figure) => [figure.bid, { ...figure, place: places.get(figure.bid) ?? 0 }]));
}
