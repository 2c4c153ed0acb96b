/** A copy every minute: on the own disk, and sealed on a stick where one is named. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { copiesBefore } from '../../db/upgrade.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Time } from '../live/time.ts';
import type { CopyTrouble } from '../../domain/wire/http-copies.ts';
import { isFromBefore, type Erasures } from './before-erasures.ts';
import type { Carry, CopyDone, CopyOrder, CopyStart } from './copy-messages.ts';
import { copiesFolder, localCopyName } from '../folder-state.ts';

const everyMs = 60_000;
/** So soon after the start the first kit is carried: a wrong folder is found while people set up, not a minute later. */
const firstKitMs = 1_000;
/** A stick that is put back is noticed so soon. */
const againMs = 10_000;

export interface CopyStatus {
  /** Where kits are carried to, or null. */
  readonly to: string | null;
  /** Wall time of the last copy that is wholly on its disk, the stick included where one is named; null before the first. */
  readonly lastAt: number | null;
  /** Entries in that copy, over all journals. */
  readonly entries: number;
  /** Ballots received since that copy was begun; null before the first. */
  readonly ballotsSince: number | null;
  /** Why the newest one did not come about, in the system's words; null when it did. */
  readonly fault: string | null;
  /** The same, as far as people can do something about it. */
  readonly trouble: CopyTrouble | null;
}

export interface CopiesDependencies {
  readonly dataDir: string;
  /** Null where a database on another machine keeps everything: then it has copies of its own, and none is made here. */
  readonly databaseFile: string | null;
  readonly keyFile: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly carry: Carry | null;
  /** Ballots received since this start, in all events. */
  readonly ballots: () => number;
  readonly time: Time;
  readonly report: ReportFault;
}

export class Copies {
  readonly #deps: CopiesDependencies;
  #carry: Carry | null;
  #thread: Worker | null = null;
  #making: Promise<CopyStatus> | null = null;
  #callOff: () => void;
  #isClosed = false;
  #last: Pick<CopyStatus, 'lastAt' | 'entries' | 'fault' | 'trouble'> = {
    lastAt: null,
    entries: 0,
    fault: null,
    trouble: null,
  };
  /** What `ballots` said when the last copy was begun. */
  #ballotsThen: number | null = null;

  constructor(deps: CopiesDependencies) {
    this.#deps = deps;
    this.#carry = deps.carry;
    const first = deps.carry === null ? everyMs : firstKitMs;
    this.#callOff =
      deps.databaseFile === null ? () => undefined : deps.time.after(first, () => void this.#everyMinute());
  }

  get status(): CopyStatus {
    const ballotsSince = this.#ballotsThen === null ? null : this.#deps.ballots() - this.#ballotsThen;
    return { to: this.#carry?.to ?? null, ballotsSince, ...this.#last };
  }

  /** From now on kits go to that folder; null: to none. */
  carryTo(carry: Carry | null): void {
    this.#carry = carry;
    this.#last = { ...this.#last, fault: null, trouble: null };
  }

  /** The same, and the first one goes now: comes back when it is there, or did not come about. */
  async carryNow(carry: Carry): Promise<CopyStatus> {
    this.carryTo(carry);
    await this.#making;
    return this.make();
  }

  /** Makes one now; never throws, the status says how it went. */
  make(): Promise<CopyStatus> {
    this.#making ??= this.#make().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  /**
   * After an erasure: of the copies that this program keeps on its own disk none is left from before. Never throws: what
   * cannot be done now is done with a later copy, or at the next start.
   */
  async renewAfter(erasures: Erasures): Promise<void> {
    // One that is under way may have been begun before.
    await this.#making;
    const { databaseFile, dataDir, report } = this.#deps;
    if (this.#isClosed || databaseFile === null) return;
    try {
      for (const copy of copiesBefore(databaseFile))
        if (isFromBefore(copy, erasures)) rmSync(copy, { force: true });
    } catch (fault) {
      report('a copy that was kept before an upgrade could not be deleted', fault);
    }
    if (isFromBefore(join(dataDir, copiesFolder, localCopyName), erasures)) await this.make();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#callOff();
    await this.#making;
    await this.#thread?.terminate();
  }

  async #everyMinute(): Promise<void> {
    const { fault } = await this.make();
    if (this.#isClosed) return;
    this.#callOff = this.#deps.time.after(fault === null ? everyMs : againMs, () => void this.#everyMinute());
  }

  async #make(): Promise<CopyStatus> {
    const { databaseFile, port, publicUrl, time, report } = this.#deps;
    if (databaseFile === null) return this.status;
    const ballots = this.#deps.ballots();
    const order: CopyOrder = { carry: this.#carry, port, publicUrl, now: time.wall() };
    const { at, entries, fault, trouble } = await this.#ask(order, databaseFile);
    this.#last = fault === null ? { lastAt: at, entries, fault, trouble } : { ...this.#last, fault, trouble };
    if (fault === null) this.#ballotsThen = ballots;
    if (fault !== null) report('a copy could not be made', fault);
    return this.status;
  }

  #ask(order: CopyOrder, database: string): Promise<CopyDone> {
    return new Promise((resolve) => {
      const failed = (fault: unknown) => {
        this.#thread = null;
        resolve({
          at: order.now,
          bytes: 0,
          entries: 0,
          carried: false,
          fault: String(fault),
          trouble: 'other',
        });
      };
      try {
        this.#thread ??= this.#start(database);
      } catch (fault) {
        return failed(fault);
      }
      this.#thread.removeAllListeners();
      this.#thread.once('message', resolve).once('error', failed);
      this.#thread.postMessage(order, []);
    });
  }

  #start(database: string): Worker {
    const { dataDir, keyFile } = this.#deps;
    const folder = join(dataDir, copiesFolder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const start: CopyStart = { database, keys: keyFile, folder };
    const thread = new Worker(new URL('./copy-thread.ts', import.meta.url), { workerData: start });
    thread.unref();
    return thread;
  }
}
