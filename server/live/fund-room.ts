/** One fund, live: its pots, and which events were made for them. */

import { streamOf, type Beside, type Head } from '../../db/journal.ts';
import { applyFund } from '../../domain/fund/apply-fund.ts';
import { decideFund } from '../../domain/fund/decide-fund.ts';
import { emptyFund } from '../../domain/fund/fund.ts';
import type { FundCommand, FundEntryBody, FundState } from '../../domain/fund/fund.ts';
import { fundEntryVersion, liftFund } from '../../domain/fund/lift.ts';
import type { Actor, FundId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { foldStream, type Folded } from './fold.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import type { Fold, StreamDefinition } from './stream-definition.ts';
import { StreamQueue } from './queue.ts';

const fundFold: Fold<FundState, FundEntryBody> = {
  empty: emptyFund,
  apply: (state, { body, ...written }) => applyFund(state, body, written),
  lift: liftFund,
};

const fundStream: StreamDefinition<FundState, FundEntryBody, FundCommand, void> = {
  ...fundFold,
  version: fundEntryVersion,
  decide(state, command) {
    const decided = decideFund(state, command);
    return decided.ok ? accepted({ entries: decided.value, reply: () => undefined }) : decided;
  },
};

export class FundRoom {
  readonly fund: FundId;
  readonly #queue: StreamQueue<FundState, FundEntryBody, FundCommand, void>;

  private constructor(fund: FundId, house: ServerDependencies, start: Folded<FundState, FundEntryBody>) {
    const { journal, time, tryWriting, meters, report } = house;
    this.fund = fund;
    const deps = {
      journal,
      time,
      // No server owns a fund: whoever writes last is whom the head comparison lets in.
      epochs: null,
      tryWriting,
      appendTook: (ms: number) => meters.committed(ms),
      load: () => null,
      committed: () => undefined,
      savingChanged: () => undefined,
      report,
    };
    this.#queue = new StreamQueue(streamOf('fund', fund), fundStream, deps, start);
  }

  static async open(fund: FundId, house: ServerDependencies): Promise<FundRoom> {
    return new FundRoom(fund, house, await foldStream(house.journal, streamOf('fund', fund), fundFold));
  }

  /** To be read only. Everything in it is durable once `settled` came back. */
  get state(): FundState {
    return this.#queue.state;
  }

  /** The last entry that is durable. */
  get head(): Head {
    return this.#queue.head;
  }

  /** Another server wrote to it. */
  catchUp(): void {
    this.#queue.catchUp();
  }

  /** Comes back at a moment when the state holds nothing that is not durable. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  get saving(): boolean {
    return this.#queue.saving;
  }

  /** Files of the journal are gone: nothing more is called received until they are back. */
  stopSaving(): void {
    this.#queue.stopSaving();
  }

  /** Decided, durable with what stands `beside` it, then answered. Only an officer moves money between pots. */
  submit(command: FundCommand, actor: Actor, beside?: Beside): Promise<Outcome<void>> {
    if (actor.role !== 'officer') return Promise.resolve(refused('not-allowed'));
    return this.#queue.submit(command, actor.person, beside);
  }

  /** The fund was deleted: whoever waits is refused. */
  drop(): void {
    this.#queue.drop();
  }

  close(): Promise<void> {
    return this.#queue.close();
  }
}
