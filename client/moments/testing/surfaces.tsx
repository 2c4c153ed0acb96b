/** Every screen of the hall at one moment, drawn as text from the views that the server would send. */

import type { ReactNode } from 'react';
import type { BallotTypeName } from '../../../domain/ballots/index.ts';
import { hasVoted } from '../../../domain/event/ballot-figures.ts';
import { isBeforeClose } from '../../../domain/event/stages.ts';
import { doubtAbout } from '../../../domain/event/signatures.ts';
import { isAllTold } from '../../../domain/event/told.ts';
import { publication } from '../../../domain/exports/publication.ts';
import { resultSheet } from '../../../domain/paper/result-sheet.ts';
import { cardKey } from '../../../domain/testing/set-up.ts';
import { deskView } from '../../../domain/views/desk.ts';
import { facilitatorView } from '../../../domain/views/facilitator.ts';
import { mineView } from '../../../domain/views/mine.ts';
import { phoneView } from '../../../domain/views/phone.ts';
import { projectorView } from '../../../domain/views/projector.ts';
import type { Book } from '../../../domain/wire/http.ts';
import { ProjectPage } from '../../attendee/pages/project.tsx';
import { HomePage } from '../../attendee/pages/home.tsx';
import { AfterVotingPage } from '../../attendee/pages/later.tsx';
import { ReviewPage } from '../../attendee/pages/review.tsx';
import { RulesPage } from '../../attendee/pages/rules.tsx';
import type { Room, Voter } from '../../attendee/room.ts';
import { home, type Route } from '../../attendee/route.ts';
import { RulesSlip, VotingSheet } from '../../cards/voting-sheet.tsx';
import { Answer } from '../../desk/answer.tsx';
import { DeskPage } from '../../desk/desk-page.tsx';
import { standingWord } from '../../desk/standing.ts';
import type { Question } from '../../facilitator/act.ts';
import { Lead } from '../../facilitator/lead.tsx';
import { nextAct } from '../../facilitator/next-act.ts';
import { Parts } from '../../facilitator/parts.tsx';
import { bidActs, earlyLastCall, reopenActs, stageActs } from '../../facilitator/side-acts.ts';
import { Happened } from '../../happened/happened-page.tsx';
import { after, emptyOutbox, type Outbox } from '../../net/outbox.ts';
import { approvalPad } from '../../pads/approval.tsx';
import { knapsackPad } from '../../pads/knapsack.tsx';
import type { PadKind } from '../../pads/pad-kind.ts';
import { pointsPad } from '../../pads/points.tsx';
import { rankingPad } from '../../pads/ranking.tsx';
import { scorePad } from '../../pads/score.tsx';
import { EventFacts } from '../../public/event-page.tsx';
import { Hall as HallPicture } from '../../scenes/hall.tsx';
import { bookOf } from './book-of.ts';
import { linesOf } from './drawn-text.ts';
import { cards, type Moment } from './evenings.ts';

/** One screen, with what is true of whoever looks at it. */
export interface Surface {
  readonly where: 'projector' | 'facilitator' | 'desk' | 'phone' | 'public' | 'paper';
  readonly name: string;
  readonly lines: readonly string[];
  /** On a phone: the card that is on it and what it holds, or null for somebody who only watches. */
  readonly holder: Holder | null;
}

export interface Holder {
  readonly card: number;
  readonly outbox: Outbox;
}

const pads: Readonly<Record<BallotTypeName, PadKind>> = {
  score: scorePad,
  approval: approvalPad,
  points: pointsPad,
  ranking: rankingPad,
  knapsack: knapsackPad,
};

export function surfacesAt(moment: Moment): Surface[] {
  const book = bookOf(moment);
  // What the facilitator puts up is seen on two screens alone.
  if (moment.play.state.overlay !== null) return [...projector(moment, book), facilitator(moment, book)[0]];
  return [
    ...projector(moment, book),
    ...facilitator(moment, book),
    ...desk(moment, book),
    ...phones(moment, book),
    ...published(moment, book),
    ...paper(moment, book),
  ];
}

