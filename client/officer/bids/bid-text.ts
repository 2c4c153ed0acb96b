import type { BookBid } from '../../../domain/wire/http.ts';

/** What a bid is found by: its number, its name and its group. */
export function bidText({ bid, name, organisation }: BookBid): string {
  return `${bid} ${name} ${organisation}`;
}
