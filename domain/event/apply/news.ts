/** What the hall is told in passing: made by some entries, gone with the next act (ST19, E12). */

import { assert } from '../../outcome.ts';
import { setAsideKinds, type EntryBody, type EntryOf, type Overlay } from '../entries.ts';
import { entryKinds, type NewsEntry } from '../entry-kinds.ts';
import type { DayNews, News, SettledTie } from '../news.ts';
import type { OpenTie, Run } from '../run.ts';
import { bidOf, type EventState } from '../state.ts';
import { changesIn } from '../announced.ts';

/** What stood before the entry. */
interface Before {
  readonly overlay: Overlay | null;
  readonly run: Run | null;
}

type NewsBody = EntryOf<NewsEntry>;

export function isNewsEntry(body: EntryBody): body is NewsBody {
  return entryKinds[body.type].news === 'own';
}

const newsFrom: {
  readonly [T in NewsEntry]: (state: EventState, body: EntryOf<T>, before: Before) => News | null;
} = {
  'bid-set-aside': (state, { bid, as }) => ({ kind: 'set-aside', bid, as, beside: isRunning(state) }),
  'bid-restored': (state, { bid }) => ({ kind: 'put-back', bid, beside: isRunning(state) }),
  'voting-reopened': (state, { reason }) => ({ kind: 'reopened', reason, beside: isRunning(state) }),
  'act-undone': takenBack,
  'run-made': (state, { run }, before) => newsOfRun(state, run, before.run),
  // Back from something else on the screen it stands there again; pressed on the picture itself, it has been read.
  'screen-shown': (state, { overlay }, before) =>
    overlay === null && before.overlay === null && !state.paused ? null : state.news,
};

/** What the hall reads in passing once the entry was applied to `state`. */
export function newsAfter<T extends NewsEntry>(
  state: EventState,
  body: Extract<NewsBody, { type: T }>,
  before: Before,
): News | null {
  return newsFrom[body.type](state, body, before);
}

/** The hall was told that a project is out, or back: that it is not so is told too. */
function takenBack(state: EventState): News | null {
  const { undoable } = state;
  const isOfBid = undoable?.act === 'bid-set-aside' || undoable?.act === 'bid-restored';
  if (!isOfBid || undoable.bid === null) return state.news;
  const { bid } = undoable;
  const { status } = bidOf(state, bid);
  const as = setAsideKinds.find((kind) => kind === status);
  const beside = isRunning(state);
  return as ? { kind: 'set-aside', bid, as, beside } : { kind: 'put-back', bid, beside };
}

/** The doors' code, a pitch's clock and a countdown stay on the screen. */
function isRunning({ pitch, countdown, stage }: EventState): DayNews['beside'] {
  return pitch !== null || countdown !== null || stage === 'doors-open';
}

function newsOfRun(state: EventState, run: Run, before: Run | null): News | null {
  const changes = changesIn(state, run);
  state.told = new Map([...state.told, ...changes.map(([bid, , to]) => [bid, to] as const)]);
  switch (run.because) {
    case 'sealed':
    // After the signing: of further runs the hall is told nothing (G4).
    case 'part-kept':
    case 'tie-drawn':
      return null;
    case 'tie-settled':
      return { kind: 'settled', tie: settledIn(run, before?.openTie ?? null), changes };
    case 'no-thank-you': {
      const bid = run.declined.at(-1);
      assert(bid !== undefined, 'somebody said no thank you');
      return { kind: 'declined', bid, changes };
    }
    case 'asked-aloud': {
      const answer = run.answers?.at(-1);
      assert(answer, 'somebody answered');
      return { kind: 'answered', ...answer, changes };
    }
  }
}

function settledIn({ ties }: Run, open: OpenTie | null): SettledTie {
  const record = ties.at(-1);
  assert(record, 'a tie was settled');
  if (record.method === 'hands') return record;
  if (record.method === 'share') return { ...record, shares: open?.shares ?? [] };
  const { method, tied, drawn, first } = record;
  return { method, tied, drawn, first };
}
