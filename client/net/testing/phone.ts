/** One phone with a card open, played against the domain's own decisions. For tests. */

import { withMark, type Marks } from '../../../domain/ballots/marks.ts';
import { assert } from '../../../domain/outcome.ts';
import type { Play } from '../../../domain/testing/play.ts';
import { cardKey } from '../../../domain/testing/set-up.ts';
import { mineView } from '../../../domain/views/mine.ts';
import type { MineView } from '../../../domain/views/roles.ts';
import { readOutbox } from '../kept-outbox.ts';
import {
  after,
  emptyOutbox,
  isChangedElsewhere,
  isUnsent,
  toSend,
  type BallotToSend,
  type Happening,
  type Outbox,
} from '../outbox.ts';

export const card = cardKey(1);

export class Phone {
  outbox: Outbox = emptyOutbox;
  /** What the person last asked for here, and the number of that ballot. */
  wish: { send: number; marks: Marks } = { send: 0, marks: [] };
  readonly onTheWay: BallotToSend[] = [];
  readonly device: string;
  #play: Play;
  /** The newest revision whose marks this phone was told. */
  #seen = 0;

  constructor(device: string, play: Play) {
    this.device = device;
    this.#play = play;
    this.hear();
  }

  /** Another laptop took over from a copy: what was on the way is gone. */
  meets(play: Play): void {
    this.#play = play;
    this.onTheWay.length = 0;
    this.hear();
  }

  happens(happening: Happening): void {
    this.outbox = after(this.outbox, happening);
  }

  tap(bid: number, score: number | null): void {
    this.happens({ type: 'filled', marks: withMark(this.outbox.marks, bid, score) });
    this.#asked();
  }

  choose(which: 'kept-mine' | 'kept-theirs'): void {
    if (!isChangedElsewhere(this.outbox) || this.outbox.held.revision <= this.outbox.basedOn) return;
    this.happens({ type: which });
    this.#asked();
  }

  post(): void {
    const ballot = toSend(this.outbox);
    if (ballot !== null) this.onTheWay.push(ballot);
  }

  /** The server decides on something that was on the way; its answer may be lost, and the same may arrive again. */
  arrive(which: number, answered: boolean, again: boolean): void {
    const ballot = this.onTheWay[which % Math.max(1, this.onTheWay.length)];
    if (ballot === undefined) return;
    if (!again) this.onTheWay.splice(this.onTheWay.indexOf(ballot), 1);
    const before = this.#play.state.ballots.get(card);
    const replaced = { revision: before?.revision ?? 0, by: before?.phones.at(-1)?.device ?? this.device };
    const outcome = this.#play.vote(card, ballot.marks, { ...ballot, device: this.device });
    const taken = (this.#play.state.ballots.get(card)?.revision ?? 0) > replaced.revision;
    const unseen = taken && replaced.by !== this.device && this.#seen < replaced.revision;
    assert(!unseen, 'nothing is replaced that the person has not seen');
    if (!answered) return;
    if (!outcome.ok) {
      this.happens({ type: 'refusal', send: ballot.send, code: outcome.refusal.code });
      this.hear();
    } else if (outcome.value.kind === 'ballot') {
      this.happens({ type: 'receipt', ballot, receipt: outcome.value });
    }
  }

  hear(): void {
    const mine = this.mine();
    this.#seen = mine.revision;
    this.happens({ type: 'told', mine });
  }

  reload(): void {
    const kept = readOutbox(JSON.parse(JSON.stringify(this.outbox)));
    assert(kept, 'the phone reads what it kept');
    this.outbox = kept;
  }

  mine(): MineView {
    const mine = mineView(this.#play.state, card, this.device, false);
    assert(mine, 'the card exists');
    return mine;
  }

  /** What must hold at every moment. */
  check(): void {
    const taken = this.mine().lastSend;
    assert(isUnsent(this.outbox) || taken >= this.outbox.send, 'what is called received was taken');
    if (taken >= this.wish.send) return;
    assert(isUnsent(this.outbox), 'what was not taken is not sent yet');
    assert(String(this.outbox.marks) === String(this.wish.marks), 'the newest marks are on the phone');
  }

  /** The line is good again: everything gets through. */
  settle(): void {
    for (let round = 0; isUnsent(this.outbox); round += 1) {
      assert(round < 6, 'with a good line, everything gets through');
      this.hear();
      this.choose('kept-mine');
      this.post();
      while (this.onTheWay.length > 0) this.arrive(0, true, false);
    }
    this.hear();
  }

  #asked(): void {
    this.wish = { send: this.outbox.send, marks: this.outbox.marks };
  }
}
