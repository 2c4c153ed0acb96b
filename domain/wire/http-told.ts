import type { Publication } from '../exports/publication.ts';

/** `GET /api/events/EVENT/told`, for anybody: the published result. Refused until the hall has seen all of it. */
export interface ToldResult {
  readonly signed: boolean;
  readonly fingerprint: string;
  readonly result: Publication;
}
