/** A day to press on: each stage with what can stand before the hall, every act of a facilitator, and clocks that run. */

import type { BidId } from '../ids.ts';
import { recommendedRules, type Rules } from '../event/rules/rules.ts';
import type { EventState } from '../event/state.ts';
import type { UnversionedCommand } from './evening.ts';
import type { Play } from './play.ts';
import { cardKey, must, openPlay, sealPlay, setUpPlay, type PlaySetup } from './set-up.ts';
import type { PlainIds } from './plain-ids.ts';
import { sha256 } from './sha256.ts';

const marks = [
  [1, 5],
  [2, 4],
  [3, 3],
] as const;

/** As few as a real event may show a figure of. */
const voters = [1, 2, 3, 4, 5];

/** The rules under which taking back means something else: with locks, and with figures that the hall has seen. */
export const ways: Readonly<Record<string, Partial<Rules>>> = {
  'as presented': {},
  'all at once': { opening: 'all-at-once' },
  locking: { locking: true },
  'after each, not enough marks to be shown': {
    locking: true,
    screen: { policy: 'after-each', firstAt: 10, thenEvery: 5 },
  },
  'after each, shown': {
    locking: true,
    screen: { policy: 'after-each', firstAt: 5, thenEvery: 5 },
    whySoon: sha256('a small street'),
  },
};

/** Each stage of the day, and within a stage each thing that can stand before the hall. */
export const moments: Readonly<Record<string, (rules: Partial<Rules>) => Play>> = {
  'setting up': (rules) => setUpPlay(sha256, { rules }),
  'doors open': (rules) => pressed(setUpPlay(sha256, { rules }), { type: 'open-doors' }),
  'nobody called': (rules) => openPlay(sha256, { rules }),
  pitching,
  'pitch paused': (rules) => pressed(pitching(rules), { type: 'pause-pitch' }),
  'pitch ended': (rules) => pressed(pitching(rules), { type: 'end-pitch' }),
  'one later, one withdrawn': (rules) =>
    pressed(
      pitching(rules),
      { type: 'set-aside', bid: 3, as: 'later' },
      { type: 'set-aside', bid: 1, as: 'withdrawn' },
    ),
  'all heard': (rules) => heard(rules),
  'last call': lastCall,
  closing: (rules) => pressed(lastCall(rules), { type: 'close-voting' }),
  counting: (rules) => pressed(lastCall(rules), { type: 'close-voting' }, { type: 'end-grace' }),
  sealed: (rules) => sealPlay(heard(rules)),
  results: (rules) => pressed(sealPlay(heard(rules)), { type: 'start-results' }),
  'a part can be asked about': (rules) => partToAsk(rules),
  'a part is asked about': (rules) => pressed(partToAsk(rules), { type: 'ask-part' }),
  paused: (rules) => pressed(pitching(rules), { type: 'pause' }),
  'last call paused': (rules) => pressed(lastCall(rules), { type: 'pause' }),
};

function pressed(play: Play, ...asks: readonly PlainIds<UnversionedCommand>[]): Play {
  for (const ask of asks) {
    read(play, 0);
    must(play.ask(ask));
  }
  return play;
}

/** Every bid is called and marked by five people while it is before the hall. */
function heard(rules: Partial<Rules>, setup: PlaySetup = {}): Play {
  const play = openPlay(sha256, { ...setup, rules });
  for (const bid of play.state.order) {
    pressed(play, { type: 'call-bid', bid });
    for (const number of voters) must(play.vote(cardKey(number), marks.slice(0, bid)));
  }
  return play;
}

/** Bid 1 was heard and bid 2 is before the hall; five people have marked the first. */
export function pitching(rules: Partial<Rules>): Play {
  const play = pressed(openPlay(sha256, { rules }), { type: 'call-bid', bid: 1 });
  for (const number of voters) must(play.vote(cardKey(number), marks.slice(0, 1)));
  return pressed(play, { type: 'call-bid', bid: 2 });
}

export function lastCall(rules: Partial<Rules>): Play {
  return pressed(heard(rules), { type: 'start-last-call' });
}

/** The first has its money, and the second could take what is left. */
function partToAsk(rules: Partial<Rules>): Play {
  const allocation = { ...recommendedRules.allocation, borderline: 'part-fund-then-skip' } as const;
  const play = heard({ ...rules, allocation }, { potPence: 450_00, least: [null, 100_00] });
  return pressed(
    sealPlay(play),
    { type: 'start-results' },
    { type: 'show-next-result' },
    { type: 'show-next-result' },
  );
}

interface Clock {
  readonly leftMs: number;
  readonly runs: boolean;
}

/** The clocks as they read `afterMs` later, those that run. */
export function read(play: Play, afterMs: number, set = clocksSet(play.state)): void {
  const left = (clock: Clock | null) => clock && clock.leftMs - (clock.runs ? afterMs : 0);
  play.clocks = {
    pitchLeftMs: left(set.pitch),
    countdownLeftMs: left(set.countdown),
    clockHeld: false,
  };
}

/** As the day set them. */
export function clocksSet({ pitch, countdown, paused }: EventState): {
  pitch: Clock | null;
  countdown: Clock | null;
} {
  return {
    pitch: pitch && { leftMs: pitch.leftMs, runs: pitch.running && !paused },
    countdown: countdown && { leftMs: countdown.leftMs, runs: !paused },
  };
}

/** Three seconds after an act: a clock that it set reads from there, any other goes on from what it read. */
export function passThreeSeconds(
  play: Play,
  before: ReturnType<typeof clocksSet>,
  then: Play['clocks'],
): void {
  const now = clocksSet(play.state);
  const goesOn = (was: Clock | null, is: Clock | null, reads: number | null): Clock | null =>
    is && was && reads !== null && is.leftMs === was.leftMs ? { ...is, leftMs: reads } : is;
  read(play, 3_000, {
    pitch: goesOn(before.pitch, now.pitch, then.pitchLeftMs),
    countdown: goesOn(before.countdown, now.countdown, then.countdownLeftMs),
  });
}

/** Everything that a facilitator can press, with each bid where one is named. */
export function everyAct(bids: readonly BidId[]): UnversionedCommand[] {
  const plain = [
    'open-doors',
    'close-doors',
    'open-voting',
    'pause-pitch',
    'resume-pitch',
    'end-pitch',
    'start-last-call',
    'stop-last-call',
    'close-voting',
    'end-grace',
    'pause',
    'resume',
    'release-clock',
    'seal',
    'number-the-draw',
    'settle-by-share',
    'ask-part',
    'take-back-ask',
    'start-results',
    'show-next-result',
  ] as const;
  return [
    ...plain.map((type) => ({ type })),
    { type: 'extend-pitch', byMs: 30_000 },
    { type: 'reopen-voting', reason: 'other' },
    { type: 'answer-part', accepts: true },
    { type: 'show-overlay', overlay: 'rules' },
    ...bids.flatMap((bid): UnversionedCommand[] => [
      { type: 'call-bid', bid },
      { type: 'start-pitch-again', bid },
      { type: 'restore-bid', bid },
      { type: 'decline', bid },
      { type: 'set-aside', bid, as: 'later' },
      { type: 'set-aside', bid, as: 'left-out' },
      { type: 'set-aside', bid, as: 'withdrawn' },
    ]),
  ];
}
