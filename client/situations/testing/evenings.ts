/** Whole evenings, one for each kind of ballot, played through every moment that a screen can be looked at in. */

import { bidId, personId } from '../../../domain/ids.ts';
import type { Marks } from '../../../domain/ballots/marks.ts';
import type { Overlay } from '../../../domain/event/entries.ts';
import { overlays } from '../../../domain/event/entries.ts';
import { currentRun } from '../../../domain/event/state.ts';
import type { Rules } from '../../../domain/event/rules/rules.ts';
import { rulesWith } from '../../../domain/testing/ballot-kinds.ts';
import type { UnversionedCommand } from '../../../domain/testing/evening.ts';
import { quietHall } from '../../../domain/testing/halls.ts';
import type { PlainIds } from '../../../domain/testing/plain-ids.ts';
import type { Play } from '../../../domain/testing/play.ts';
import { cardKey, must, setUpPlay } from '../../../domain/testing/set-up.ts';
import { sha256 } from '../../../domain/testing/sha256.ts';
import type { ViewSources } from '../../../domain/views/view-sources.ts';

export interface Evening {
  readonly name: string;
  readonly rules: Rules;
  readonly practice?: boolean;
  /** A ballot that holds all that the rules ask for, and one that gives something and lacks something. */
  readonly whole: PlainIds<Marks>;
  readonly part: PlainIds<Marks>;
}

/** A situation during an evening: the state as it was played, and what else goes on in the hall. */
export interface Situation {
  readonly name: string;
  readonly evening: Evening;
  readonly play: Play;
  readonly hall: ViewSources;
}

const strict = { kind: 'ballot-not-counted', leastScorersPercent: 0 } as const;
const live = { policy: 'live', firstAt: 10, thenEvery: 5 } as const;
const one = (...bids: number[]): PlainIds<Marks> => bids.map((bid) => [bid, 1] as const);
const scores: PlainIds<Marks> = [1, 2, 3, 4].map((bid) => [bid, 1 + (bid % 5)] as const);

export const evenings: readonly Evening[] = [
  { name: 'score', rules: { ...rulesWith('score'), screen: live }, whole: scores, part: [[1, 4]] },
  {
    name: 'score, locked bid by bid, shown after each',
    rules: { ...rulesWith('score'), locking: true, screen: { ...live, policy: 'after-each' } },
    whole: scores,
    part: [[1, 4]],
  },
  {
    name: 'score, locked bid by bid, counts alone',
    rules: { ...rulesWith('score'), locking: true },
    whole: scores,
    part: [[1, 4]],
  },
  {
    name: 'score, blanks void, practice',
    rules: { ...rulesWith('score'), blanks: strict },
    practice: true,
    whole: scores,
    part: [[1, 4]],
  },
  {
    name: 'approval, all at once, fewer than two not counted',
    rules: { ...rulesWith('approval'), blanks: strict, opening: 'all-at-once' },
    whole: one(1, 3),
    part: one(1),
  },
  {
    name: 'points',
    rules: {
      ...rulesWith('points'),
      screen: live,
      quorum: 50,
      namesAtDoor: true,
      cardsUntil: { kind: 'first-pitch' },
    },
    whole: [
      [1, 4],
      [2, 2],
    ],
    part: [[1, 3]],
  },
  {
    name: 'ranking, all at once, live, empty places void',
    rules: { ...rulesWith('ranking'), blanks: strict, opening: 'all-at-once', screen: live },
    whole: [
      [1, 2],
      [2, 1],
    ],
    part: [[1, 1]],
  },
  {
    name: 'knapsack, all at once',
    rules: { ...rulesWith('knapsack'), opening: 'all-at-once' },
    whole: one(1, 2),
    part: one(1),
  },
];

/** What each card of the hall does: all that is asked, less than that, everything taken back, looks on, never opened. */
export const cards = { whole: 1, part: 2, emptied: 3, silent: 4, fresh: 5, cancelled: 6, whole2: 7 } as const;
/** More who do all that is asked: a real event shows no figure of fewer than ten ballots. */
const crowd = [8, 9, 10, 11, 12, 13, 14, 15];

/** What is done next, and the name of the moment that it makes. */
interface Step {
  readonly press?: readonly PlainIds<UnversionedCommand>[];
  /** Every card votes as far as projects are open. */
  readonly votes?: true;
  readonly see: string;
  readonly hall?: Partial<ViewSources>;
  /** Not looked at again with everything that the facilitator can put up. */
  readonly once?: true;
}

const call = (bid: number): PlainIds<UnversionedCommand> => ({ type: 'call-bid', bid });

