/** Which phones sent a card's ballot, and what each sent last: how a repeat is told from another ballot (B7, B19). */

import type { Marks } from '../ballots/marks.ts';
import type { DeviceTag } from '../ids.ts';

/** One ballot that was taken: its number, and a digest of what the phone sent. */
export interface Sent {
  readonly send: number;
  readonly digest: number;
}

/** A phone whose ballot was taken. */
export interface Sender {
  readonly device: DeviceTag;
  /** The newest stands last. */
  readonly sent: Sent[];
}

/**
 * So many phones are known for one card, and so many ballots of each (B20). Of a phone that drops out, the one whose ballot
 * was taken longest ago, nothing is lost: its repeat is no repeat any more, so the person is asked.
 */
export const mostSenders = 8;
const mostSent = 8;

/** Notes a ballot that was taken; the phone whose ballot was taken last stands last. */
export function noteSent(senders: Sender[], device: DeviceTag, sent: Sent): void {
  const sender = moveToEnd(senders, device);
  sender.sent.push(sent);
  if (sender.sent.length > mostSent) sender.sent.shift();
  if (senders.length > mostSenders) senders.shift();
}

function moveToEnd(senders: Sender[], device: DeviceTag): Sender {
  const last = senders[senders.length - 1];
  // Nearly always it stands there already.
  if (last?.device === device) return last;
  const place = senders.findIndex((one) => one.device === device);
  const [known] = place === -1 ? [] : senders.splice(place, 1);
  const sender = known ?? { device, sent: [] };
  senders.push(sender);
  return sender;
}

/** The number of the newest ballot that was taken from the phone; 0 when none is known. */
export function lastSendOf(senders: readonly Sender[], device: DeviceTag): number {
  const sent = senders.find((sender) => sender.device === device)?.sent ?? [];
  return sent[sent.length - 1]?.send ?? 0;
}

/** The ballot that was taken from the phone under that number, if it is known. */
export function sentAs(senders: readonly Sender[], device: DeviceTag, send: number): Sent | undefined {
  return senders.find((sender) => sender.device === device)?.sent.find((sent) => sent.send === send);
}

/**
 * A 32-bit FNV-1a digest of the marks of one ballot. It tells honest ballots apart. A person who makes two ballots with
 * the same digest deceives only their own phone.
 */
export function digestOf(marks: Marks): number {
  let digest = 0x811c9dc5;
  for (const mark of marks) {
    digest = Math.imul(digest ^ mark[0], 0x01000193);
    digest = Math.imul(digest ^ mark[1], 0x01000193);
  }
  return digest >>> 0;
}
