import { rulesSentences } from '../../../domain/rules-in-words/rules-sentences.ts';
import { pageRulesSpeech } from '../../words/rules.ts';
import type { Pence } from '../../../domain/money.ts';
import { bidId, type BidId } from '../../../domain/ids.ts';
import { withIds } from '../../../domain/testing/plain-ids.ts';
import type { ResultLine, ResultsView } from '../../../domain/views/parts.ts';
import type { FacilitatorView } from '../../../domain/views/roles.ts';
import type { Book } from '../../../domain/wire/http.ts';
import { recommendedRules, type Rules } from '../../../domain/event/rules/rules.ts';
import { stallsRules, twoDays } from '../../../domain/testing/stalls.ts';
import { longestRules } from '../../../domain/testing/every-rules.ts';
import { counts, live, sampleBook } from '../testing/sample-book.ts';
import { newsMoments } from './news-specimens.ts';
import type { FundedLine } from '../scene.ts';
import {
  figures,
  finishedResults,
  results,
  sampleTie,
  sampleView,
  standings,
  withStatus,
  youngResults,
} from '../testing/sample-views.ts';

export interface Specimen {
  readonly name: string;
  readonly book: Book;
  readonly view: FacilitatorView;
}

const many = sampleBook(30);
const typical = sampleBook(22);
const few = sampleBook(8);
const quiet = sampleBook(22, counts);
const practice: Book = { ...typical, practice: true };

const { allocation } = recommendedRules;
const byVotes: Rules = {
  ...live,
  ballot: { type: 'approval', atLeast: 3, atMost: 3 },
  allocation: { ...allocation, by: 'votes' },
};
const byTokens: Rules = {
  ...live,
  ballot: { type: 'points', tokens: 10, capPerBid: 5 },
  allocation: { ...allocation, by: 'total' },
};
const byPlaces: Rules = { ...byTokens, ballot: { type: 'ranking', places: 5 } };
const approval = sampleBook(22, byVotes);
const tokens = sampleBook(8, byTokens);
const places = sampleBook(30, byPlaces);
const sentences = (rules: Rules): string[] =>
  rulesSentences({ rules, potPence: 123_456_700 }, pageRulesSpeech);
/** The most that anybody has to read: of the rules that are usual, and of all with everything switched on. */
const longestUsual = longestRules(
  sentences,
  (rules) => rules.allocation.rule === 'ranked' && rules.minimumAge === 0,
);
const longest = longestRules(sentences, () => true);

/** A day with stalls; some said where theirs is. */
const stalls: Book = {
  ...quiet,
  rules: { ...quiet.rules, ...stallsRules(twoDays) },
  bids: quiet.bids.map((each) => (each.bid % 3 === 0 ? each : { ...each, stall: `Table ${each.bid}` })),
  hours: ['Saturday 16 January, 10:00 to 16:00', 'Sunday 17 January, 11:00 to 15:00'],
};
const inHours = { stage: 'open', ballots: 87, stalls: true, hours: { vote: 'open', period: 0 } } as const;

const pitch = (bid: number, leftMs: number, running = true) => ({
  bid: bidId(bid),
  totalMs: 180_000,
  leftMs,
  running,
});
const opened = { stage: 'open', ballots: 87 } as const;
const later = withStatus(withStatus(standings(typical, 5, true), bidId(9), 'later'), bidId(12), 'withdrawn');
const shared = {
  method: 'share',
  shares: withIds<[BidId, Pence][]>([
    [4, 132_000],
    [9, 132_000],
  ]),
} as const;
const asked = { stage: 'results', results: results(typical, 3) } as const;
const byShares = sampleBook(22, {
  ...counts,
  ballot: { type: 'approval', atLeast: 0, atMost: null },
  allocation: { rule: 'equal-shares', utility: 'cost', completion: 'add1-greedy', incrementPence: 100 },
});
const perPound = sampleBook(22, {
  ...byVotes,
  allocation: { rule: 'greedy-per-cost', utility: 'cardinality' },
});
const sealed = { stage: 'sealed', ballots: 104 } as const;

