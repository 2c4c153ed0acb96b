/** Awarding, and what comes back: each act is decided in the fund's stream; further runs are made in the event's (G1-G5). */

import { newText } from '../../../db/register/texts.ts';
import type { Register } from '../../../db/register/register.ts';
import { dayOf } from '../../../domain/day.ts';
import type { BackReason } from '../../../domain/fund/awards.ts';
import { decideFund } from '../../../domain/fund/decide-fund.ts';
import { heldPence } from '../../../domain/fund/held.ts';
import { linesAsked } from '../../../domain/fund/claims.ts';
import type { AwardText, ReceivingBody } from '../../../domain/fund/award-texts.ts';
import type { Actor, BidId } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { AwardAsked, CheckAsked, KeepAsked, TieAsked } from '../../../domain/wire/http-awards.ts';
import type { Rooms } from '../../live/rooms.ts';
import { isNamed } from '../people.ts';
import { localDay, signedOn } from '../erasure-days.ts';
import { claimsIn, type SignedEvent } from './award-state.ts';
import { heldInFund } from './organisations.ts';

export interface AwardOffice {
  readonly rooms: Rooms;
  readonly register: Register;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

/** A day that has come; null for any other. */
export function pastDay(text: string, now: number): number | null {
  const day = dayOf(text);
  return day !== null && day <= localDay(now) ? day : null;
}

/**
 * Awards in one act. What is given is looked up in the runs, and never typed. A project that gets less than the runs give
 * keeps that part: the same ballots and rules decide about the rest. That run is made first, as when money comes back: if
 * the server ends in between, nothing was awarded, and the same act asked again does the rest (G4).
 */
export async function award(
  of: SignedEvent,
  asked: AwardAsked,
  office: AwardOffice,
  actor: Actor,
): Promise<Outcome<null>> {
  const { room, fund, fingerprint, newest } = of;
  const day = pastDay(asked.day, office.now());
  // Nobody awards what nobody has signed yet.
  if (day === null || day < (signedOn(room.state) ?? day)) return refused('date-not-possible');
  // Another run may give a project less than the officer saw.
  if (asked.run !== newest.number) return refused('already-moved');
  const lines = linesAsked(claimsIn(of), asked.lines);
  if (lines === null) return refused('unknown-bid');
  const text: AwardText = {
    authority: asked.authority,
    alternatives: asked.alternatives,
    interests: asked.interests,
    conditions: asked.conditions,
  };
  const words = newText({ ...text });
  const make = {
    type: 'make-award',
    event: room.event,
    run: newest.number,
    fingerprint,
    day,
    textHash: words.textHash,
    lines,
  } as const;
  // No run is made for an award that is refused.
  const possible = decideFund(fund.state, make);
  if (!possible.ok) return possible;
  for (const { bid, amountPence, mostPence } of lines) {
    const keepsPence = heldPence(fund.state, room.event, bid) + amountPence;
    if (keepsPence >= mostPence) continue;
    const kept = await room.submit({ type: 'keep-part', bid, keepsPence }, actor);
    if (!kept.ok) return kept;
  }
  return onlyDone(fund.submit(make, actor, { changes: [{ kind: 'texts-kept', texts: [words] }] }));
}

/**
 * A group keeps less, nothing, or everything after all. The run is made before the money comes back: if the server ends
 * in between, an award is still called an award, and the same act asked again does the rest.
 */
export async function keep(
  of: SignedEvent,
  { bid, keepsPence, because }: KeepAsked,
  office: AwardOffice,
  actor: Actor,
): Promise<Outcome<null>> {
  const { room, fund } = of;
  if (!room.state.bids.has(bid)) return refused('unknown-bid');
  if (because !== 'recorded-by-mistake') {
    const kept = await room.submit({ type: 'keep-part', bid, keepsPence }, actor);
    if (!kept.ok) return kept;
  }
  const backPence = heldPence(fund.state, room.event, bid) - keepsPence;
  if (because === 'stays-after-all' || backPence <= 0) return accepted(null);
  return giveBack(of, { bid, backPence, because }, office, actor);
}

function giveBack(
  { room, fund }: SignedEvent,
  back: { readonly bid: BidId; readonly backPence: number; readonly because: BackReason },
  { now }: AwardOffice,
  actor: Actor,
): Promise<Outcome<null>> {
  const day = localDay(now());
  return onlyDone(fund.submit({ type: 'give-award-back', event: room.event, ...back, day }, actor));
}

async function onlyDone(asked: Promise<Outcome<unknown>>): Promise<Outcome<null>> {
  const done = await asked;
  return done.ok ? accepted(null) : done;
}

/** The number was drawn from a bag, as on the evening: two people saw it. */
export async function drawTie(
  { room, newest }: SignedEvent,
  { run, ...drawn }: TieAsked,
  { register }: AwardOffice,
  actor: Actor,
): Promise<Outcome<null>> {
  if (run !== newest.number) return refused('already-moved');
  const named = await Promise.all(
    [drawn.drewBy, drawn.watchedBy].map((person) => isNamed(person, room, register.people)),
  );
  if (named.includes(false)) return refused('unknown-person');
  return onlyDone(room.submit({ type: 'draw-further-tie', ...drawn }, actor));
}

export async function check(
  { room, fund }: SignedEvent,
  { bid, check: line, mark, body, otherPence }: CheckAsked,
  office: AwardOffice,
  actor: Actor,
): Promise<Outcome<null>> {
  if (!room.state.bids.has(bid)) return refused('unknown-bid');
  const named: ReceivingBody | null =
    line === 'receiving-body' && mark === 'done' && body !== '' ? { body } : null;
  const words = named && newText({ ...named });
  const isLetter = line === 'assistance' && mark === 'done';
  const fundPence = isLetter ? await heldInFund(room, bid, office) : 0;
  const command = {
    type: 'set-award-check',
    event: room.event,
    bid,
    check: line,
    mark,
    ...(words && { textHash: words.textHash }),
    ...(isLetter && { sums: { fundPence, otherPence } }),
  } as const;
  const beside = words ? ({ changes: [{ kind: 'texts-kept', texts: [words] }] } as const) : undefined;
  return onlyDone(fund.submit(command, actor, beside));
}
