/**
 * One stream's queue: everything asked of the stream is decided in one order (J1). Whatever waits at the end of a turn of the
 * event loop is decided and committed together, then answered, and then told. In that order, nobody ever sees or hears
 * anything that a crash could undo (J9, W3).
 */

import type { AnyEntryBody, Beside, Head } from '../../db/journal.ts';
import { ChangeRefused } from '../../db/register/changes.ts';
import type { PersonId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { Folded } from './fold.ts';
import { Postponed, type StreamDefinition, type StreamEntry } from './stream-definition.ts';
import type { QueueDependencies } from './queue-dependencies.ts';
import { answerEach, endOfTurn, nextBatch, type Batch, type Waiting } from './waiting.ts';
import { WrittenStream } from './written-stream.ts';

const notSaved = refused('not-saved');
const slowestRetryMs = 1_000;

export class StreamQueue<State, Body extends AnyEntryBody, Question, Reply> {
  readonly stream: string;
  readonly #definition: StreamDefinition<State, Body, Question, Reply>;
  readonly #deps: QueueDependencies<Body>;
  readonly #written: WrittenStream<State, Body>;
  #state: State;
  #head: Head;
  #waiting: Waiting<Question, Reply>[] = [];
  #working: Promise<void> | null = null;
  #inFlight: Promise<void> | null = null;
  #saving = true;
  #isBehind = false;
  #closed = false;

  constructor(
    stream: string,
    definition: StreamDefinition<State, Body, Question, Reply>,
    deps: QueueDependencies<Body>,
    start: Folded<State, Body>,
  ) {
    this.stream = stream;
    this.#definition = definition;
    this.#deps = deps;
    this.#written = new WrittenStream(stream, definition, deps);
    this.#state = start.state;
    this.#head = start.head;
  }

  /** Everything in it is durable, except while a batch is in flight: wait for `settled` before showing it to anyone. */
  get state(): State {
    return this.#state;
  }

  /** The last entry that is durable. */
  get head(): Head {
    return this.#head;
  }

  /** False while the journal does not take entries. */
  get saving(): boolean {
    return this.#saving;
  }

  /** How many wait to be decided. */
  get depth(): number {
    return this.#waiting.length;
  }

  /** Comes back at a moment when the state holds only what is durable. */
  async settled(): Promise<void> {
    while (this.#inFlight !== null) await this.#inFlight;
  }

  /**
   * Decided, durable, then answered. Never throws: what could not be saved is refused as `not-saved`. What is written
   * `beside` is durable with the entries or not written at all: a change that is refused refuses the command.
   */
  submit(ask: Question, by: PersonId, beside?: Beside): Promise<Outcome<Reply>> {
    return new Promise((answer) => this.ask(ask, by, answer, beside));
  }

  /** The same, answered by a call. */
  ask(ask: Question, by: PersonId, answer: (outcome: Outcome<Reply>) => void, beside?: Beside): void {
    if (this.#closed) return answer(notSaved);
    this.#waiting.push({ ask, by, answer, beside });
    this.#working ??= this.#work();
  }

  /** Nothing more is called received until the journal takes entries again; it is asked at once. */
  stopSaving(): void {
    if (this.#closed) return;
    this.#setSaving(false);
    this.#working ??= this.#work();
  }

  /** Somebody else wrote to the stream: it is read as soon as nothing is in flight (OW4). */
  catchUp(): void {
    if (this.#closed) return;
    this.#isBehind = true;
    this.#working ??= this.#work();
  }

  /** The stream is no more, or not this server's: whoever waits is refused, and nothing is asked of the journal. */
  drop(): void {
    this.#closed = true;
    this.#refuse(this.#waiting.splice(0));
  }

  /** Takes nothing more. What waits is still decided, or refused while the journal takes no entries. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0 || !this.#saving || this.#isBehind) {
      await endOfTurn();
      if (this.#isBehind) await this.#alone(() => this.#readOn());
      if (this.#saving) await this.#alone(() => this.#commit(nextBatch(this.#waiting)));
      if (!this.#saving) await this.#retry(() => this.#deps.tryWriting());
      this.#setSaving(true);
    }
    this.#working = null;
  }

  async #alone(work: () => Promise<void>): Promise<void> {
    this.#inFlight = work();
    await this.#inFlight;
    this.#inFlight = null;
  }

  /** @param again the batch was decided before, on a head that somebody else has moved since */
  async #commit(asked: readonly Waiting<Question, Reply>[], again = false): Promise<void> {
    const batch = this.#draft(asked);
    if (batch === null) return this.#retry(() => this.#readAgain());
    if (batch.entries.length > 0) {
      try {
        const head = await this.#written.append(this.#head, batch.entries, asked[0]?.beside);
        const loading = this.#deps.load(batch.entries);
        if (loading !== null) await loading;
        this.#head = head;
      } catch (fault) {
        const open = asked.filter((_, place) => batch.outcomes[place] !== null);
        if (fault instanceof ChangeRefused) return this.#refuseChange(open, fault);
        return !again && (await this.#written.wasOvertaken(fault))
          ? this.#decideAgain(open, fault)
          : this.#failed(open, fault);
      }
    }
    this.#answer(asked, batch.outcomes);
    this.#tell(batch.entries);
  }

  /** Somebody else wrote, so nothing of the batch was: it is decided once more, on what stands there now (J9). */
  async #decideAgain(asked: readonly Waiting<Question, Reply>[], moved: unknown): Promise<void> {
    this.#deps.report(`${this.stream} was written by somebody else`, moved);
    try {
      await this.#readAgain();
    } catch (fault) {
      return this.#failed(asked, fault);
    }
    return this.#commit(asked, true);
  }

  /** Only a command with a change beside it comes here, alone in its batch. Nothing was written: its draft is dropped (J9). */
  async #refuseChange(asked: readonly Waiting<Question, Reply>[], { refusal }: ChangeRefused): Promise<void> {
    await this.#retry(() => this.#readAgain());
    this.#refuse(asked, { ok: false, refusal });
  }

  /** Nobody knows whether the batch was written: it is never decided again, and everybody in it is told (J9). */
  #failed(asked: readonly Waiting<Question, Reply>[], fault: unknown): Promise<void> {
    this.#deps.report(`${this.stream} could not be saved`, fault);
    this.#refuse(asked);
    this.#setSaving(false);
    return this.#retry(() => this.#readAgain());
  }

  #answer(asked: readonly Waiting<Question, Reply>[], outcomes: readonly (Outcome<Reply> | null)[]): void {
    answerEach(asked, outcomes, (fault) => this.#deps.report(`${this.stream} could not answer`, fault));
  }

  #refuse(asked: readonly Waiting<Question, Reply>[], as: Outcome<never> = notSaved): void {
    this.#answer(asked, Array<Outcome<never>>(asked.length).fill(as));
  }

  /** A listener that fails must not stop the queue: its screen misses an update, but every entry is written. */
  #tell(entries: readonly StreamEntry<Body>[]): void {
    if (entries.length === 0) return;
    try {
      this.#deps.committed(entries);
    } catch (fault) {
      this.#deps.report(`${this.stream} could not tell of entries ${entries[0]?.seq} and on`, fault);
    }
  }

  /**
   * Decides each in turn on the state that those before it made. A fault in one of them is that one's alone: it is
   * refused, the others go on. Null when the fault left the state half changed: then the others wait for the next turn.
   */
  #draft(asked: readonly Waiting<Question, Reply>[]): Batch<Body, Reply> | null {
    const entries: StreamEntry<Body>[] = [];
    const outcomes: (Outcome<Reply> | null)[] = [];
    for (const one of asked) {
      const before = entries.length;
      try {
        outcomes.push(this.#decide(one, entries));
      } catch (fault) {
        if (fault instanceof Postponed) {
          void this.#askAgain(one, fault);
          outcomes.push(null);
          continue;
        }
        this.#deps.report(`${this.stream} met what it could not decide`, fault);
        this.#refuse([one]);
        if (entries.length > before) {
          this.#waiting.unshift(...asked.filter((other) => other !== one));
          return null;
        }
        outcomes.push(null);
      }
    }
    return { entries, outcomes };
  }

  /** Puts a question aside while something is worked out for it; the others go on, and it gets its place when it is decided. */
  async #askAgain(one: Waiting<Question, Reply>, { begin }: Postponed): Promise<void> {
    try {
      await endOfTurn();
      await this.settled();
      await begin();
    } catch (fault) {
      if (!this.#closed) this.#deps.report(`${this.stream} could not work out what it needs`, fault);
      return this.#refuse([one]);
    }
    if (this.#closed) return this.#refuse([one]);
    this.#waiting.push(one);
    this.#working ??= this.#work();
  }

  #decide(one: Waiting<Question, Reply>, entries: StreamEntry<Body>[]): Outcome<Reply> {
    const decided = this.#definition.decide(this.#state, one.ask);
    if (!decided.ok) return decided;
    const at = this.#deps.time.wall();
    for (const body of decided.value.entries) {
      const seq = this.#head.seq + entries.length + 1;
      const entry = { seq, at, by: one.by, version: this.#definition.version, body };
      entries.push(entry);
      this.#definition.apply(this.#state, entry);
    }
    return accepted(decided.value.reply(this.#state));
  }

  /**
   * After a failed append nobody knows what is on the disk: the draft is dropped and the journal read again. Entries that
   * got in although the append threw are the truth from here on, and are told.
   */
  async #readAgain(): Promise<void> {
    const { state, head, entries } = await this.#written.read(this.#head.seq);
    this.#state = state;
    await this.#deps.load(entries);
    this.#head = head;
    this.#tell(entries);
  }

  async #readOn(): Promise<void> {
    this.#isBehind = false;
    try {
      const { head, entries } = await this.#written.readAfter(this.#head);
      if (this.#closed) return; // Another room may have its state.
      for (const entry of entries) this.#definition.apply(this.#state, entry);
      await this.#deps.load(entries);
      this.#head = head;
      this.#tell(entries);
    } catch (fault) {
      this.#deps.report(`${this.stream} could not be read on`, fault);
      await this.#retry(() => this.#readAgain());
    }
  }

  /** Does `what` again and again until it works; whoever waits meanwhile is refused rather than kept waiting. */
  async #retry(what: () => void | Promise<void>): Promise<void> {
    for (let attempt = 1; !this.#closed; attempt += 1) {
      try {
        return await what();
      } catch (fault) {
        this.#deps.report(`${this.stream} is still not saved`, fault);
        this.#refuse(this.#waiting.splice(0));
        const ms = Math.min(100 * 2 ** attempt, slowestRetryMs);
        await new Promise<void>((resolve) => this.#deps.time.after(ms, resolve));
      }
    }
    this.#refuse(this.#waiting.splice(0));
  }

  #setSaving(saving: boolean): void {
    if (this.#saving === saving) return;
    this.#saving = saving;
    this.#deps.savingChanged(saving);
  }
}
