/** What can be wrong with a file of grants, and where each is mended (O4). */

import type { AreaId, BidId, EventId } from '../ids.ts';
import type { GrantSource } from './sources.ts';

export const findingKinds = [
  // Said once for the installation.
  'name-missing',
  'prefix-missing',
  'prefix-malformed',
  'identifier-missing',
  'identifier-malformed',
  'website-missing',
  'website-malformed',
  // Of the fund and its areas.
  'department-missing',
  'months-missing',
  'place-missing',
  'council-place-missing',
  'place-malformed',
  // Of one award.
  'nothing-awarded',
  'award-in-future',
  'award-before-vote',
  'award-long-ago',
  'zero-award',
  'above-ask',
  'recipient-not-said',
  'recipient-unnamed',
  'private-person',
  'names-a-child',
  'charity-malformed',
  'company-malformed',
  'title-too-long',
  'description-missing',
  'description-is-title',
  'email',
  'date-impossible',
  'start-after-end',
  'dates-far-away',
  'twice-in-file',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** The field that mends it, on the page that has it. */
export type FindingField =
  | 'name'
  | 'prefix'
  | 'identifier'
  | 'website'
  | 'geoCode'
  | 'department'
  | 'months'
  | 'day'
  | 'amount'
  | 'recipient'
  | 'body'
  | 'charity'
  | 'company'
  | 'title'
  | 'description'
  | 'from'
  | 'until';

export interface GrantsFinding {
  readonly kind: FindingKind;
  readonly field: FindingField;
  /** Null where it is about the publisher or the whole fund. */
  readonly area: AreaId | null;
  readonly event: EventId | null;
  readonly bid: BidId | null;
  /** The number of a direct grant; null where it is about none. */
  readonly direct: number | null;
  /** The project, or the area; empty where there is none. */
  readonly about: string;
}

/** About the publisher or the whole fund. */
export function ofWhole(kind: FindingKind, field: FindingField): GrantsFinding {
  return { kind, field, area: null, event: null, bid: null, direct: null, about: '' };
}

export function findingOf(grant: GrantSource, kind: FindingKind, field: FindingField): GrantsFinding {
  const { event, bid, direct, project, organisation } = grant;
  return { kind, field, area: null, event, bid, direct, about: direct === null ? project : organisation };
}
