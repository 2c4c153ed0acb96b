/** Data about people that a database keeps, and the days on which it is erased: for whoever puts a copy in its place. */

import { decisionMakers } from '../domain/event/decision-makers.ts';
import type { EventState } from '../domain/event/state.ts';
import type { FundState } from '../domain/fund/fund.ts';
import type { PersonId } from '../domain/ids.ts';
import { foldFund } from './fold-fund.ts';
import { streamOf } from './journal.ts';
import type { Database } from './open.ts';
import type { StreamRecount } from './recount/recount.ts';

export interface PeopleKept {
  readonly stream: string;
  readonly state: EventState;
  /** Its fund, whose days apply where the event has none. */
  readonly fund: FundState;
  /** Cards whose ballot can be found; contacts of groups; names of people who worked at the event. */
  readonly cards: number;
  readonly contacts: number;
  readonly names: number;
}

/** Of each real event whose journal is sound, if it keeps anything. */
export function peopleKept(db: Database, streams: readonly StreamRecount[]): readonly PeopleKept[] {
  const count = (sql: string) => {
    const counted = db.prepare<[number], number>(sql).pluck(true);
    return (event: number) => counted.get(event) ?? 0;
  };
  const cards = count('SELECT COUNT(*) FROM card_links WHERE event = ?');
  const contacts = count('SELECT COUNT(*) FROM bid_contacts WHERE event = ?');
  const named = db
    .prepare<[number], PersonId>('SELECT person FROM people WHERE event = ? AND name IS NOT NULL')
    .pluck(true);
  return streams.flatMap(({ stream, practice, state }) => {
    const event = state?.event ?? null;
    if (practice || state === null || event === null) return [];
    const stays = new Set(decisionMakers(state));
    const names = named.all(event).filter((person) => !stays.has(person)).length;
    const kept = { cards: cards(event), contacts: contacts(event), names };
    const isNothing = Object.values(kept).every((each) => each === 0);
    return isNothing ? [] : [{ stream, state, fund: foldFund(db, streamOf('fund', state.fund)), ...kept }];
  });
}
