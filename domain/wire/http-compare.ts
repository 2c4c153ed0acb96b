import type { Compared } from '../event/running/compared.ts';

/** `GET /api/events/EVENT/compare`, for officers: what other rules make of the same ballots. Practice only. */
export type Comparison = readonly Compared[];
