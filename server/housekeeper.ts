/** What is done on its day, at the start and once a day after: data erased, and the links of events that are over. */

import type { Register } from '../db/register/register.ts';
import { nobody } from '../domain/ids.ts';
import { purposes, type Purpose } from '../domain/purposes.ts';
import type { Access } from './access/access.ts';
import type { EventRoom } from './live/event-room.ts';
import type { Owners } from './live/owners.ts';
import type { ReportFault } from './live/server-dependencies.ts';
import type { Rooms } from './live/rooms.ts';
import type { Time } from './live/time.ts';
import type { Copies } from './copies/copies.ts';
import { forgetUnmadeCards } from './office/cards.ts';
import { forgetCardsOfNoEvent } from './office/first-cards.ts';
import { finishErasing } from './office/leftovers.ts';
import { theClock } from './live/the-clock.ts';
import { daysToErase, localDay } from './office/erasure-days.ts';
import { eraseDue, forgetInCopies, forgetUnnamedPresenters } from './office/erasure.ts';
import { dayMs, type KnownDate, type ErasesByDate } from './office/known-date.ts';
import type { KeptUploads } from './office/kept-uploads.ts';

/** Staff links work for one event and end with it: so long after both have signed. */
const linksOutliveMs = 7 * dayMs;

export interface HousekeeperDependencies {
  readonly rooms: Rooms;
  readonly register: Register;
  readonly access: Access;
  readonly owners: Owners;
  readonly keptUploads: KeptUploads;
  readonly copies: Pick<Copies, 'renewAfter'>;
  readonly dataDir: string;
  readonly date: KnownDate;
  readonly time: Time;
  readonly report: ReportFault;
}

export class Housekeeper implements ErasesByDate {
  readonly #deps: HousekeeperDependencies;
  readonly #date: KnownDate;
  #stopWaiting = () => {};
  #stopped = false;

  constructor(deps: HousekeeperDependencies) {
    this.#deps = deps;
    const entries = deps.rooms.events().flatMap(({ lastEntryAt }) => lastEntryAt ?? []);
    this.#date = deps.date;
    this.#date.begin(entries.length === 0 ? null : Math.max(...entries));
  }

  /** When the program last ran, while this computer's date is not believed and nothing is erased by it; else null (H11). */
  get dateDoubt(): KnownDate['doubt'] {
    return this.#date.doubt;
  }

  /** Somebody said that the date is right: what is due is erased now. */
  async dateIsRight(): Promise<void> {
    this.#date.believe();
    await this.#lookRound();
  }

  /** Looks now, and every day from now on. What cannot be done today is tried again tomorrow. */
  async start(): Promise<void> {
    this.#stopped = false;
    if (!this.#deps.owners.lease) await this.#clearAway();
    await this.#everyDay();
  }

  /** What a crash left half made. Beside other servers it may be what one of them is just making: there it stays. */
  async #clearAway(): Promise<void> {
    await forgetUnnamedPresenters(this.#deps.rooms, this.#deps.register);
    for (const room of this.#deps.rooms.events()) await forgetUnmadeCards(this.#deps, room);
    await forgetCardsOfNoEvent(this.#deps.rooms, this.#deps.register);
    await finishErasing(this.#deps);
    await this.#deps.keptUploads.start();
  }

  async #everyDay(): Promise<void> {
    await this.#lookRound();
    // A timer of a day would keep a server alive that was told to end while it looked.
    if (this.#stopped) return;
    this.#stopWaiting = this.#deps.time.after(dayMs, () => void this.#everyDay());
  }

  async #lookRound(): Promise<void> {
    const { rooms, owners, report } = this.#deps;
    const isOwned = ({ event }: EventRoom) => !owners.lease || owners.ownerOf(event).at === 'here';
    const isBelieved = this.#date.look();
    if (!isBelieved) report('nothing is erased by date', 'the date of this computer may be wrong');
    for (const room of rooms.events().filter(isOwned)) await this.#look(room, isBelieved);
    // What was erased now, and what an earlier run had no more time for.
    await forgetInCopies(this.#deps);
  }

  stop(): void {
    this.#stopped = true;
    this.#stopWaiting();
  }

  async #look(room: EventRoom, isBelieved: boolean): Promise<void> {
    const { report, time } = this.#deps;
    try {
      await this.#endLinks(room, time.wall());
    } catch (fault) {
      report(`the links of event ${room.event} could not be ended`, fault);
    }
    if (!isBelieved) return;
    for (const purpose of purposes) {
      try {
        await this.#erase(room, purpose, time.wall());
      } catch (fault) {
        report(`what event ${room.event} keeps for “${purpose}” could not be erased`, fault);
      }
    }
  }

  async #erase(room: EventRoom, purpose: Purpose, now: number): Promise<void> {
    const day = daysToErase(room, this.#deps.rooms, now).days[purpose];
    if (day === null || localDay(now) < day) return;
    // Refused while there is a hall: then it waits for the next day.
    await eraseDue({ ...this.#deps, now: () => now }, room, purpose, theClock);
  }

  async #endLinks({ event, state }: EventRoom, now: number): Promise<void> {
    const signedAt = state.stage === 'signed' ? (state.signatures.at(-1)?.at ?? null) : null;
    if (signedAt === null || now < signedAt + linksOutliveMs) return;
    const noted = { at: now, person: nobody, event, kind: 'links-ended' } as const;
    await this.#deps.register.write([{ kind: 'links-ended', event, now, noted }]);
  }
}
