import type { BidStatus } from '../../../domain/event/state.ts';
import type { BidId } from '../../../domain/ids.ts';
import { ratio, toDecimalText } from '../../../domain/exact.ts';
import { unitOf } from '../../../domain/ballots/index.ts';
import type { RankingFigure, Reason } from '../../../domain/reasons/details.ts';
import type { YoungResult } from '../../../domain/reasons/young-lines.ts';
import { youngView } from '../../../domain/reasons/young-view.ts';
import { withIds } from '../../../domain/testing/plain-ids.ts';
import type { BidView, ResultLine, ResultsView } from '../../../domain/views/parts.ts';
import type { FacilitatorView, FigureView, TieView } from '../../../domain/views/roles.ts';
import { measureOf } from '../../words/measure.ts';
import type { FundedLine } from '../scene.ts';
import type { Book } from '../../../domain/wire/http.ts';

/** A facilitator's view, which holds the projector's, as the doors open. */
export function sampleView(book: Book, change: Partial<FacilitatorView> = {}): FacilitatorView {
  return {
    role: 'facilitator',
    event: book.event,
    practice: book.practice,
    stage: 'doors-open',
    paused: false,
    current: null,
    bids: standings(book, 0),
    pitch: null,
    countdown: null,
    book: book.hash,
    results: null,
    asking: null,
    news: null,
    overlay: null,
    ballots: 0,
    counted: null,
    shownMs: 0,
    connected: 104,
    joined: 86,
    figures: null,
    potPence: book.potPence,
    tie: null,
    on: 12,
    cards: { made: 130, cancelled: 2, uncounted: 0 },
    sheets: { open: 0, notReturned: 0 },
    unsent: 0,
    safeToClose: true,
    incomplete: null,
    outOfReach: { away: 0, unsent: 0, silentCards: 0 },
    run: change.results
      ? { number: 1, fingerprint: '7f3a21bc'.repeat(8), signatures: [], doubt: null, declined: [] }
      : null,
    rulesFrozen: true,
    undo: null,
    saving: true,
    crowd: 0,
    mayAsk: false,
    ...change,
  };
}

/** The first `heard` bids are heard, the one after is before the hall where `presenting` is set, the rest wait. */
export function standings(book: Book, heard: number, presenting = false): BidView[] {
  return book.bids.map(({ bid }, index) => {
    const status: BidStatus =
      index < heard ? 'heard' : index === heard && presenting ? 'presenting' : 'waiting';
    return [bid, status, status === 'waiting' ? 0 : 1];
  });
}

export function withStatus(bids: readonly BidView[], bid: BidId, status: BidStatus): BidView[] {
  return bids.map((standing) => (standing[0] === bid ? [bid, status, status === 'heard' ? 1 : 0] : standing));
}

/** Plausible figures for the first `heard` bids. */
export function figures(book: Book, heard: number, ballots: number): FigureView[] {
  return book.bids.slice(0, heard).map(({ bid }) => {
    const scorers = ballots - ((bid * 7) % 9);
    const hundredths = 290 + ((bid * 53) % 190);
    return [bid, scorers, Math.round((scorers * hundredths) / 100)];
  });
}

/** Every step of the sample's results: by a made-up ranking, whole where it fits, one part, the rest passed over. */
function allSteps(book: Book): { funded: FundedLine[]; rest: { bid: BidId; place: number }[] } {
  const funded: FundedLine[] = [];
  const rest: { bid: BidId; place: number }[] = [];
  let left = book.potPence;
  let hasPart = false;
  book.bids.forEach((_bid, index) => {
    const project = book.bids[(index * 7) % book.bids.length];
    if (project === undefined) return;
    const fits = project.askPence <= left;
    const takesPart = !fits && !hasPart && project.leastPence !== null && project.leastPence <= left;
    if (!fits && !takesPart) return void rest.push({ bid: project.bid, place: index + 1 });
    const amountPence = fits ? project.askPence : left;
    hasPart ||= takesPart;
    const count = index - (funded.at(-1)?.standing.place ?? 0);
    funded.push({
      bid: project.bid,
      outcome: fits ? 'chosen' : 'part',
      amountPence,
      afterPence: left - amountPence,
      ...(count > 0 && { between: { count, didNotFit: true } }),
      standing: { place: index + 1, figure: figureAt(index, book) },
    });
    left -= amountPence;
  });
  return { funded, rest };
}

/** What ranks the project of that place, from 0, in the sample. */
function figureAt(index: number, { rules }: Book): RankingFigure {
  const { by } = measureOf(rules);
  const total = 448 - 7 * index;
  if (by === 'votes') return { by, count: 97 - index };
  if (by === 'total') return { by, unit: unitOf(rules.ballot.type), count: total, from: 97 };
  return { by, told: toDecimalText(ratio(BigInt(total), 97n), 2), scorers: 97 };
}

/** Results of which `shown` steps are told. */
export function results(book: Book, shown: number, change: Partial<ResultsView> = {}): ResultsView {
  const { funded } = allSteps(book);
  const lines = funded.slice(0, shown);
  return {
    run: 1,
    signed: false,
    lines,
    steps: funded.length,
    shown: lines.length,
    finished: false,
    potPence: book.potPence,
    leftPence: lines.at(-1)?.afterPence ?? book.potPence,
    ballots: 104,
    everythingFits: false,
    checkCode: null,
    ...change,
  };
}

/** Reasons of every kind, one after the other. */
function reasonAt(index: number, book: Book, bid: BidId, leftPence: number): Reason {
  const { askPence = 0, leastPence = null } = book.bids.find((each) => each.bid === bid) ?? {};
  switch (index % 5) {
    case 1:
      return { why: 'too-few-scorers', scorers: 31, ballots: 104, needed: 52 };
    case 3:
      return { why: 'withdrawn' };
    case 4:
      return {
        why: 'least-not-reached',
        leftPence,
        neededPence: leastPence ?? askPence,
        ...(leastPence !== null && { atLeast: true }),
      };
    default:
      return { why: 'does-not-fit', leftPence, neededPence: askPence };
  }
}

/** Everything told: the rest are not chosen, for reasons of every kind. */
export function finishedResults(book: Book, change: Partial<ResultsView> = {}): ResultsView {
  const told = results(book, book.bids.length);
  const lines = allSteps(book).rest.map(({ bid, place }, index): ResultLine => {
    const reason = reasonAt(index, book, bid, told.leftPence);
    const isRanked = reason.why === 'does-not-fit' || reason.why === 'least-not-reached';
    const standing = { place, figure: figureAt(place - 1, book) };
    return { bid, outcome: 'not-chosen', ...(isRanked && { standing }), reason };
  });
  return { ...told, lines: [...told.lines, ...lines], finished: true, checkCode: '7f3a21bc', ...change };
}

/** Beside a finished result: what young people chose, of all projects or of some. */
export function youngResults(book: Book, change: Partial<YoungResult> = {}): ResultsView {
  const lines = book.bids.map(({ bid }, place) => ({
    bid,
    place: place + 1,
    figure: { by: 'average', told: (4.9 - place / 10).toFixed(1), scorers: 31 } as const,
  }));
  const young: YoungResult = { counted: 'apart', ballots: 34, lines, isAll: true, ...change };
  return finishedResults(book, { young: youngView(young) });
}

export function sampleTie(change: Partial<TieView> = {}): TieView {
  return {
    tied: withIds([4, 9]),
    scorers: 96,
    total: 381,
    leftPence: 264_000,
    place: 9,
    figure: { by: 'average', told: '3.969', scorers: 96 },
    method: 'draw',
    shares: null,
    numbered: false,
    ...change,
  };
}
