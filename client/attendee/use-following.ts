import { useEffect, useRef, useState } from 'react';
import { isBeforeClose } from '../../domain/event/stages.ts';
import type { BidId } from '../../domain/ids.ts';
import { followDecision, type FollowSwitch } from './follow.ts';
import { busyFor, isInsideProject } from './hands.ts';
import { fillingOf, progressIn, type Room } from './room.ts';
import { go, home, hrefOf, type PhoneRoute } from './route.ts';

/** Follows the hall: to each project as it is called, and at the last call to what is missing. */
export function useFollowing(room: Omit<Room, 'following'>, free: boolean): FollowSwitch {
  const [follows, setFollows] = useState(true);
  const [isHeld, setHeld] = useState(false);
  const [due, setDue] = useState<PhoneRoute | null>(() => dueAtFirst(room));
  useCalls(room, setDue);
  const isThere = due === null || hrefOf(due) === hrefOf(room.route);

  useEffect(() => {
    if (isThere) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const consider = (): void => {
      clearTimeout(timer);
      const insideProject = isInsideProject();
      setHeld(insideProject);
      const next = followDecision({ follows, free, busyFor: busyFor(), insideProject });
      if (next.kind === 'wait') timer = setTimeout(consider, next.ms);
      if (next.kind !== 'go') return;
      setDue(null);
      go(due);
    };
    consider();
    // The new focus is there only after the event of the old one.
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(consider);
    };
    for (const type of ['focusin', 'focusout']) addEventListener(type, soon);
    return () => {
      clearTimeout(timer);
      for (const type of ['focusin', 'focusout']) removeEventListener(type, soon);
    };
  }, [due, isThere, follows, free]);

  return {
    on: follows && (isThere || !isHeld),
    set(on) {
      setFollows(on);
      const to = due ?? toCurrent(room.view.current);
      setDue(null);
      if (on && to !== null) go(to);
    },
  };
}

/** Loaded again, as by a phone that had put the page aside, it may stand at a project of long ago. */
function dueAtFirst({ view, route }: Pick<Room, 'view' | 'route'>): PhoneRoute | null {
  const isReload = performance.navigation.type === 1;
  return isReload && route.page === 'project' ? toCurrent(view.current) : null;
}

function toCurrent(bid: BidId | null): PhoneRoute | null {
  return bid === null ? null : { page: 'project', bid };
}

const review: PhoneRoute = { page: 'review' };

/** Announces each call as it comes: the next project, or the last call to a voter who missed something. */
function useCalls(room: Omit<Room, 'following'>, call: (to: PhoneRoute | null) => void): void {
  const { view, voter, kind } = room;
  const { current, stage } = view;
  const before = useRef({ current, stage });
  const { missing } =
    voter === null
      ? { missing: null }
      : kind.said(fillingOf(room, voter), progressIn(room, voter).open.length);
  const hasMissed = missing !== null;
  // Where most projects stay without a mark, the list of all is where to give one.
  const listed = kind.words.next === null ? home : review;
  useEffect(() => {
    const last = before.current;
    before.current = { current, stage };
    const to = toCurrent(current);
    if (!isBeforeClose(stage)) call(null);
    else if (stage === 'last-call' && last.stage !== stage) {
      if (hasMissed) call(listed);
    } else if (to !== null && current !== last.current) call(to);
  }, [current, stage, hasMissed, listed, call]);
}