/** From getting ready to the seal; whatever the ballot, nobody is settled about before it. */
const untilTheSeal: readonly Step[] = [
  { press: [{ type: 'cancel-card', key: cardKey(cards.cancelled), reason: 'lost' }], see: 'getting ready' },
  { press: [{ type: 'open-doors' }], see: 'doors open' },
  { press: [{ type: 'open-voting' }], see: 'before any pitch' },
  { press: [call(1)], votes: true, see: 'during the first pitch' },
  { press: [{ type: 'end-pitch' }], see: 'between two pitches' },
  { press: [call(2)], votes: true, see: 'during the second pitch', once: true },
  { press: [{ type: 'pause' }], see: 'paused in a pitch' },
  { press: [{ type: 'resume' }, { type: 'set-aside', bid: 3, as: 'later' }], see: 'one comes later' },
  { press: [{ type: 'set-aside', bid: 4, as: 'withdrawn' }], see: 'one withdrawn' },
  { press: [{ type: 'restore-bid', bid: 4 }], see: 'it came back', once: true },
  { press: [call(4)], votes: true, see: 'during the third pitch', once: true },
  { press: [call(3)], votes: true, see: 'during the last pitch' },
  { press: [{ type: 'end-pitch' }], see: 'after the last pitch' },
  { press: [{ type: 'start-last-call' }], see: 'last call' },
  { see: 'last call, a vote on its way', hall: { unsent: 1 } },
  { see: 'last call, the clock waits', hall: { clockHeld: true } },
  { press: [{ type: 'pause' }], see: 'paused in the last call', once: true },
  { press: [{ type: 'resume' }, { type: 'close-voting' }], see: 'closing, nothing on its way' },
  { see: 'closing, a vote on its way', hall: { unsent: 1 }, once: true },
  { see: 'closing, a vote on a phone out of reach', hall: { unsentSilent: 1, away: 1 }, once: true },
  { press: [{ type: 'end-grace' }], see: 'counting' },
  { press: [{ type: 'reopen-voting', reason: 'other' }], see: 'voting opened again' },
  { press: [{ type: 'start-last-call' }], see: 'last call once more', once: true },
  { press: [{ type: 'close-voting' }, { type: 'end-grace' }], see: 'counting once more', once: true },
  {
    press: [{ type: 'count-piles', batches: [1], unused: [16, 17, 18, 19, 20].map(cardKey) }],
    see: 'counting, piles counted',
    once: true,
  },
  { press: [{ type: 'count-second-cards', from: 0, to: 1 }], see: 'counting, one given twice', once: true },
  { press: [{ type: 'seal' }], see: 'sealed' },
];
const tellingOne: readonly Step[] = [
  { press: [{ type: 'start-results' }], see: 'results begun' },
  { press: [{ type: 'show-next-result' }], see: 'one result told' },
  { press: [{ type: 'pause' }], see: 'paused in the results', once: true },
  { press: [{ type: 'resume' }], see: 'the results go on', once: true },
];

/** Plays the evening, and looks at every moment of it. */
export function playThrough(evening: Evening, look: (moment: Situation) => void): void {
  const { rules, practice = false } = evening;
  const asks = [100_00, 200_00, 300_00, 250_00];
  const play = setUpPlay(sha256, { asks, potPence: 500_00, cards: 20, rules, practice });
  const see = (name: string, change: Partial<ViewSources> = {}): void =>
    look({ name, evening, play, hall: hallOf(play, change) });
  const take = (steps: readonly Step[]): void => {
    for (const { press = [], votes, see: name, hall, once } of steps) {
      for (const ask of press) must(play.ask(ask));
      if (votes) everybodyVotes(play, evening);
      see(name, hall);
      if (!once) withEachOverlay(play, (overlay) => see(`${name}, with ${overlay} put up`, hall));
    }
  };
  take(untilTheSeal);
  settle(play, see);
  take(tellingOne);
  while (play.ask({ type: 'show-next-result' }).ok);
  take([{ see: 'every result told' }]);
  const first = currentRun(play.state)?.lines.find(({ outcome }) => outcome !== 'not-chosen');
  if (first) take([{ press: [{ type: 'decline', bid: first.bid }], see: 'one said no thank you' }]);
  settle(play, see);
  while (play.ask({ type: 'show-next-result' }).ok);
  take([{ see: 'every result told again', once: true }]);
  const [run, fingerprint] = [play.state.runs.length, play.fingerprint() ?? ''];
  const sign = (as: 'officer' | 'second', person: number): UnversionedCommand => ({
    type: 'sign',
    run,
    fingerprint,
    as,
    person: personId(person),
  });
  take([{ press: [sign('officer', 1), sign('second', 2)], see: 'signed' }]);
}

/** Who came has opened a card; clocks stand where they were started. */
function hallOf(play: Play, change: Partial<ViewSources>): ViewSources {
  const { stage, pitch, countdown } = play.state;
  const opened = new Set(
    [cards.whole, cards.part, cards.emptied, cards.silent, cards.whole2, ...crowd].map(cardKey),
  );
  const here = stage === 'setting-up' ? {} : { connected: 4, joined: opened.size, opened };
  const clocks = { pitchLeftMs: pitch?.leftMs ?? null, countdownLeftMs: countdown?.leftMs ?? null };
  return { ...quietHall, ...here, ...clocks, fingerprint: play.fingerprint(), ...change };
}

function everybodyVotes(play: Play, { whole, part }: Evening): void {
  const vote = (card: number, marks: PlainIds<Marks>): void => {
    const open = marks.filter(([bid]) => play.state.bids.get(bidId(bid))?.opened === true);
    must(play.vote(cardKey(card), open));
  };
  vote(cards.whole, whole);
  for (const card of [cards.whole2, ...crowd]) vote(card, whole);
  vote(cards.part, part);
  vote(cards.emptied, part);
  vote(cards.emptied, []);
}

/** Every tie is drawn, and looked at before it is. */
function settle(play: Play, see: (name: string) => void): void {
  while (play.state.runs.at(-1)?.openTie) {
    see('a tie');
    must(play.ask({ type: 'number-the-draw' }));
    see('a tie, numbered');
    must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 }));
  }
}

/** Whatever the facilitator puts up: any of it can be up at any moment. */
function withEachOverlay(play: Play, look: (overlay: Overlay) => void): void {
  for (const overlay of overlays) {
    must(play.ask({ type: 'show-overlay', overlay }));
    look(overlay);
    must(play.ask({ type: 'show-overlay', overlay: null }));
  }
}
