/**
 * Who owns which event where several servers share a database (SPEC OW). This server holds a lease and renews it. It takes
 * over what nobody owns, lets go of what is not its own any more, and stops answering before a lease ends that it could not
 * renew. All of that goes by the clock that only ever goes forward, counted from before the database was asked.
 */

import { streamOf } from '../../db/journal.ts';
import type { Node, Owned, OwnersSeen, OwnerTable } from '../../db/owners/owner-table.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Leading, Lease, Owner, Owners } from './owners.ts';
import { placeFor } from './place-for.ts';
import type { ReportFault } from './server-dependencies.ts';
import type { Time } from './time.ts';
import { Turns } from './turns.ts';

const leaseMs = 3_000;
/** So long before the end of its lease a server that could not renew it stops answering. */
const marginMs = 500;
const beatMs = 500;
/** A server that has just come is given events once it has been there for so long. */
const settledInMs = 5_000;

export interface LeasedOwnersOn {
  readonly table: OwnerTable;
  /** A name that no server ever had. */
  readonly newName: () => string;
  readonly time: Time;
  readonly report: ReportFault;
}

const nothingSeen: OwnersSeen = { nodes: [], owners: [] };

export class LeasedOwners implements Owners, Lease {
  readonly lease = this;
  readonly #on: LeasedOwnersOn;
  #leading: Leading | null = null;
  #self: Node;
  #seen = nothingSeen;
  #owned: ReadonlyMap<string, Owned> = new Map();
  /** Since when each server that is there has been seen. */
  #since: ReadonlyMap<string, number> = new Map();
  /** On the clock that only ever goes forward: from then on this server answers for nothing. */
  #answersUntil = -Infinity;
  /** The events that this server has taken up, each with its epoch. */
  readonly #led = new Map<EventId, number>();
  /** Of the questions to the database none overlaps... */
  readonly #beats = new Turns();
  /** ...and nothing is taken up while something is let go. A renewal does not wait for it. */
  readonly #moves = new Turns();
  #areMovesPlanned = false;
  #callOffBeat = (): void => undefined;
  #callOffEnd = (): void => undefined;
  #state: 'serves' | 'hands-over' | 'left' = 'serves';

  constructor(on: LeasedOwnersOn) {
    this.#on = on;
    this.#self = { node: on.newName(), address: '' };
  }

  ownerOf(event: EventId): Owner {
    const owned = this.#owned.get(streamOf('event', event));
    // What does not exist can be said by anybody.
    if (!owned) return this.#isThere(event) ? { at: 'unknown' } : { at: 'here', epoch: 0 };
    if (owned.node === this.#self.node)
      return this.#leads(event) ? { at: 'here', epoch: owned.epoch } : { at: 'unknown' };
    const owner = this.#seen.nodes.find(({ node }) => node === owned.node);
    return owner ? { at: 'elsewhere', address: owner.address } : { at: 'unknown' };
  }

  epochOf(stream: string): number {
    return this.#owned.get(stream)?.epoch ?? 0;
  }

  async start(leading: Leading, address: string): Promise<void> {
    this.#leading = leading;
    this.#self = { ...this.#self, address };
    await this.#on.table.join(this.#self, leaseMs);
    await this.claim();
    this.#plan();
  }

  look(): Promise<void> {
    return this.#beats.take(() => this.#look());
  }

  async claim(): Promise<void> {
    await this.look();
    await this.#move(() => this.#follow());
  }

  async close(): Promise<void> {
    if (this.#state === 'left') return;
    this.#state = 'hands-over';
    // Beats go on meanwhile: the lease must last for as long as there is something to hand over.
    await this.#move(async () => {
      for (const event of this.#led.keys()) await this.#handOver(event, this.#others());
    });
    // Whom they were given to: until this server ends it sends whoever asks there.
    await this.look();
    this.#state = 'left';
    this.#callOffBeat();
    this.#callOffEnd();
    await this.#beats
      .take(() => this.#on.table.leave(this.#self.node))
      .catch((fault: unknown) => {
        this.#on.report('the lease of this server could not be ended', fault);
      });
  }

  get #answers(): boolean {
    return this.#on.time.monotonic() < this.#answersUntil;
  }

  /** True while the event is taken up here in the epoch that it has. */
  #leads(event: EventId): boolean {
    const owned = this.#owned.get(streamOf('event', event));
    return this.#answers && owned?.node === this.#self.node && this.#led.get(event) === owned.epoch;
  }

