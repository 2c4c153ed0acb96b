import type { Publication } from '../exports/publication.ts';
import type { RecordFacts } from '../exports/record.ts';

/** What the record of a decision is made from by `decisionRecord` (X1): for staff, once the hall has seen the whole result. */
export interface ToldRecord {
  readonly result: Publication;
  readonly facts: RecordFacts;
}
