/**
 * Votes of turns that ended before they were sent (Y30). Each is kept with the device's number of its turn, and sent over a
 * connection of its own as if that turn went on, so the hall sees one phone for each card. Nobody is shown any of them.
 */

import { create } from 'zustand';
import { isSealed, takesBallots } from '../../../domain/event/stages.ts';
import { eventId, type EventId } from '../../../domain/ids.ts';
import { refusals } from '../../../domain/refusals.ts';
import { tabOf } from '../../../domain/ballots/send-number.ts';
import { startBallotSender } from '../../net/ballot-sender.ts';
import { after, isRefused, isUnsent, type Outbox, type OutboxEvent } from '../../net/outbox.ts';
import { openPhoneSocket } from '../../net/phone.ts';
import { readOutbox } from '../../net/stored-outbox.ts';
import { ownStorage } from './own-storage.ts';

interface KeptVote {
  readonly event: EventId;
  readonly token: string;
  readonly device: string;
  readonly outbox: Outbox;
}

const name = 'kept';
const askAgainMs = 2_000;

/** What became of a vote that was kept. */
type KeptEnd = 'received' | 'dropped';

interface Kept {
  readonly votes: readonly KeptVote[];
  /** The last one that is kept no more, for the screen that its voter still reads. In no storage. */
  readonly last: { readonly device: string; readonly end: KeptEnd } | null;
}

export const useKept = create<Kept>()(() => ({ votes: readVotes(), last: null }));

export function keepVote(vote: KeptVote): void {
  change((votes) => [...votes.filter(({ device }) => device !== vote.device), vote]);
}

/** Sends what is kept, now and whenever more is; the returned function stops it. */
export function sendKeptVotes(): () => void {
  const carried = new Map<string, () => void>();
  const follow = (): void => {
    for (const vote of useKept.getState().votes)
      if (!carried.has(vote.device)) carried.set(vote.device, carry(vote));
    for (const [device, stop] of carried) {
      if (useKept.getState().votes.some((vote) => vote.device === device)) continue;
      carried.delete(device);
      stop();
    }
  };
  const unfollow = useKept.subscribe(follow);
  const unhear = ownStorage.onOtherTab((changed) => {
    if (changed === name) useKept.setState({ votes: readVotes() });
  });
  follow();
  return () => {
    unfollow();
    unhear();
    for (const stop of carried.values()) stop();
  };
}

function carry({ event, token, device, outbox: first }: KeptVote): () => void {
  let outbox = first;
  let isKnown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => leave('dropped');
  const leave = (end: KeptEnd): void => {
    line.tell('leave', { token });
    useKept.setState({ last: { device, end } });
    change((votes) => votes.filter((vote) => vote.device !== device));
  };
  const happened = (happening: OutboxEvent): void => {
    outbox = after(outbox, happening, tabOf(outbox.send));
    // A later vote of the same card, or a card that has none any more: there is nothing left to send. Voting may open again.
    const isOver = isRefused(outbox) && outbox.refused?.code !== 'voting-closed';
    if (isOver) return drop();
    if (!isUnsent(outbox)) return leave('received');
    change((votes) => votes.map((vote) => (vote.device === device ? { ...vote, outbox } : vote)));
  };
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const answer = await line.mine(token, false);
    if (answer === null) {
      if (line.isUp()) timer = setTimeout(() => void ask(), askAgainMs);
    } else if (answer.ok) {
      isKnown = true;
      line.tell('unsent', 1);
      happened({ type: 'told', mine: answer.value });
      sender.hurry();
    } else if (refusals[answer.refusal.code] === 'final') drop();
  };
  const line = openPhoneSocket(
    event,
    {
      onUp(up) {
        isKnown = false;
        if (up) void ask();
      },
      onView({ stage }) {
        if (isSealed(stage)) return drop();
        if (takesBallots(stage) && isRefused(outbox)) happened({ type: 'try-again' });
        sender.hurry();
      },
      onRefused: drop,
    },
    device,
  );
  const sender = startBallotSender({
    parcels: () => (isKnown && line.isUp() ? [{ key: device, token, outbox }] : []),
    send: line.command,
    happened: (_, happening) => happened(happening),
    renewLine: line.renew,
  });
  return () => {
    clearTimeout(timer);
    sender.stop();
    line.close();
  };
}

/** Another tab may have kept one, or sent one, a moment ago. */
function change(make: (votes: readonly KeptVote[]) => readonly KeptVote[]): void {
  const votes = make(readVotes());
  useKept.setState({ votes });
  if (votes.length === 0) ownStorage.remove(name);
  else ownStorage.write(name, votes);
}

function readVotes(): readonly KeptVote[] {
  const kept = ownStorage.read(name);
  return Array.isArray(kept) ? kept.flatMap(readVote) : [];
}

function readVote(kept: unknown): readonly KeptVote[] {
  if (typeof kept !== 'object' || kept === null) return [];
  if (!('event' in kept && 'token' in kept && 'device' in kept && 'outbox' in kept)) return [];
  const outbox = readOutbox(kept.outbox);
  const { event, token, device } = kept;
  if (outbox === null || typeof event !== 'number' || !Number.isSafeInteger(event) || event < 1) return [];
  if (typeof token !== 'string' || typeof device !== 'string') return [];
  return [{ event: eventId(event), token, device, outbox }];
}
