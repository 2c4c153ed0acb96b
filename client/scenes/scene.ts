import type { Overlay } from '../../domain/event/entries.ts';
import { isShownAlone, type News } from '../../domain/event/news.ts';
import type { BidStatus } from '../../domain/event/state.ts';
import type { BidId } from '../../domain/ids.ts';
import type {
  AskingView,
  CountdownView,
  PitchView,
  ResultLine,
  ResultsView,
} from '../../domain/views/parts.ts';
import type { YoungResult } from '../../domain/reasons/young-lines.ts';
import { youngFromView } from '../../domain/reasons/young-view.ts';
import type { ProjectorView, TieView } from '../../domain/views/roles.ts';

/** What a picture of the hall is drawn from: the projector's view, or the same part of the facilitator's. */
export type HallView = Omit<ProjectorView, 'role'>;

export type FundedLine = Extract<ResultLine, { outcome: 'chosen' | 'part' }>;
export type NotChosenLine = Extract<ResultLine, { outcome: 'not-chosen' }>;

/** Whose turn it was, is and will be. */
export interface Turns {
  readonly heard: BidId | null;
  readonly now: BidId | null;
  readonly next: BidId | null;
}

/** What the hall sees now: one idea each. */
export type Scene =
  | { readonly kind: 'join' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'order' }
  | { readonly kind: 'pitch'; readonly bid: BidId; readonly pitch: PitchView }
  /** Between pitches, or put up during one: the figures that the rules let the hall see. */
  | ({ readonly kind: 'tally' } & Turns)
  /** The same where the rules show no figures: how many ballots are in. */
  | ({ readonly kind: 'between' } & Turns)
  /** The projects of a day with stalls, all of them open. */
  | { readonly kind: 'stalls' }
  /** Outside the opening hours. */
  | { readonly kind: 'shut' }
  | { readonly kind: 'last-call'; readonly countdown: CountdownView | null }
  | { readonly kind: 'closing'; readonly countdown: CountdownView | null }
  | { readonly kind: 'counting' }
  | { readonly kind: 'paused' }
  /** What has just happened, until the next act. */
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'tie'; readonly tie: TieView }
  | { readonly kind: 'asking'; readonly asking: AskingView }
  /** The results have begun and nothing is told yet: the pot is full. */
  | { readonly kind: 'pot'; readonly results: ResultsView }
  | { readonly kind: 'result'; readonly results: ResultsView; readonly line: FundedLine }
  | { readonly kind: 'not-chosen'; readonly results: ResultsView; readonly lines: readonly NotChosenLine[] }
  | { readonly kind: 'thanks'; readonly results: ResultsView }
  | { readonly kind: 'young'; readonly young: YoungResult };

export type SceneKind = Scene['kind'];

/** The one place that decides what the hall sees. What the facilitator puts up goes before what the stage shows. */
export function sceneOf(view: HallView): Scene {
  return view.overlay === null ? plainScene(view) : overlayScene(view, view.overlay);
}

/** What the stage shows by itself. */
function plainScene(view: HallView): Scene {
  if (view.paused) return { kind: 'paused' };
  if (view.news !== null && isShownAlone(view.news)) return { kind: 'news', news: view.news };
  if (view.tie !== null) return { kind: 'tie', tie: view.tie };
  if (view.asking !== null) return { kind: 'asking', asking: view.asking };
  return stageScene(view);
}

function overlayScene(view: HallView, overlay: Overlay): Scene {
  if (overlay === 'young') return youngScene(view);
  if (overlay !== 'scores') return { kind: overlay };
  if (view.results?.finished) return { kind: 'thanks', results: view.results };
  // Without figures it says who is next and what can still be done: that is of no other moment.
  const isBetween = view.stage === 'open' && !view.paused;
  return isBetween || view.figures !== null ? scoresScene(view) : plainScene(view);
}

/** Once the result is told. */
function youngScene(view: HallView): Scene {
  const young = view.results?.young;
  return young === undefined ? plainScene(view) : { kind: 'young', young: youngFromView(young) };
}

function stageScene(view: HallView): Scene {
  switch (view.stage) {
    case 'setting-up':
    case 'doors-open':
      return { kind: 'join' };
    case 'open':
      return openScene(view);
    case 'last-call':
      return { kind: 'last-call', countdown: view.countdown };
    case 'closing':
      return { kind: 'closing', countdown: view.countdown };
    case 'counting':
      return { kind: 'counting' };
    case 'sealed':
      return { kind: 'sealed' };
    case 'results':
    case 'signed':
      return view.results === null ? { kind: 'sealed' } : resultsScene(view.results, view.stage === 'signed');
  }
}

function openScene(view: HallView): Scene {
  if (view.hours?.vote === 'shut') return { kind: 'shut' };
  if (view.stalls === true) return scoresScene(view);
  if (view.pitch !== null) return { kind: 'pitch', bid: view.pitch.bid, pitch: view.pitch };
  // Before anybody has spoken there is no score to show, only who is first.
  const hasBegun = view.bids.some(([, status]) => status === 'presenting' || status === 'heard');
  return hasBegun ? scoresScene(view) : { kind: 'between', heard: null, now: null, next: nextBid(view) };
}

function scoresScene(view: HallView): Scene {
  const now = view.pitch?.bid ?? null;
  const heard = now === null ? view.current : null;
  if (view.stalls === true && view.figures === null) return { kind: 'stalls' };
  return { kind: view.figures === null ? 'between' : 'tally', heard, now, next: nextBid(view) };
}

function resultsScene(results: ResultsView, signed: boolean): Scene {
  if (results.finished) {
    const lines = results.lines.filter((line) => line.outcome === 'not-chosen');
    if (signed || lines.length === 0) return { kind: 'thanks', results };
    return { kind: 'not-chosen', results, lines };
  }
  const told = results.lines.filter((each) => each.outcome !== 'not-chosen');
  const line = told[told.length - 1];
  return line === undefined ? { kind: 'pot', results } : { kind: 'result', results, line };
}

/**
 * Who is called next: the first still waiting in the running order; after the last, whoever was to come back later. Nobody
 * once the last call has started, and nobody at stalls.
 */
export function nextBid(view: Pick<HallView, 'bids' | 'stage' | 'stalls'>): BidId | null {
  if (view.stage !== 'setting-up' && view.stage !== 'doors-open' && view.stage !== 'open') return null;
  if (view.stalls === true) return null;
  const first = (wanted: BidStatus) => view.bids.find(([, status]) => status === wanted)?.[0];
  return first('waiting') ?? first('later') ?? null;
}

/** The place of a bid in the running order, from 1: the number by which it is called everywhere, whoever else is out. */
export function placeOf({ bids }: Pick<HallView, 'bids'>, bid: BidId): { place: number; of: number } {
  return { place: bids.findIndex(([id]) => id === bid) + 1, of: bids.length };
}
