import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId } from '../../domain/ids.ts';
import { refusals, type RefusalCode } from '../../domain/refusals.ts';
import type { StaffViewRole, ViewOf } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import { backOff, poll, type Poll } from '../net/poll.ts';
import { signIn } from '../net/sign-in.ts';
import { untilReached } from '../net/until-reached.ts';
import { whenSignedIn, whenVisible } from '../net/when-visible.ts';
import { connectStaff, type ActAnswer, type StaffSocket } from '../net/staff.ts';
import { readBook } from './read-book.ts';

/** `opening`: nothing yet · `live` · `lost`: the last picture stays while the connection is taken up again · `refused`. */
export type ConnectionPhase = 'opening' | 'live' | 'lost' | 'refused';

/** What a staff screen knows: the last view and the words that belong to it. */
export interface StaffState<R extends StaffViewRole> {
  readonly phase: ConnectionPhase;
  readonly refusal: RefusalCode | null;
  readonly view: ViewOf<R> | null;
  /** The book that the view names; while a newer one is fetched, the one before. */
  readonly book: Book | null;
  readonly act: (command: StaffCommand) => Promise<ActAnswer>;
  /** Signs in, connects, and goes on until the returned function is called. */
  readonly start: () => () => void;
}

/** How long a screen waits that was refused for the moment. */
const lookAgainMs = 15_000;
const longestWaitMs = 2_000;

/**
 * One staff screen's line to its event. Nothing is asked of the server before `start`.
 * @param token from the link's fragment, or null where the cookie of an earlier sign-in has to do.
 */
export function createStaffStore<R extends StaffViewRole>(
  role: R,
  event: EventId,
  token: string | null,
): StoreApi<StaffState<R>> {
  let line: StaffSocket | null = null;
  let stopWaiting = (): void => undefined;
  let fetching: Poll | null = null;
  let signedIn: Promise<void> | null = null;

  return createStore<StaffState<R>>()((set, get) => {
    /** Until the book that the view names is here, whatever the line does meanwhile. */
    function fetchBook(): void {
      const isMissing = () => line !== null && get().view?.book !== get().book?.hash;
      if (fetching !== null || !isMissing()) return;
      fetching = poll(
        () => readBook(event, get().view?.book ?? ''),
        (reply, before) => {
          if (reply.kind === 'value') set({ book: reply.value });
          if (isMissing()) return backOff(before, longestWaitMs);
          fetching?.stop();
          fetching = null;
          return null;
        },
      );
    }

    /**
     * Connects. After a final refusal, such as an ended link, it connects again only once somebody uses the page: a
     * screen that was left open must not try for ever.
     */
    function connect(isStopped: () => boolean): void {
      if (isStopped()) return;
      line = connectStaff(role, event, {
        onView(view) {
          set({ view, phase: 'live' });
          fetchBook();
        },
        onUp(up) {
          if (!up && get().phase === 'live') set({ phase: 'lost' });
        },
        onRefused(refusal) {
          line = null;
          set({ phase: 'refused', refusal });
          const again = (): void => connect(isStopped);
          if (refusals[refusal] === 'again') setTimeout(again, lookAgainMs);
          else stopWaiting = whenVisible(again);
        },
      });
    }

    return {
      phase: 'opening',
      refusal: null,
      view: null,
      book: null,
      act: async (command) => line?.act(command) ?? { kind: 'unsent' },
      start() {
        let stopped = false;
        signedIn ??= exchange(token, event);
        void signedIn.finally(() => connect(() => stopped));
        // The connection that stands carries the session before, and would end with it.
        const stopListening = whenSignedIn(() => {
          stopWaiting();
          line?.close();
          if (get().view !== null) set({ phase: 'lost' });
          connect(() => stopped);
        });
        return () => {
          stopped = true;
          stopListening();
          stopWaiting();
          line?.close();
          line = null;
        };
      },
    };
  });
}

/** A refused link is no end: an earlier sign-in may have left its cookie, and the connection will tell. */
async function exchange(token: string | null, event: EventId): Promise<void> {
  if (token !== null) await untilReached(() => signIn(token, event));
}