/** A moment of each kind: empty, typical and full. */
export const specimens: readonly Specimen[] = [
  at('welcome', typical, {}),
  at('setting-up', typical, { stage: 'setting-up', joined: 0, connected: 0 }),
  at('join-practice', practice, { ...opened, overlay: 'join', joined: 1240 }),
  at('rules', typical, { overlay: 'rules' }),
  at('rules-usual', { ...typical, rules: longestUsual }, { overlay: 'rules' }),
  at('rules-longest', { ...typical, rules: longest, potPence: 123_456_700 }, { overlay: 'rules' }),
  at('tally-votes', approval, tallied(approval, 22)),
  at('tally-tokens', tokens, tallied(tokens, 8)),
  at('tally-places', places, tallied(places, 30)),
  at('pitch-tokens', tokens, { ...pitching(tokens, 4, 90_000), figures: figures(tokens, 8, 87) }),
  at('results-votes', approval, { stage: 'results', results: results(approval, 3) }),
  at('tie-votes', approval, { ...sealed, tie: sampleTie({ figure: { by: 'votes', count: 96 } }) }),
  at('order', typical, { ...opened, overlay: 'order', bids: later }),
  at('order-30', many, { overlay: 'order' }),
  at('order-30-later', many, { overlay: 'order', shownMs: 20_000 }),
  at('order-8', few, { overlay: 'order' }),
  at('pitch', typical, { ...pitching(typical, 1, 124_000), ballots: 12 }),
  at('pitch-long', typical, pitching(typical, 8, 24_000)),
  at('pitch-over', practice, pitching(typical, 5, -12_000)),
  at('pitch-arabic', typical, { ...pitching(typical, 9, 0), pitch: pitch(9, 90_000, false) }),
  at('between', quiet, { ...opened, current: bidId(4), bids: standings(quiet, 3, true) }),
  at('between-first', quiet, { ...opened, ballots: 0 }),
  at('between-last', quiet, { ...opened, current: bidId(22), bids: standings(quiet, 21, true) }),
  at('stalls', stalls, inHours),
  at('stalls-opens', stalls, { ...inHours, stage: 'doors-open', hours: { vote: 'not-yet', period: 0 } }),
  at('stalls-shut', stalls, { ...inHours, hours: { vote: 'shut', period: 1 } }),
  at('stalls-over', stalls, { ...inHours, hours: { vote: 'shut', period: null } }),
  at('tally-30', many, tallied(many, 19)),
  at('tally', typical, { ...tallied(typical, 6), figures: figures(typical, 5, 87) }),
  at('tally-full', practice, tallied(typical, 22)),
  at('tally-8', few, tallied(few, 3)),
  at('last-call', typical, lastCall(false)),
  at('last-call-held', typical, lastCall(true)),
  at('last-call-scores', typical, {
    ...lastCall(false),
    overlay: 'scores',
    figures: figures(typical, 22, 98),
  }),
  at('closing', typical, closing()),
  at('counting', typical, { stage: 'counting', ballots: 104 }),
  at('sealed', typical, sealed),
  at('paused', typical, { ...opened, paused: true }),
  at('tie-draw', typical, { ...sealed, tie: sampleTie() }),
  at('tie-numbered', typical, { ...sealed, tie: sampleTie({ numbered: true, tied: withIds([4, 8]) }) }),
  at('tie-six', typical, {
    ...sealed,
    tie: sampleTie({ numbered: true, tied: withIds([4, 8, 9, 11, 18, 21]) }),
  }),
  at('tie-hands', typical, { ...sealed, tie: sampleTie({ method: 'hands' }) }),
  at('tie-share', typical, { ...sealed, tie: sampleTie(shared) }),
  at('tie-shares', byShares, { ...sealed, tie: sampleTie({ figure: null }) }),
  at('asking', typical, { ...asked, asking: { bid: bidId(12), amountPence: 300_000 } }),
  at('asking-long', typical, { ...asked, asking: { bid: bidId(8), amountPence: 123_456 } }),
  ...newsMoments(typical).map(([name, change]) => at(name, typical, change)),
  at('results-pot-shares', byShares, { stage: 'results', results: results(byShares, 0) }),
  at('results-pot-fits', few, { stage: 'results', results: results(few, 0, { everythingFits: true }) }),
  at('results-shares', byShares, { stage: 'results', results: supported(byShares, 3) }),
  at('results-list', byShares, { stage: 'results', results: fromList(byShares, 4) }),
  at('results-said-yes', many, { stage: 'results', results: saidYes(many) }),
  at('results-sub-pot', typical, { stage: 'results', results: inPot(typical, 3) }),
  at('results-pot', typical, { stage: 'results', results: results(typical, 0) }),
  at('results-1', typical, { stage: 'results', results: results(typical, 1) }),
  at('results-2', typical, { stage: 'results', results: results(typical, 2) }),
  at('results-5', typical, { stage: 'results', results: results(typical, 5) }),
  at('results-part', many, { stage: 'results', results: throughPart(many) }),
  at('pitch-30', many, {
    ...pitching(many, 22, 90_000),
    figures: figures(many, 22, 87),
  }),
  at('results-last', typical, { stage: 'results', results: results(typical, 99) }),
  at('not-chosen', typical, { stage: 'results', results: finishedResults(typical) }),
  at('not-chosen-8', few, { stage: 'results', results: heldBack(few) }),
  at('results-level', typical, { stage: 'results', results: level(typical, 6) }),
  at('results-per-pound', perPound, { stage: 'results', results: rated(perPound, 4) }),
  at('not-chosen-30', many, { stage: 'results', results: finishedResults(many) }),
  at('thanks', typical, { stage: 'signed', results: finishedResults(typical, { signed: true }) }),
  at('thanks-30', many, { stage: 'results', overlay: 'scores', results: finishedResults(many) }),
  at('thanks-8', few, { stage: 'signed', results: finishedResults(few, { signed: true }) }),
  at('young', typical, { stage: 'signed', overlay: 'young', results: youngResults(typical) }),
  at('young-30', many, { stage: 'results', overlay: 'young', results: youngResults(many, { isAll: false }) }),
  at('young-none', few, {
    stage: 'results',
    overlay: 'young',
    results: youngResults(few, { ballots: null, lines: [], isAll: false }),
  }),
];

