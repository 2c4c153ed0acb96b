import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import { getJson } from '../net/staff-http.ts';
import { signIn, takeToken } from '../net/sign-in.ts';
import { connectStaff, type ActAnswer, type StaffLine, type StaffRole, type ViewOf } from '../net/staff.ts';

/** `opening`: nothing yet · `live` · `lost`: the last picture stays while the line is taken up again · `refused`. */
export type LinePhase = 'opening' | 'live' | 'lost' | 'refused';

/** What a staff screen knows: the last view and the words that belong to it. */
export interface StaffState<R extends StaffRole> {
  readonly phase: LinePhase;
  readonly refusal: RefusalCode | null;
  readonly view: ViewOf<R> | null;
  /** The book that the view names; while a newer one is fetched, the one before. */
  readonly book: Book | null;
  act(command: StaffCommand): Promise<ActAnswer>;
  /** Signs in, connects, and goes on until the returned function is called. */
  start(): () => void;
}

const AGAIN_MS = [500, 1_000, 2_000];

/** One staff screen's line to its event. Nothing is asked of the server before `start`. */
export function createStaffStore<R extends StaffRole>(role: R, event: EventId): StoreApi<StaffState<R>> {
  let line: StaffLine | null = null;
  let fetching = false;
  // A link works once; the token is taken when the page opens and kept until the server has answered.
  let token = takeToken();

  return createStore<StaffState<R>>()((set, get) => {
    async function enter(isStopped: () => boolean): Promise<void> {
      for (let turn = 0; token !== null && !isStopped(); turn += 1) {
        const reply = await signIn(token);
        // A spent link may still have left a cookie here earlier: the connection decides.
        if (reply.kind !== 'unreached') token = null;
        else await wait(turn);
      }
      if (!isStopped()) line = connectStaff(role, event, ears);
    }

    /** Until the book that the view names is here, whatever the line does meanwhile. */
    async function fetchBook(): Promise<void> {
      if (fetching) return;
      fetching = true;
      const missing = () => line !== null && get().view?.book !== get().book?.hash;
      for (let turn = 0; missing(); turn += 1) {
        const reply = await getJson<Book>(`/api/events/${event}/book/${get().view?.book ?? ''}`);
        if (reply.kind === 'value') set({ book: reply.value });
        if (missing()) await wait(turn);
      }
      fetching = false;
    }

    const ears = {
      onView(view: ViewOf<R>) {
        set({ view, phase: 'live' });
        void fetchBook();
      },
      onLost() {
        if (get().phase === 'live') set({ phase: 'lost' });
      },
      onRefused(refusal: RefusalCode) {
        set({ phase: 'refused', refusal });
      },
    };

    return {
      phase: 'opening',
      refusal: null,
      view: null,
      book: null,
      act: async (command) => line?.act(command) ?? { kind: 'unsent' },
      start() {
        let stopped = false;
        void enter(() => stopped);
        return () => {
          stopped = true;
          line?.close();
          line = null;
        };
      },
    };
  });
}

function wait(turn: number): Promise<void> {
  const ms = AGAIN_MS[Math.min(turn, AGAIN_MS.length - 1)];
  return new Promise((resolve) => setTimeout(resolve, ms));
}
