import { useEffect, type ReactNode } from 'react';
import { isBeforeClose, takesBallots } from '../../domain/event/stages.ts';
import type { EventId } from '../../domain/ids.ts';
import type { PhoneView } from '../../domain/views/roles.ts';
import type { Book, CardOpened } from '../../domain/wire/http.ts';
import type { PadKind } from '../pads/pad-kind.ts';
import type { Voting } from '../stores/voting.ts';
import { useFocusOnChange } from './focus.ts';
import { laterPages } from './pages/fetched-later.ts';
import { HomePage } from './pages/home.tsx';
import { ProjectPage } from './pages/project.tsx';
import { RulesPage } from './pages/rules.tsx';
import { useTurn, useVoter, type Room } from './room.ts';
import { go, hrefOf, readRoute, useSearch } from './route.ts';
import { markRulesRead, rulesAreRead } from './rules-read.ts';
import { useFilling } from './use-filling.ts';
import { useFollowing } from './use-following.ts';
import { usePart } from './use-part.ts';
import { useFullScreenPage } from './use-full-screen-page.ts';
import { WaitingPage } from './waiting.tsx';

interface InRoomProps {
  event: EventId;
  view: PhoneView;
  book: Book;
  kind: PadKind;
  voting: Voting;
  onOpened: (card: CardOpened) => void;
}

/** Everything a phone shows of an event: the page that is open, unless something has to be dealt with first. */
export function InRoom({ event, view, book, kind, voting, onOpened }: InRoomProps): ReactNode {
  const route = readRoute(useSearch());
  const { cards, active } = useTurn(event);
  const voter = useVoter(active);
  const opening = active !== null && voter === null;
  const given = { event, view, book, kind, voter, opening, voting, route };
  const filled = { ...given, ...useFilling(given) };
  const stopped = useFullScreenPage(filled, cards, active);
  const { stop } = stopped;
  const room: Room = { ...filled, following: useFollowing(filled, stop === null) };
  const later = usePart(laterPages);
  const isInstead = stop !== null || (route.page === 'review' && voter !== null);
  const isWaiting = isInstead && later === null;
  useFocusOnChange(isWaiting ? 'waiting' : (stop ?? hrefOf(route)), momentOf(view));
  useRulesFirst(room);
  useCloseOpens(room);

  if (isInstead)
    return later === null ? (
      <WaitingPage />
    ) : (
      <later.InsteadPage room={room} stopped={stopped} cards={cards} active={active} onOpened={onOpened} />
    );
  if (route.page === 'project') return <ProjectPage key={route.bid} room={room} bid={route.bid} />;
  if (route.page === 'rules') return <RulesPage room={room} />;
  return <HomePage room={room} />;
}

/** The part of the day that the home page shows. */
function momentOf({ stage, tie, results }: PhoneView): string {
  if (results !== null) return 'results';
  if (tie !== null) return 'tie';
  if (isBeforeClose(stage)) return takesBallots(stage) ? 'voting' : 'welcome';
  return 'closed';
}

/** Once nothing arrives by phone nobody is in the middle of anything: what comes next opens by itself, and again the results. */
function useCloseOpens({ view }: Room): void {
  const isOver = !isBeforeClose(view.stage) && !takesBallots(view.stage);
  const opens = view.results !== null ? 'results' : isOver ? 'closed' : null;
  useEffect(() => {
    if (opens !== null) go({ page: 'home' });
  }, [opens]);
}

/** Whoever comes in for the first time reads today's rules first, as long as there is something to vote on. */
function useRulesFirst({ event, route, view }: Room): void {
  const { page } = route;
  const comesFirst = view.results === null && !rulesAreRead(event);
  useEffect(() => {
    if (page === 'home' && comesFirst) go({ page: 'rules' }, { replace: true });
    if (page === 'rules') markRulesRead(event);
  }, [event, page, comesFirst]);
}
