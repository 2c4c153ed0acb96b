/** An event made like another: its rules, and when asked its bids in their order and as many cards. */

import type { EventText } from '../../domain/event/texts.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { CopyAsked } from '../../domain/wire/http-staff.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { addBids, type NewBid } from './bids.ts';
import { makeCards, mostCardsAtOnce, type CardOffice } from './cards.ts';
import { saveEventText, wifiOf } from './event-texts.ts';
import { nameOf } from './summaries.ts';

export interface CopyNeeds extends CardOffice {
  readonly rooms: Rooms;
}

/** Refused before anything is made when a bid asks for more than the new pot holds. */
export async function copyEvent(
  needs: CopyNeeds,
  asked: CopyAsked,
  actor: Actor,
): Promise<Outcome<EventRoom>> {
  const { rooms } = needs;
  const from = rooms.event(asked.from);
  const potPence = rooms.fund(asked.fund)?.state.areas.get(asked.area)?.potPence;
  if (!from) return refused('unknown-event');
  if (potPence === undefined) return refused('unknown-area');
  const above = [...from.state.bids.values()].find(({ askPence }) => askPence > potPence);
  if (asked.bids && above) return refused('ask-above-pot', { potPence, bid: above.bid });
  const made = await newEvent(needs, from, asked, actor);
  if (!made.ok) return made;
  const filled = await fill(needs, from, made.value, asked, actor);
  return filled.ok ? made : filled;
}

function newEvent(
  { rooms, register }: CopyNeeds,
  from: EventRoom,
  { fund, area, name, venue, date }: CopyAsked,
  actor: Actor,
): Promise<Outcome<EventRoom>> {
  const { texts } = register;
  const owner = rooms.fund(fund)?.state;
  const of = {
    fund: nameOf(texts, owner?.textHash ?? ''),
    area: nameOf(texts, owner?.areas.get(area)?.textHash ?? ''),
  };
  const text: EventText = { name, venue, date, ...of, sample: from.book().text.sample };
  const textHash = saveEventText(texts, text, wifiOf(texts, from.state.textHash));
  return rooms.createEvent({ fund, area, textHash }, actor);
}

async function fill(
  needs: CopyNeeds,
  from: EventRoom,
  room: EventRoom,
  { bids, cards }: CopyAsked,
  actor: Actor,
): Promise<Outcome<unknown>> {
  const { rules, rulesChosen, order } = from.state;
  const steps = [
    () => (rulesChosen ? room.submit({ type: 'set-rules', rules }, actor) : accepted(null)),
    () =>
      bids && order.length > 0
        ? addBids({ room, register: needs.register, actor }, bidsOf(from, needs))
        : accepted(null),
    () => {
      const count = Math.min(from.state.cards.size, mostCardsAtOnce);
      return cards && count > 0 ? makeCards(needs, room, { count }, actor) : accepted(null);
    },
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return accepted(null);
}

/** In the running order, so that the copies stand in it. */
function bidsOf(from: EventRoom, { register }: CopyNeeds): NewBid[] {
  const words = new Map(from.book().bids.map(({ bid, ...fields }) => [bid, fields]));
  return from.state.order.flatMap((id) => {
    const bid = words.get(id);
    const textHash = from.state.bids.get(id)?.textHash ?? '';
    return bid ? [{ bid, presenter: register.contacts.read(from.event, textHash) }] : [];
  });
}
