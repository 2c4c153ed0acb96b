/**
 * The equality and satisfaction questions of an event (K): what is kept of them, and in this memory alone what waits
 * until enough people have answered.
 */

import { randomUUID } from 'node:crypto';
import type { AddedGroup, KeptQuestions } from '../../db/register/event-questions.ts';
import type { Register } from '../../db/register/register.ts';
import type { BallotKey, EventId } from '../../domain/ids.ts';
import type { Answers } from '../../domain/questions/questions.ts';
import {
  addTallies,
  completeGroup,
  emptyTally,
  tallyOf,
  withoutTally,
  type Tally,
} from '../../domain/questions/tally.ts';
import type { ViewSources } from '../../domain/views/view-sources.ts';
import type { ReportFault } from './server-dependencies.ts';
import { Turns } from './turns.ts';

export class EventQuestions {
  /**
   * Another one after each start. With it a phone says in which memory its answers are: a server that was killed cannot
   * know whose answers were added, so a phone that got no answer from that one sends nothing again (K4).
   */
  readonly round = randomUUID();
  readonly #event: EventId;
  readonly #register: Pick<Register, 'eventQuestions'>;
  readonly #report: ReportFault;
  readonly #turns = new Turns();
  #kept: KeptQuestions | null = null;
  /** Counts alone: no answer stands beside another of the same person. */
  #waiting = emptyTally;
  /** The cards that have answered: nowhere else, and not with what. */
  readonly #answered = new Set<BallotKey>();
  readonly #bundles = new Set<string>();
  /** A group whose commit failed, and that may be on the disk all the same. */
  #unsure: AddedGroup | null = null;
  #closing = false;

  constructor(event: EventId, register: Pick<Register, 'eventQuestions'>, report: ReportFault) {
    this.#event = event;
    this.#register = register;
    this.#report = report;
  }

  load(): Promise<void> {
    return this.#turns.take(() => this.#read());
  }

  /** Null where the event asks nothing. */
  get kept(): KeptQuestions | null {
    return this.#kept;
  }

  /** Whether answers are still taken, as far as the questions themselves go. */
  get isTaking(): boolean {
    return this.#kept !== null && !this.#kept.finished && !this.#closing;
  }

  get forViews(): Pick<ViewSources, 'questions'> {
    return { questions: this.#kept && { taking: this.isTaking, forms: this.#kept.tally.forms } };
  }

  /** Takes the answers of a card, once: what it sends again is not looked at. */
  async answer(card: BallotKey, answers: Answers): Promise<void> {
    if (!this.isTaking || this.#answered.has(card)) return;
    this.#answered.add(card);
    await this.#addForms(tallyOf(answers));
  }

  /** Adds a bundle of forms on paper, once: what is sent again under the same name is not looked at. */
  async addBundle(bundle: string, forms: Tally): Promise<void> {
    if (!this.isTaking || this.#bundles.has(bundle)) return;
    this.#bundles.add(bundle);
    await this.#addForms(forms);
  }

  #addForms(forms: Tally): Promise<void> {
    this.#waiting = addTallies(this.#waiting, forms);
    return this.#turns.take(() => this.#addGroup(null));
  }

  /**
   * Ends the questions, with the last forms on paper: what is enough is added, the rest is dropped.
   * @returns false, and everything waits as before, when it could not be written
   */
  async finish(lastForms: Tally): Promise<boolean> {
    if (!this.isTaking) return false;
    this.#closing = true;
    this.#waiting = addTallies(this.#waiting, lastForms);
    await this.#turns.take(() => this.#addGroup('last'));
    this.#closing = false;
    if (this.#kept?.finished === true) return true;
    this.#waiting = withoutTally(this.#waiting, lastForms);
    return false;
  }

  /** No card can be told any more: what was remembered of cards goes with their links. */
  forget(): void {
    this.#answered.clear();
  }

  async #read(): Promise<void> {
    this.#kept = await this.#register.eventQuestions.read(this.#event);
  }

  /** Adds what is complete in one commit, if anything is. A fault is reported: the answers then wait for the next group. */
  async #addGroup(is: 'last' | null): Promise<void> {
    try {
      await this.#becomeSure();
      const group = completeGroup(this.#waiting);
      const kept = this.#kept;
      if (kept === null || (group === null && is === null)) return;
      const rest = withoutTally(this.#waiting, group ?? emptyTally);
      const last = is === 'last' ? { leftOut: isAny(rest) } : null;
      const added = { after: kept.version, group: group ?? emptyTally, last };
      this.#unsure = added;
      // Somebody else added a group first: this one is not written, and waits.
      if (!(await this.#register.eventQuestions.add(this.#event, added))) this.#unsure = null;
      await this.#becomeSure();
    } catch (fault) {
      this.#report('answers to the questions could not be written', fault);
    }
  }

  /** Whether a group is on the disk is read there: so none is added twice, whatever became of its commit. */
  async #becomeSure(): Promise<void> {
    await this.#read();
    if (this.#unsure === null || this.#kept === null) return;
    const { after, group } = this.#unsure;
    if (this.#kept.finished) this.#waiting = emptyTally;
    else if (this.#kept.version > after) this.#waiting = withoutTally(this.#waiting, group);
    this.#unsure = null;
  }
}

function isAny({ forms, margins }: Tally): boolean {
  return forms > 0 || Object.keys(margins).length > 0;
}