  #isThere(event: EventId): boolean {
    return this.#leading?.events().includes(event) ?? false;
  }

  #others(): readonly Node[] {
    return this.#seen.nodes.filter(({ node }) => node !== this.#self.node);
  }

  #plan(): void {
    if (this.#state === 'left') return;
    this.#callOffBeat = this.#on.time.after(beatMs, () => void this.look().then(() => this.#plan()));
  }

  /** One beat. Never throws: while the database cannot be asked, the lease runs out. */
  async #look(): Promise<void> {
    if (this.#state === 'left') return;
    try {
      await this.#renew();
      if (this.#state === 'serves' && (await this.#takeFree())) await this.#renew();
    } catch (fault) {
      this.#on.report('the lease of this server could not be renewed', fault);
    }
    this.#planMoves();
  }

  async #renew(): Promise<void> {
    const { table, time, newName } = this.#on;
    const before = time.monotonic();
    const seen = await table.renew(this.#self.node, leaseMs);
    this.#learn(seen ?? nothingSeen);
    if (seen === null) {
      // Struck off: it comes in anew, and owns nothing.
      this.#answersUntil = -Infinity;
      this.#self = { ...this.#self, node: newName() };
      return table.join(this.#self, leaseMs);
    }
    this.#answersUntil = before + leaseMs - marginMs;
    this.#callOffEnd();
    const left = Math.max(0, this.#answersUntil - time.monotonic());
    this.#callOffEnd = time.after(left, () => this.#planMoves());
  }

  #learn(seen: OwnersSeen): void {
    const now = this.#on.time.monotonic();
    this.#seen = seen;
    this.#owned = new Map(seen.owners.map((owned) => [owned.stream, owned]));
    this.#since = new Map(seen.nodes.map(({ node }) => [node, this.#since.get(node) ?? now]));
  }

  /** Takes over what nobody owns: each server its own share, so that none has to take all. */
  async #takeFree(): Promise<boolean> {
    const { nodes } = this.#seen;
    const free = (this.#leading?.events() ?? [])
      .map((event) => streamOf('event', event))
      .filter((stream) => !nodes.some(({ node }) => node === this.#owned.get(stream)?.node))
      .filter((stream) => placeFor(stream, nodes)?.node === this.#self.node);
    if (free.length > 0) await this.#on.table.take(this.#self.node, free);
    return free.length > 0;
  }

  #planMoves(): void {
    if (this.#areMovesPlanned) return;
    this.#areMovesPlanned = true;
    void this.#move(async () => {
      this.#areMovesPlanned = false;
      await this.#follow();
      await this.#giveOne();
    });
  }

  async #move(work: () => Promise<void>): Promise<void> {
    await this.#moves.take(work).catch((fault: unknown) => {
      this.#on.report('an event could not be moved', fault);
    });
  }

  /** Lets go of what is not this server's any more, and takes up what is. */
  async #follow(): Promise<void> {
    for (const event of this.#led.keys()) if (!this.#leads(event)) await this.#letGo(event);
    if (this.#state !== 'serves') return;
    for (const event of this.#leading?.events() ?? []) await this.#takeUp(event);
  }

  async #takeUp(event: EventId): Promise<void> {
    const owned = this.#owned.get(streamOf('event', event));
    if (!this.#answers || owned?.node !== this.#self.node || this.#led.has(event)) return;
    try {
      await this.#leading?.takeUp(event, owned.epoch);
      this.#led.set(event, owned.epoch);
    } catch (fault) {
      this.#on.report(`event ${event} could not be taken up`, fault);
    }
    // It may have ended meanwhile.
    if (this.#led.has(event) && !this.#leads(event)) await this.#letGo(event);
  }

  /** A server that came back gets its share again, one event a beat and none while a countdown runs (OW6). */
  async #giveOne(): Promise<void> {
    if (this.#state !== 'serves') return;
    const now = this.#on.time.monotonic();
    const settledIn = this.#seen.nodes.filter(
      ({ node }) => node === this.#self.node || now - (this.#since.get(node) ?? now) >= settledInMs,
    );
    for (const event of this.#led.keys()) {
      const to = placeFor(streamOf('event', event), settledIn);
      if (to === null || to.node === this.#self.node || !this.#leading?.canMove(event)) continue;
      return this.#handOver(event, [to]);
    }
  }

  async #handOver(event: EventId, to: readonly Node[]): Promise<void> {
    const owned = this.#owned.get(streamOf('event', event));
    if (!owned || !this.#leads(event)) return;
    await this.#leading?.settled(event);
    await this.#letGo(event);
    const next = placeFor(owned.stream, to);
    if (next !== null) await this.#on.table.give(owned, next.node);
  }

  async #letGo(event: EventId): Promise<void> {
    this.#led.delete(event);
    await this.#leading?.letGo(event);
  }
}
