/** Folds one entry into the state, in place (J5). The cost of a ballot is that of its marks, whoever came before. */

import { assert } from '../outcome.ts';
import { applyBallot, rebuildTally } from './apply/ballots.ts';
import { applyCards, cardEntries, isCardEntry, type CardEntry } from './apply/cards.ts';
import { applyDay, type DayEntry } from './apply/day.ts';
import { applyDecision } from './apply/decision.ts';
import { applyNews } from './apply/news.ts';
import { applyPaperwork, isPaperwork, paperwork, type PaperworkEntry } from './apply/paperwork.ts';
import type { Entry, EntryBody } from './entries.ts';
import { overlayShown } from './overlay.ts';
import { bidOf, standingRun, type Bid, type EventState } from './state.ts';
import { readRules } from './rules/written-rules.ts';
import { undoableAfter } from './undo.ts';

/** Entries that leave the stage version as it is: they are no step of the show (ST2). */
const quiet: ReadonlySet<EntryBody['type']> = new Set([
  'ballot-received',
  'screen-shown',
  ...cardEntries,
  ...paperwork,
]);

export function apply(state: EventState, entry: Entry): void {
  assert(entry.seq === state.seq + 1, `entry ${entry.seq} follows ${state.seq}`);
  state.seq = entry.seq;
  const isQuiet = quiet.has(entry.body.type);
  const undoable = undoableAfter(state, entry, isQuiet);
  if (!isQuiet) state.stageVersion += 1;
  if (isPaperwork(entry.body)) applyPaperwork(state, entry.body, entry.at);
  else if (isCardEntry(entry.body)) applyCards(state, entry.body);
  else if (entry.body.type === 'ballot-received') applyBallot(state, entry.body, entry.seq);
  else {
    const before = { news: state.news, overlay: overlayShown(state), run: standingRun(state) };
    applyBody(state, entry.body, entry);
    applyNews(state, entry.body, before);
  }
  state.undoable = undoable;
}

function applyBody(
  state: EventState,
  body: Exclude<EntryBody, PaperworkEntry | CardEntry | { type: 'ballot-received' }>,
  entry: Entry,
): void {
  switch (body.type) {
    case 'event-created':
      state.event = body.event;
      state.fund = body.fund;
      state.area = body.area;
      state.practice = body.practice;
      state.potPence = body.potPence;
      state.textHash = body.textHash;
      break;
    case 'bid-added':
      state.bids.set(body.bid, newBid(body));
      state.lastBid = Math.max(state.lastBid, body.bid);
      state.order.push(body.bid);
      // It stands at the end, where no lot put it.
      if (state.drawn) state.drawn.stands = false;
      break;
    case 'bid-changed':
      Object.assign(bidOf(state, body.bid), {
        askPence: body.askPence,
        leastPence: body.leastPence,
        textHash: body.textHash,
      });
      break;
    case 'bid-removed':
      state.bids.delete(body.bid);
      // Its number may be given to another bid, which is nothing to the people linked to this one.
      for (const bids of state.links.values()) bids.delete(body.bid);
      state.order = state.order.filter((bid) => bid !== body.bid);
      break;
    case 'order-set':
      state.order = [...body.order];
      state.drawn = drawnBy(state, body);
      break;
    case 'rules-set':
      state.rules = readRules(body.rules);
      state.rulesChosen = true;
      break;
    case 'voting-opened':
      state.rulesFingerprint = body.rulesFingerprint;
      // The scale is known from now on: a row for every bid, so that a bid with no mark yet has a figure too.
      if (state.tally.size === 0) rebuildTally(state);
      applyDay(state, body);
      break;
    case 'sealed':
    case 'run-made':
    case 'draw-numbered':
    case 'tie-settled':
    case 'bid-declined':
    case 'part-asked':
    case 'part-answered':
    case 'part-not-asked':
    case 'results-started':
    case 'result-shown':
    case 'signed':
      applyDecision(state, body, entry.at);
      break;
    default:
      applyDay(state, body satisfies DayEntry);
  }
}

function newBid(body: Extract<EntryBody, { type: 'bid-added' }>): Bid {
  return {
    bid: body.bid,
    askPence: body.askPence,
    leastPence: body.leastPence,
    textHash: body.textHash,
    status: 'waiting',
    statusBefore: null,
    opened: false,
    locked: false,
  };
}

/** What is known of the draw once the order was set: by a new one, or by hand after an older one. */
function drawnBy(
  { drawn }: EventState,
  body: Extract<EntryBody, { type: 'order-set' }>,
): EventState['drawn'] {
  const { seed, textHash } = body;
  if (seed === undefined || textHash === undefined) return drawn && { ...drawn, stands: false };
  return { seed, textHash, times: (drawn?.times ?? 0) + 1, stands: true };
}
