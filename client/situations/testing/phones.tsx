/** Every page of a phone at one moment: for somebody who watches, and for cards of every standing. */

import { withIds } from '../../../domain/testing/plain-ids.ts';
import type { ReactNode } from 'react';
import { cardNumber, eventId } from '../../../domain/ids.ts';
import type { BallotTypeName } from '../../../domain/ballots/index.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { cardKey } from '../../../domain/testing/set-up.ts';
import { mineView } from '../../../domain/views/mine.ts';
import type { PhoneView } from '../../../domain/views/roles.ts';
import { phoneView } from '../../../domain/views/phone.ts';
import type { Book } from '../../../domain/wire/http.ts';
import { HomePage } from '../../attendee/pages/home.tsx';
import { AfterVotingPage, InsteadPage } from '../../attendee/pages/later.tsx';
import { ProjectPage } from '../../attendee/pages/project.tsx';
import { ReviewPage } from '../../attendee/pages/review.tsx';
import { RulesPage } from '../../attendee/pages/rules.tsx';
import type { Room, Voter } from '../../attendee/room.ts';
import { home, type PhoneRoute } from '../../attendee/route.ts';
import type { FullScreenPage } from '../../attendee/use-full-screen-page.ts';
import { after, emptyOutbox, isUnsent, type Outbox } from '../../net/outbox.ts';
import { approvalPad } from '../../pads/approval.tsx';
import { knapsackPad } from '../../pads/knapsack.tsx';
import type { PadKind } from '../../pads/pad-kind.ts';
import { pointsPad } from '../../pads/points.tsx';
import { rankingPad } from '../../pads/ranking.tsx';
import { scorePad } from '../../pads/score.tsx';
import { phoneRefusalSentence } from '../../words/phone-refusals.ts';
import { cards, type Situation } from './evenings.ts';
import { drawn, type Holder, type Surface } from './surface.ts';

const pads: Readonly<Record<BallotTypeName, PadKind>> = {
  score: scorePad,
  approval: approvalPad,
  points: pointsPad,
  ranking: rankingPad,
  knapsack: knapsackPad,
};

const rulesRoute: PhoneRoute = { page: 'rules' };

export function phones(moment: Situation, book: Book): Surface[] {
  const { play, hall } = moment;
  const view = phoneView(play.state, hall);
  const bids: readonly PhoneRoute[] = play.state.order.map((bid) => ({ page: 'project', bid }));
  return holders(moment).flatMap((holder) => {
    // What a project's page says of the moment it says to everybody who holds a card, and to whoever does not.
    const own: readonly PhoneRoute[] = [home, { page: 'review' }];
    const pages =
      holder === null ? [...own, rulesRoute, ...bids] : holder.card === cards.part ? [...own, ...bids] : own;
    const voter = holder === null ? null : voterOf(moment, holder);
    const roomAt = (route: PhoneRoute): Room => ({ ...watched(view, book), voter, route });
    const drawnPages = pages.flatMap((route): Surface[] => {
      const page = pageOf(roomAt(route), route);
      const whose = holder?.name ?? 'somebody watching';
      return page === null ? [] : [drawn('phone', `${nameOfRoute(route)} of ${whose}`, page, holder)];
    });
    return [...drawnPages, ...stopsOf(roomAt(home), holder)];
  });
}

/** The page of somebody who watches without a card, at its beginning. */
export function watched(view: PhoneView, book: Book): Room {
  return {
    event: book.event,
    view,
    book,
    kind: pads[book.rules.ballot.type],
    voter: null,
    opening: false,
    voting: { take: () => Promise.resolve(null), tryNow: () => undefined, stop: () => undefined },
    route: home,
    fill: () => undefined,
    refused: null,
    following: { on: true, set: () => undefined },
  };
}

/** What comes before every page: a code to type, another phone, a card that does not vote, a vote that is not through. */
function stopsOf(room: Room, holder: Holder | null): Surface[] {
  const { voter, view } = room;
  const isPressing = voter !== null && isUnsent(voter.outbox) && view.countdown !== null;
  const stops: readonly FullScreenPage[] =
    voter === null ? ['code'] : ['elsewhere', 'trouble', ...(isPressing ? ['not-through' as const] : [])];
  return stops.map((stop) => {
    const stopped = {
      stop,
      sentence: phoneRefusalSentence({ code: 'cancelled-card' }),
      dismiss: () => undefined,
    };
    const active = voter?.card ?? null;
    const page = <InsteadPage {...{ room, stopped, active }} cards={[]} onOpened={() => undefined} />;
    return drawn('phone', `${stop}, in place of every page`, page, holder);
  });
}

function nameOfRoute(route: PhoneRoute): string {
  return route.page === 'project' ? `project ${route.bid}` : route.page;
}

function pageOf(room: Room, route: PhoneRoute): ReactNode {
  if (route.page === 'project') return <ProjectPage room={room} bid={route.bid} />;
  if (route.page === 'review')
    return room.voter === null ? null : <ReviewPage room={room} voter={room.voter} />;
  if (route.page === 'rules') return <RulesPage room={room} />;
  return isBeforeClose(room.view.stage) ? <HomePage room={room} /> : <AfterVotingPage room={room} />;
}

interface Named extends Holder {
  readonly name: string;
}

/** Everybody in the hall with a phone: what it holds is what the server took, but for one whose last mark is on its way. */
function holders({ play, hall }: Situation): (Named | null)[] {
  const known = (['whole', 'part', 'emptied', 'silent'] as const).map((name): Named => {
    const card = cards[name];
    return { name: `the card that is ${name}`, card, outbox: outboxOf(play, card) };
  });
  const [first] = known;
  if (hall.unsent === 0 || first === undefined) return [null, ...known];
  const late = { ...first, name: 'a card with a vote on its way', outbox: { ...first.outbox, send: 99 } };
  return [null, late, ...known.slice(1)];
}

function outboxOf(play: Situation['play'], card: number): Outbox {
  const key = cardKey(card);
  const mine = mineView(play.state, key, withIds(`phone-of-${key}`), false);
  return mine === null ? emptyOutbox : after(emptyOutbox, { type: 'told', mine });
}

function voterOf({ play }: Situation, { card, outbox }: Holder): Voter {
  const key = cardKey(card);
  const mine = mineView(play.state, key, withIds(`phone-of-${key}`), false);
  if (mine === null) throw new Error(`card ${card} is of the event`);
  const phoneCard = { token: key, event: eventId(1), number: cardNumber(card), label: '' };
  return { card: phoneCard, outbox, standing: mine };
}
