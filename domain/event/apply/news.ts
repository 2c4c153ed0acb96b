/** What the hall is told in passing: made by some entries, gone with the next act (ST19, E12). */

import { assert } from '../../outcome.ts';
import { setAsideKinds, type EntryBody } from '../entries.ts';
import type { DayNews, News, SettledTie } from '../news.ts';
import type { OpenTie, Run } from '../run.ts';
import { bidOf, type EventState } from '../state.ts';
import { changesIn } from '../told.ts';

/** Acts that go on with nothing: what the hall reads stays where it is. */
const goesOn: ReadonlySet<EntryBody['type']> = new Set([
  'pitch-paused',
  'pitch-resumed',
  'pitch-extended',
  'pitch-ended',
  'paused',
  'resumed',
  'clock-released',
  // The run that follows says what came of it.
  'tie-settled',
  'bid-declined',
  'part-answered',
]);

/** @param before what stood before the entry: the news, the overlay and the run */
export function applyNews(
  state: EventState,
  body: EntryBody,
  before: Pick<EventState, 'news' | 'overlay'> & { readonly run: Run | null },
): void {
  switch (body.type) {
    case 'bid-set-aside':
      state.news = { kind: 'set-aside', bid: body.bid, as: body.as, beside: isRunning(state) };
      break;
    case 'bid-restored':
      state.news = { kind: 'put-back', bid: body.bid, beside: isRunning(state) };
      break;
    case 'voting-reopened':
      state.news = { kind: 'reopened', reason: body.reason, beside: isRunning(state) };
      break;
    case 'act-undone':
      takenBack(state);
      break;
    case 'run-made':
      state.news = newsOfRun(state, body.run, before.run);
      break;
    case 'screen-shown':
      // Back from something else on the screen it stands there again; pressed on the picture itself, it has been read.
      if (body.overlay === null && before.overlay === null && !state.paused) state.news = null;
      break;
    default:
      if (!goesOn.has(body.type)) state.news = null;
  }
}

/** The hall was told that a project is out, or back: that it is not so is told too. */
function takenBack(state: EventState): void {
  const { undoable } = state;
  const isOfBid = undoable?.act === 'bid-set-aside' || undoable?.act === 'bid-restored';
  if (!isOfBid || undoable.bid === null) return;
  const { bid } = undoable;
  const { status } = bidOf(state, bid);
  const as = setAsideKinds.find((kind) => kind === status);
  const beside = isRunning(state);
  state.news = as ? { kind: 'set-aside', bid, as, beside } : { kind: 'put-back', bid, beside };
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
