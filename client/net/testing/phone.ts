/** One tab of a phone with a card open, played against the domain's own decisions. For tests. */

import { withIds } from '../../../domain/testing/plain-ids.ts';
import { bidId, type DeviceTag } from '../../../domain/ids.ts';
import { withMark, type Marks } from '../../../domain/ballots/marks.ts';
import { goesOnFrom } from '../../../domain/ballots/send-number.ts';
import type { Entry } from '../../../domain/event/entries.ts';
import { assert } from '../../../domain/outcome.ts';
import type { Play } from '../../../domain/testing/play.ts';
import { cardKey } from '../../../domain/testing/set-up.ts';
import { mineView } from '../../../domain/views/mine.ts';
import type { MineView } from '../../../domain/views/roles.ts';
import { readOutbox } from '../stored-outbox.ts';
import {
  after,
  emptyOutbox,
  isChangedElsewhere,
  isUnsent,
  toSend,
  type BallotToSend,
  type OutboxEvent,
  type Outbox,
} from '../outbox.ts';

export const card = cardKey(1);

export class Phone {
  outbox: Outbox = emptyOutbox;
  /** What the person last asked for here, and the number of that ballot. */
  wish: { send: number; marks: Marks } = { send: 0, marks: [] };
  readonly onTheWay: BallotToSend[] = [];
  readonly device: DeviceTag;
  readonly tab: number;
  #play: Play;
  /** The newest revision whose marks this phone was told. */
  #seen = 0;

  constructor(device: string, play: Play, tab = 1) {
    this.device = withIds(device);
    this.tab = tab;
    this.#play = play;
    this.hear();
  }

  /** Another laptop took over from a copy: what was on the way is gone. */
  meets(play: Play): void {
    this.#play = play;
    this.onTheWay.length = 0;
    this.hear();
  }

  happens(happening: OutboxEvent): void {
    this.outbox = after(this.outbox, happening, this.tab);
  }

  tap(bid: number, score: number | null): void {
    this.happens({ type: 'filled', marks: withMark(this.outbox.marks, bidId(bid), score) });
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
    const sender = before?.phones.at(-1);
    const last = sender?.sent.at(-1)?.send ?? 0;
    const isOwn = sender === undefined || (sender.device === this.device && holds(ballot, last));
    const replaced = before?.revision ?? 0;
    const outcome = this.#play.vote(card, ballot.marks, {
      ...ballot,
      device: this.device,
      proven: isProven(ballot),
    });
    const taken = (this.#play.state.ballots.get(card)?.revision ?? 0) > replaced;
    const unseen = taken && !isOwn && this.#seen < replaced;
    assert(!unseen, 'nothing is replaced that the person has not seen');
    if (!answered) return;
    if (!outcome.ok) {
      this.happens({ type: 'refusal', send: ballot.send, code: outcome.refusal.code });
      this.hear();
    } else if (outcome.value.kind === 'ballot') {
      const { revision, tooLate } = outcome.value;
      this.happens({ type: 'receipt', ballot, receipt: { revision, tooLate, proof: proofOf(revision) } });
    }
  }

  hear(): void {
    const mine = this.mine();
    this.#seen = mine.revision;
    this.happens({ type: 'told', mine });
  }

  reload(): void {
    this.outbox = asKept(this.outbox);
  }

  mine(): MineView {
    const mine = mineView(this.#play.state, card, this.device, false);
    assert(mine, 'the card exists');
    return { ...mine, proof: proofOf(mine.revision) };
  }

  /** Another tab saved what it holds, and this one hears of it. */
  hearTab({ outbox }: Phone): void {
    const kept = asKept(outbox);
    this.happens({ type: 'other-tab', outbox: kept });
    if (this.outbox === kept) this.#seen = Math.max(this.#seen, kept.held.revision);
  }

  /** What must hold at every moment. */
  check(): void {
    const { outbox, wish } = this;
    assert(isUnsent(outbox) || this.#wasTaken(outbox.send), 'what is called received was taken');
    if (this.#wasTaken(wish.send)) return;
    if (outbox.send !== wish.send) return assert(holds(outbox, wish.send), 'what came after holds it');
    assert(isUnsent(outbox), 'what was not taken is not sent yet');
    assert(String(outbox.marks) === String(wish.marks), 'the newest marks are on the phone');
  }

  #wasTaken(send: number): boolean {
    const isIt = ({ body }: Entry): boolean =>
      body.type === 'ballot-received' && body.device === this.device && body.send === send;
    return send === 0 || this.#play.entries.some(isIt);
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

/** As it is read from the phone's storage. */
function asKept(outbox: Outbox): Outbox {
  const kept = readOutbox(JSON.parse(JSON.stringify(outbox)));
  assert(kept, 'the phone reads what it kept');
  return kept;
}

/** True when the ballot holds what the earlier one of this phone held: it was made from it. */
function holds({ send, from }: Pick<BallotToSend, 'send' | 'from'>, earlier: number): boolean {
  return goesOnFrom(earlier, send) || goesOnFrom(earlier, from ?? 0);
}

/** Stands for what only a server could have made: no test here guesses it. */
function proofOf(revision: number): string {
  return revision > 0 ? `proof of ${revision}` : '';
}

function isProven({ basedOn, proof = '' }: BallotToSend): boolean {
  return proof !== '' && [basedOn, basedOn + 1].some((revision) => proofOf(revision) === proof);
}
