/** Which cards were made for which group, so that a ballot asks no database (S4). */

import type { CardLinks } from '../../db/register/card-links.ts';
import type { EntryBody, EntryType } from '../../domain/event/entries.ts';
import type { BallotKey, BidId, EventId } from '../../domain/ids.ts';
import { Turns } from './turns.ts';

const changesTeams: ReadonlySet<EntryType> = new Set(['team-cards-made', 'card-replaced', 'data-erased']);

export class TeamCards {
  readonly #event: EventId;
  readonly #links: Pick<CardLinks, 'teams'>;
  readonly #turns = new Turns();
  #teams: ReadonlyMap<BallotKey, BidId> = new Map();

  constructor(event: EventId, links: Pick<CardLinks, 'teams'>) {
    this.#event = event;
    this.#links = links;
  }

  /** One after the other: what was read first never takes the place of what was read later. */
  load(): Promise<void> {
    return this.#turns.take(async () => {
      this.#teams = await this.#links.teams(this.#event);
    });
  }

  /** Reads them again where new entries changed something of it; null when they did not. */
  follow(entries: readonly EntryBody[]): Promise<void> | null {
    return entries.some(({ type }) => changesTeams.has(type)) ? this.load() : null;
  }

  /** Null for everybody else's card, and once its link was destroyed. */
  bidOf(key: BallotKey): BidId | null {
    return this.#teams.get(key) ?? null;
  }
}
