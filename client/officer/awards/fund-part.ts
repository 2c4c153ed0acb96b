import type { FundAwards } from '../../../domain/wire/http-awards.ts';

/** A part of the page of a fund's awards: it says what was done, and the page then shows what there is. */
export interface FundPartProps {
  of: FundAwards;
  onDone: (sentence: string) => void;
}