function drawn(
  where: Surface['where'],
  name: string,
  screen: ReactNode,
  holder: Holder | null = null,
): Surface {
  return { where, name, lines: linesOf(screen), holder };
}

function projector({ play, hall }: Moment, book: Book): Surface[] {
  return [
    drawn('projector', 'the big screen', <HallPicture view={projectorView(play.state, hall)} book={book} />),
  ];
}

const acts = {
  press: () => undefined,
  asking: null,
  confirm: () => undefined,
  cancel: () => undefined,
  send: () => Promise.resolve(true),
  busy: false,
  isSettled: () => true,
  said: null,
};

function facilitator({ play, hall }: Moment, book: Book): [lead: Surface, ...parts: Surface[]] {
  const view = facilitatorView(play.state, hall);
  const part = (name: 'projects' | 'screen' | 'health' | 'more') =>
    drawn('facilitator', name, <Parts part={name} view={view} book={book} acts={acts} disabled={false} />);
  const next = nextAct(view, book);
  const early = earlyLastCall(view, book);
  const pressable = [
    ...(next.kind === 'act' ? [next.act] : []),
    ...stageActs(view),
    ...reopenActs(view, book),
    ...(early === null ? [] : [early]),
    ...book.bids.flatMap(({ bid }) => bidActs(view, book, bid)),
  ];
  const asked = pressable.flatMap(({ ask }) => (ask === null ? [] : wordsOf(ask)));
  const lead = (
    <Lead view={view} book={book} lost={false} act={() => Promise.resolve({ kind: 'done' } as never)} />
  );
  return [
    // The small copy of the big screen is looked at as the big screen.
    { ...drawn('facilitator', 'the lead', lead), lines: withoutMiniature(lead, view, book) },
    part('projects'),
    part('screen'),
    part('health'),
    part('more'),
    { where: 'facilitator', name: 'the questions', lines: asked, holder: null },
  ];
}

function withoutMiniature(lead: ReactNode, view: Parameters<typeof nextAct>[0], book: Book): string[] {
  const copied = new Set(linesOf(<HallPicture view={view} book={book} />));
  return linesOf(lead).filter((line) => !copied.has(line));
}

function wordsOf({ question, consequence, confirm }: Question): string[] {
  return [question, consequence, confirm];
}

function desk({ play, hall }: Moment, book: Book): Surface[] {
  const view = deskView(play.state, hall);
  const { cards: all, cancelledFor } = play.state;
  const answers = [cards.whole, cards.part, cards.emptied, cards.silent, cards.fresh, cards.cancelled].map(
    (card) => {
      const key = cardKey(card);
      const cancelled = all.get(key) === 'cancelled';
      const standing = {
        number: card,
        batch: 1,
        cancelled,
        why: cancelledFor.get(key) ?? null,
        replacedBy: null,
        bid: null,
        opened: hall.opened.has(key),
        voted: hasVoted(play.state, key),
      };
      const answer = (
        <Answer
          now={{ stage: view.stage, locking: book.rules.locking }}
          kind={standingWord(standing)}
          number={card}
        />
      );
      return {
        ...drawn('desk', `the answer for card ${card}`, answer),
        holder: { card, outbox: emptyOutbox },
      };
    },
  );
  return [drawn('desk', 'the desk', <DeskPage view={view} book={book} lost={false} />), ...answers];
}

const rulesRoute: Route = { page: 'rules' };

function phones(moment: Moment, book: Book): Surface[] {
  const { play, hall } = moment;
  const view = phoneView(play.state, hall);
  const kind = pads[play.state.rules.ballot.type];
  const bids: readonly Route[] = play.state.order.map((bid) => ({ page: 'project', bid }));
  return holders(moment).flatMap((holder) => {
    const voter = holder === null ? null : voterOf(moment, holder);
    // What a project's page says of the moment it says to everybody who holds a card, and to whoever does not.
    const own: readonly Route[] = [home, { page: 'review' }];
    const pages =
      holder === null ? [...own, rulesRoute, ...bids] : holder.card === cards.part ? [...own, ...bids] : own;
    return pages.flatMap((route): Surface[] => {
      const room: Room = {
        event: book.event,
        view,
        book,
        kind,
        voter,
        opening: false,
        voting: {} as Room['voting'],
        route,
        fill: () => undefined,
        refused: null,
      };
      const page = pageOf(room, route);
      return page === null
        ? []
        : [drawn('phone', `${nameOfRoute(route)} of ${holder?.name ?? 'somebody watching'}`, page, holder)];
    });
  });
}

