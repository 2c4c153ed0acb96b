/**
 * Plays an event in memory: commands in, entries applied at once. For tests, rehearsals on paper and simulations;
 * the server does the same with a journal between deciding and applying.
 */

import type { Marks } from '../ballots/marks.ts';
import { resultFingerprint, type Words } from '../exports/publication.ts';
import { nobody, personId, type BallotKey, type DeviceTag, type PersonId, type Role } from '../ids.ts';
import { accepted, type Outcome } from '../outcome.ts';
import { apply } from '../event/apply.ts';
import { noSheets, type SheetFates } from '../event/card-count.ts';
import type { Command } from '../event/commands.ts';
import { decide } from '../event/decide.ts';
import type { Decided, Reply } from '../event/decided.ts';
import { entryVersion, type Entry } from '../event/entries.ts';
import type { DecisionContext } from '../event/decision-context.ts';
import { makeRun } from '../event/make-run.ts';
import { lastSendOf } from '../event/senders.ts';
import { emptyEvent, type EventState } from '../event/state.ts';
import type { UnversionedCommand } from './evening.ts';
import { withIds, type PlainIds } from './plain-ids.ts';

type BallotAsk = Extract<Command, { type: 'send-ballot' }>;

export class Play {
  readonly state: EventState = emptyEvent();
  readonly entries: Entry[] = [];
  words: Words;
  clocks: Pick<DecisionContext, 'pitchLeftMs' | 'countdownLeftMs' | 'clockHeld'> &
    Partial<Pick<DecisionContext, 'beforeAct'>> = {
    pitchLeftMs: null,
    countdownLeftMs: null,
    clockHeld: false,
  };
  /** What became of voting sheets, which no journal holds. */
  sheets: SheetFates = noSheets;
  /** How many people were checked in at the door. */
  checkedIn = 0;
  /** What the date of the computer says; null while it is not believed. */
  wall: number | null = 0;
  readonly #sha256: (text: string) => string;

  constructor(sha256: (text: string) => string, words: Words) {
    this.#sha256 = sha256;
    this.words = words;
  }

  /** Asks on the stage version that stands now. */
  ask(ask: PlainIds<UnversionedCommand>, role: Role = roleFor(ask.type)): Outcome<Reply> {
    return this.askOn(this.state.stageVersion, ask, role);
  }

  /** Asks on a stage version of one's own, as somebody who pressed on an older picture does. */
  askOn(on: number, ask: PlainIds<UnversionedCommand>, role: Role = roleFor(ask.type)): Outcome<Reply> {
    const decided = decide(
      this.state,
      commandOn(ask, on),
      { role, person: role === 'voter' ? nobody : personId(1) },
      this.moment(),
    );
    if (!decided.ok) return decided;
    this.#write(decided.value, personId(1));
    return accepted(decided.value.reply);
  }

  /** A deadline that runs out by itself. */
  askAsClock(ask: PlainIds<UnversionedCommand>): Outcome<Reply> {
    const command = commandOn(ask, this.state.stageVersion);
    const decided = decide(this.state, command, { role: 'clock', person: nobody }, this.moment());
    if (!decided.ok) return decided;
    this.#write(decided.value, nobody);
    return accepted(decided.value.reply);
  }

  /** Whether it would be taken now; nothing happens. */
  wouldTake(ask: PlainIds<UnversionedCommand>): boolean {
    const command = commandOn(ask, this.state.stageVersion);
    return decide(this.state, command, { role: roleFor(ask.type), person: personId(1) }, this.moment()).ok;
  }

  /** Sends one card's ballot from one phone. */
  vote(
    key: PlainIds<BallotKey>,
    marks: PlainIds<Marks>,
    phone: { device?: PlainIds<DeviceTag> } & Partial<
      Pick<BallotAsk, 'send' | 'basedOn' | 'from' | 'proven'>
    > = {},
  ): Outcome<Reply> {
    const ballot = this.state.ballots.get(withIds<BallotKey>(key));
    const device = withIds<DeviceTag>(phone.device ?? `phone-of-${key}`);
    const last = lastSendOf(ballot?.phones ?? [], device);
    return this.ask({
      type: 'send-ballot',
      key,
      device,
      send: phone.send ?? last + 1,
      basedOn: phone.basedOn ?? ballot?.revision ?? 0,
      from: phone.from,
      proven: phone.proven,
      marks,
    });
  }

  fingerprint(): string | null {
    return resultFingerprint(this.state, this.words, this.#sha256);
  }

  moment(): DecisionContext {
    return {
      beforeAct: null,
      sheets: this.sheets,
      checkedIn: this.checkedIn,
      ...this.clocks,
      wall: this.wall,
      fingerprint: () => this.fingerprint(),
      run: (state, cause) => makeRun(state, cause, this.#sha256),
      sha256: this.#sha256,
    };
  }

  #write(decided: Decided, by: PersonId): void {
    for (const body of decided.entries) {
      const entry = { seq: this.state.seq + 1, at: 0, by, version: entryVersion, body };
      apply(this.state, entry);
      this.entries.push(entry);
    }
  }
}

function roleFor(type: Command['type']): Role {
  if (type === 'send-ballot') return 'voter';
  return 'officer';
}

/** The command that somebody gives who looks at that stage version. */
export function commandOn(ask: PlainIds<UnversionedCommand>, on: number): Command {
  return { ...withIds<UnversionedCommand>(ask), on } as Command;
}
