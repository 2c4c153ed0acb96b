/** An event made like another: its rules, and when asked its bids in their order and as many cards. */

import type { Command } from '../../domain/event/commands.ts';
import { withUsualSteps } from '../../domain/event/rules/figure-steps.ts';
import { flawsOnDay } from '../../domain/event/rules/flaws-with-bids.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { EventText } from '../../domain/event/texts.ts';
import { bidId, type Actor, type BidId, type EventId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { CopyAsked } from '../../domain/wire/http-staff.ts';
import type { Register } from '../../db/register/register.ts';
import { newText } from '../../db/register/texts.ts';
import type { FundRoom } from '../live/fund-room.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import type { NewBid } from './bids.ts';
import type { CardOffice } from './cards.ts';
import { forgetFirstCards, keepFirstCards } from './first-cards.ts';
import { KeptBids, thenTakeBack, tryToTakeBack, type KeepingDependencies } from './keep-bids.ts';
import { eventWords, hallOf } from './event-texts.ts';
import { namesIn } from './summaries.ts';

export interface EventCopyDependencies extends CardOffice, KeepingDependencies {
  readonly register: Register;
  readonly rooms: Rooms;
}

export interface Copied {
  readonly room: EventRoom;
  /** The steps of its figures were put right: they are coarser than those that were copied (R22). */
  readonly stepsRaised: boolean;
}

/**
 * All of it in one commit, or nothing: refused before anything is made when the new event would not take a part of it. What
 * no journal holds of its bids and cards is kept before that commit (J19), and means nothing until then.
 */
export async function copyEvent(
  deps: EventCopyDependencies,
  asked: CopyAsked,
  actor: Actor,
): Promise<Outcome<Copied>> {
  const { rooms, register } = deps;
  const from = rooms.event(asked.from);
  const fund = rooms.fund(asked.fund);
  const owner = fund?.state;
  const area = owner?.areas.get(asked.area);
  if (!from) return refused('unknown-event');
  if (!fund || !owner || !area) return refused('unknown-area');
  const above = [...from.state.bids.values()].find(({ askPence }) => askPence > area.potPence);
  if (asked.bids && above) return refused('ask-above-pot', { potPence: area.potPence, bid: above.bid });
  const { name, venue, date } = asked;
  const nameOf = await namesIn(register.texts, [owner]);
  const of = { fund: nameOf(owner.textHash), area: nameOf(area.textHash) };
  const text: EventText = { name, venue, date, ...of, sample: from.book().text.sample };
  const hall = await hallOf(register.texts, from.state.textHash);
  const words = newText(eventWords(text, hall));
  const place = { fund: asked.fund, area: asked.area, textHash: words.textHash };
  const wanted = { ...asked, practice: owner.practice, potPence: area.potPence };
  const begun: Begun[] = [];
  const making = rooms.createEvent(place, actor, async (event) => {
    const along = { event, bids: new KeptBids(deps, event) };
    begun.push(along);
    await along.bids.keepWords(words);
    return { commands: await whatGoesAlong(deps, from, along, wanted), changes: [] };
  });
  const made = await thenTakeBack(making, () => takeBackUnmade(deps, fund, begun));
  if (!made.ok) return made;
  const { rules, rulesChosen } = made.value.state;
  const { firstAt, thenEvery } = from.state.rules.screen;
  const stepsRaised = rulesChosen && (rules.screen.firstAt > firstAt || rules.screen.thenEvery > thenEvery);
  return accepted({ room: made.value, stepsRaised });
}

/** An event that is being made, with what is kept of it before its commit. */
interface Begun {
  readonly event: EventId;
  readonly bids: KeptBids;
}

async function whatGoesAlong(
  deps: EventCopyDependencies,
  from: EventRoom,
  { event, bids: kept }: Begun,
  asked: Pick<CopyAsked, 'bids' | 'cards'> & { readonly practice: boolean; readonly potPence: Pence },
): Promise<readonly Command[]> {
  const { rules, rulesChosen, order, cards, youngCards } = from.state;
  const commands: Command[] = [];
  const bids = await bidsOf(from, deps);
  if (asked.bids && order.length > 0) {
    commands.push({ type: 'add-bids', bids: await kept.keep(bids) });
  }
  const { potPence, practice } = asked;
  const renumbered = carriedOver(rules, asked.bids ? order : []);
  // From practice, or from before the rule: figures of a real event do not come so few ballots apart (R22).
  const carried = practice ? renumbered : withUsualSteps(renumbered);
  // Rules that the new pot or the bids do not allow would refuse the copy (R18): they are chosen anew instead.
  const asks = new Map((asked.bids ? bids : []).map(({ bid }, place) => [bidId(place + 1), bid.askPence]));
  const possible = flawsOnDay(carried, { asks, potPence, practice }).length === 0;
  if (rulesChosen && possible) commands.push({ type: 'set-rules', rules: carried });
  // The copy has young people's cards where it has the rules that know them.
  const young = rulesChosen && possible && rules.youngCards !== 'none' ? youngCards.size : 0;
  const batches = [
    { type: 'make-cards', count: cards.size - young },
    { type: 'make-young-cards', count: young },
  ] as const;
  for (const batch of batches)
    if (asked.cards && batch.count > 0) commands.push(await keepFirstCards(deps, event, batch));
  return commands;
}

/**
 * Nobody is known of whom no bid speaks, and no card is kept of an event that does not exist. Of what could not be saved
 * the fund says whether it was, as soon as its journal is read again.
 */
async function takeBackUnmade(
  { register, report }: EventCopyDependencies,
  fund: FundRoom,
  begun: readonly Begun[],
): Promise<void> {
  await fund.settled();
  const named = [...fund.state.areas.values()].flatMap(({ events }) => events);
  for (const { event, bids } of begun.filter((each) => !named.includes(each.event))) {
    await bids.takeBack(new Set());
    await tryToTakeBack(() => forgetFirstCards(register, event), report);
  }
}

/** Bids have new numbers in the copy, by their place in the order: what the rules say of single bids goes with them. */
function carriedOver(rules: Rules, order: readonly BidId[]): Rules {
  const renumbered = (bids: readonly BidId[]): BidId[] => bids.map((bid) => bidId(order.indexOf(bid) + 1));
  if (order.length === 0) return { ...rules, subPots: null, excluding: [] };
  const { subPots, excluding } = rules;
  return {
    ...rules,
    excluding: excluding.map(renumbered),
    subPots: subPots && {
      ...subPots,
      pots: subPots.pots.map((pot) => ({ ...pot, bids: renumbered(pot.bids) })),
    },
  };
}

/** In the running order, so that the copies stand in it. */
async function bidsOf(from: EventRoom, { register }: EventCopyDependencies): Promise<NewBid[]> {
  const words = new Map(from.book().bids.map(({ bid, ...fields }) => [bid, fields]));
  const presenters = await register.contacts.readAll(from.event);
  return from.state.order.flatMap((id) => {
    const bid = words.get(id);
    const textHash = from.state.bids.get(id)?.textHash ?? '';
    return bid ? [{ bid, presenter: presenters.get(textHash) ?? null }] : [];
  });
}