/** Told as far as the project that is chosen for part. */
function throughPart(book: Book): ResultsView {
  const steps = results(book, book.bids.length).lines.findIndex(({ outcome }) => outcome === 'part');
  return results(book, steps + 1);
}

/** The last announced step under rules that look at more than one figure. */
function last(told: ResultsView, change: Partial<FundedLine>): ResultsView {
  const lines = told.lines.map((line, place) =>
    place === told.lines.length - 1 && line.outcome !== 'not-chosen' ? { ...line, ...change } : line,
  );
  return { ...told, lines };
}

function supported(book: Book, shown: number): ResultsView {
  const figure = { by: 'payment', voters: 34, heldPence: 230_012, mostPence: 6_120 } as const;
  return last(results(book, shown), { standing: { place: shown, figure } });
}

function fromList(book: Book, shown: number): ResultsView {
  const figure = { by: 'list', unit: 'votes', count: 34 } as const;
  return last(results(book, shown), { standing: { place: shown, figure } });
}

/** Seven without money, each with the longest reason that there is. */
function heldBack(book: Book): ResultsView {
  const told = finishedResults(book);
  const lines = told.lines.map((line, index): ResultLine => {
    if (index === 0) return line;
    return {
      bid: line.bid,
      outcome: 'not-chosen',
      standing: { place: index + 1, figure: { by: 'list', unit: 'votes', count: 34 - index } },
      reason: {
        why: 'does-not-fit',
        leftPence: 1_640_012,
        neededPence: 1_850_050,
        supporters: { voters: 34, heldPence: 230_012 + index },
      },
    };
  });
  return { ...told, lines };
}

function level(book: Book, shown: number): ResultsView {
  const figure = { by: 'average', told: '4.16', scorers: 97 } as const;
  const standing = { place: 13, figure, level: { others: 1, bids: [bidId(9)] } };
  return last(results(book, shown), { standing, between: { count: 2, didNotFit: true } });
}

function rated(book: Book, shown: number): ResultsView {
  const figure = {
    by: 'per-pound',
    unit: 'votes',
    count: 97,
    askPence: 1_234_567,
    told: '7.857',
  } as const;
  return last(results(book, shown), { standing: { place: shown, figure } });
}

function saidYes(book: Book): ResultsView {
  return last(throughPart(book), { askedAloud: true });
}

function inPot(book: Book, shown: number): ResultsView {
  return last(results(book, shown), {
    standing: { place: 1, pot: 2, figure: { by: 'average', told: '4.48', scorers: 97 } },
    inPot: { pot: 2, beforePence: 900_000, afterPence: 590_000 },
  });
}

function at(name: string, book: Book, change: Partial<FacilitatorView>): Specimen {
  return { name, book, view: sampleView(book, change) };
}

function pitching(book: Book, bid: number, leftMs: number): Partial<FacilitatorView> {
  return { ...opened, current: bidId(bid), bids: standings(book, bid - 1, true), pitch: pitch(bid, leftMs) };
}

function tallied(book: Book, heard: number): Partial<FacilitatorView> {
  return {
    ...opened,
    current: bidId(heard),
    bids: standings(book, heard - 1, true),
    figures: figures(book, heard, 87),
  };
}

function lastCall(held: boolean): Partial<FacilitatorView> {
  return {
    stage: 'last-call',
    ballots: 98,
    bids: standings(typical, 22),
    countdown: { kind: 'last-call', leftMs: 74_000, held },
  };
}

function closing(): Partial<FacilitatorView> {
  return {
    stage: 'closing',
    ballots: 101,
    bids: standings(typical, 22),
    countdown: { kind: 'grace', leftMs: 14_000, held: false },
  };
}
