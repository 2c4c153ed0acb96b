/** The outbox of each card on this phone, saved with every change before anything is sent. */

import { create } from 'zustand';
import type { MarksFlaw } from '../../domain/ballots/ballot-type.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { MineView } from '../../domain/views/roles.ts';
import { readOutbox } from '../net/stored-outbox.ts';
import { tabNumber } from '../net/device.ts';
import { after, emptyOutbox, isRefused, isUnsent, type OutboxEvent, type Outbox } from '../net/outbox.ts';
import { pageStorage } from '../net/storage.ts';

/** What the server last said about a card, beside its marks. */
export type CardServerState = Pick<MineView, 'card' | 'inCount' | 'openElsewhere'> &
  Partial<Pick<MineView, 'leavesOut' | 'onPaper' | 'otherOpenedAt' | 'withheld'>>;

interface Ballots {
  /** By token. A card has none until the server said what it holds for it, now or on an earlier visit. */
  readonly outboxes: Readonly<Record<string, Outbox>>;
  readonly standings: Readonly<Record<string, CardServerState>>;
  /** Cards that the server does not know any more, and why. */
  readonly refusals: Readonly<Record<string, RefusalCode>>;
}

export const useBallots = create<Ballots>()(() => ({ outboxes: {}, standings: {}, refusals: {} }));

const names = 'ballot.';
const tabs: Record<string, number> = {};
/** When another phone opened the card, as far as this person said that they know. */
export const knownOpenings = 'opened.';

/** Follows what other tabs of this browser save. Call once, before the first screen. */
export function followOtherTabs(): void {
  pageStorage().onOtherTab((name) => {
    if (!name.startsWith(names)) return;
    const token = name.slice(names.length);
    const there = readOutbox(pageStorage().read(name));
    const here = useBallots.getState().outboxes[token];
    if (there !== null && here !== undefined)
      hold(token, after(here, { type: 'other-tab', outbox: there }, tabOf(token)));
  });
}

/** The outbox of a card as it stands, read from the phone the first time; null when nothing is known yet. */
export function outboxOf(token: string): Outbox | null {
  const held = useBallots.getState().outboxes[token];
  if (held !== undefined) return held;
  const kept = readOutbox(pageStorage().read(names + token));
  if (kept !== null) hold(token, kept);
  return kept;
}

/** Something happened to a card's ballot. Saved on the phone before this returns. */
export function ballotHappened(token: string, happening: OutboxEvent): Outbox {
  const before = newest(token);
  const outbox = after(before, happening, tabOf(token));
  pageStorage().write(names + token, outbox);
  hold(token, outbox);
  return outbox;
}

/** The server said how a card stands. */
export function cardStands(token: string, mine: MineView): void {
  const { card, inCount, onPaper, openElsewhere, leavesOut, otherOpenedAt, withheld } = mine;
  const paper = onPaper === true ? { onPaper } : {};
  const standing = { card, inCount, openElsewhere, leavesOut, otherOpenedAt, withheld, ...paper };
  const { [token]: _over, ...refusals } = useBallots.getState().refusals;
  useBallots.setState((state) => ({
    standings: { ...state.standings, [token]: standing },
    refusals,
  }));
  // A cancelled card's ballot is gone from the hall, and nothing of it is to be sent again.
  if (card !== 'live') return;
  const { refused } = ballotHappened(token, { type: 'told', mine });
  // It votes by phone again: what this phone held back is sent now.
  if (onPaper !== true && refused?.code === 'card-on-paper') ballotHappened(token, { type: 'try-again' });
}

export function cardRefused(token: string, code: RefusalCode): void {
  useBallots.setState((state) => ({ refusals: { ...state.refusals, [token]: code } }));
}

/** Drops what this phone holds for a card. Only for a card with nothing left to send: the hall has the rest. */
export function forgetBallot(token: string): void {
  for (const name of [names, knownOpenings]) pageStorage().remove(name + token);
  const { [token]: _outbox, ...outboxes } = useBallots.getState().outboxes;
  const { [token]: _standing, ...standings } = useBallots.getState().standings;
  useBallots.setState({ outboxes, standings });
}

/**
 * Changes the newest ballot of a card as the person asks. If the result would be no valid ballot, nothing changes, and
 * the flaw is returned.
 */
export function fillBallot(
  token: string,
  change: (marks: Marks) => Marks,
  flawIn: (marks: Marks) => MarksFlaw | null,
): MarksFlaw | null {
  const before = newest(token).marks;
  const marks = change(before);
  const flaw = flawIn(marks);
  if (flaw === null && JSON.stringify(marks) !== JSON.stringify(before))
    ballotHappened(token, { type: 'filled', marks });
  return flaw;
}

/** True when this phone holds a ballot of the card that is not received and still can be. */
export function isLeftToSend(token: string): boolean {
  const outbox = outboxOf(token);
  const standing = useBallots.getState().standings[token];
  if (outbox === null || isHeldBack(standing)) return false;
  return isUnsent(outbox) && !isRefused(outbox);
}

/** Its votes are not this phone's to send now: another phone has the card, or it votes on paper. */
export function isHeldBack(standing: CardServerState | undefined): boolean {
  return standing?.openElsewhere === true || standing?.onPaper === true;
}

/** How many of these cards have a ballot on this phone that is left to send. */
export function countUnsent(tokens: readonly string[]): number {
  return tokens.filter(isLeftToSend).length;
}

/** Another tab may have saved a newer one a moment ago. */
function newest(token: string): Outbox {
  const kept = readOutbox(pageStorage().read(names + token));
  const here = useBallots.getState().outboxes[token] ?? kept ?? emptyOutbox;
  return kept === null ? here : after(here, { type: 'other-tab', outbox: kept }, tabOf(token));
}

/** This page's number among the tabs of a card: another one for each, so that none shows that two were used on one page (Y26). */
function tabOf(token: string): number {
  return (tabs[token] ??= tabNumber());
}

function hold(token: string, outbox: Outbox): void {
  useBallots.setState((state) => ({ outboxes: { ...state.outboxes, [token]: outbox } }));
}