function nameOfRoute(route: Route): string {
  return route.page === 'project' ? `project ${route.bid}` : route.page;
}

function pageOf(room: Room, route: Route): ReactNode {
  if (route.page === 'project') return <ProjectPage room={room} bid={route.bid} opened={false} />;
  if (route.page === 'review')
    return room.voter === null ? null : <ReviewPage room={room} voter={room.voter} />;
  if (route.page === 'rules') return <RulesPage room={room} />;
  return isBeforeClose(room.view.stage) ? <HomePage room={room} /> : <AfterVotingPage room={room} />;
}

interface Named extends Holder {
  readonly name: string;
}

/** Everybody in the hall with a phone: what it holds is what the server took, but for one whose last mark is on its way. */
function holders({ play, hall }: Moment): (Named | null)[] {
  const known = (['whole', 'part', 'emptied', 'silent'] as const).map((name): Named => {
    const card = cards[name];
    return { name: `the card that is ${name}`, card, outbox: outboxOf(play, card) };
  });
  const [first] = known;
  if (hall.unsent === 0 || first === undefined) return [null, ...known];
  const late = { ...first, name: 'a card with a vote on its way', outbox: { ...first.outbox, send: 99 } };
  return [null, late, ...known.slice(1)];
}

function outboxOf(play: Moment['play'], card: number): Outbox {
  const key = cardKey(card);
  const mine = mineView(play.state, key, `phone-of-${key}`, false);
  return mine === null ? emptyOutbox : after(emptyOutbox, { type: 'told', mine });
}

function voterOf({ play }: Moment, { card, outbox }: Holder): Voter {
  const key = cardKey(card);
  const mine = mineView(play.state, key, `phone-of-${key}`, false);
  if (mine === null) throw new Error(`card ${card} is of the event`);
  const phoneCard = { token: key, event: 1, number: card, label: '' };
  return { card: phoneCard, outbox, standing: mine };
}

function published({ play }: Moment, book: Book): Surface[] {
  const result = isAllTold(play.state) ? publication(play.state, play.words) : null;
  const { stage, signatures } = play.state;
  const standing = { signed: stage === 'signed', doubt: doubtAbout(signatures) };
  const told = result === null ? null : { ...standing, fingerprint: play.fingerprint() ?? '', result };
  const page = drawn('public', 'the event’s page', <EventFacts book={book} told={told} />);
  return told === null
    ? [page]
    : [page, drawn('public', 'what happened', <Happened event={1} told={told} />)];
}

function paper({ play }: Moment, book: Book): Surface[] {
  const sheet = drawn('paper', 'the voting sheet', <VotingSheet book={book} />);
  const slip = drawn('paper', 'the rules to hand out', <RulesSlip book={book} />);
  const result = isAllTold(play.state) ? publication(play.state, play.words) : null;
  if (result === null) return [sheet, slip];
  const { stage, signatures } = play.state;
  const form = resultSheet(
    {
      published: result,
      fingerprint: play.fingerprint() ?? '',
      signedAt: stage === 'signed' ? 0 : null,
      doubt: doubtAbout(signatures),
    },
    {
      signed: signatures.map((each) => ({ ...each, name: `Person ${each.person}`, by: each.proof.by })),
      doubt: doubtAbout(signatures),
    },
  );
  const facts = form.facts.map((fact) => fact.join(': '));
  return [
    sheet,
    slip,
    {
      where: 'paper',
      name: 'the result sheet',
      lines: [...facts, form.declaration, form.note],
      holder: null,
    },
  ];
}
