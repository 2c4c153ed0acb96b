import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BidId } from '../ids.ts';
import type { UnversionedCommand } from '../testing/evening.ts';
import { withIds } from '../testing/plain-ids.ts';
import type { Play } from '../testing/play.ts';
import {
  clocksSet,
  everyAct,
  lastCall,
  moments,
  passThreeSeconds,
  pitching,
  read,
  ways,
} from '../testing/pressed-day.ts';
import { cardKey, must } from '../testing/set-up.ts';
import type { EntryType } from './entries.ts';
import { entryKinds, isUndoable } from './entry-kinds.ts';
import type { EventState } from './state.ts';
import { leastCountdownMs } from './undo.ts';

/** What the hall knows of the day; clocks as they read, `opened` and figures aside. */
function day({
  stage,
  paused,
  current,
  pitch,
  countdown,
  overlay,
  asking,
  bids,
  resultsShown,
  runs,
}: EventState) {
  const statuses = [...bids.values()].map(({ bid, status, statusBefore }) => [bid, status, statusBefore]);
  const kept = { runs: runs.length, resultsShown, asking, overlay, paused, current, stage, statuses };
  return structuredClone({ ...kept, pitch, countdown });
}

/** Everything that a press of the day can move, and the ballots, which none moves. */
function seen({ state }: Play) {
  const bids = [...state.bids.values()];
  return {
    day: day(state),
    locked: bids.filter(({ locked }) => locked).map(({ bid }) => bid),
    ballots: structuredClone([...state.ballots]),
  };
}

const walked = new Map<EntryType, 'taken back' | 'stays'>();

interface Walked {
  readonly ask: UnversionedCommand;
  readonly again: unknown;
  readonly is: unknown;
  readonly should: unknown;
}

/** Presses the act on a fresh moment, three seconds pass, and it is taken back; null where it cannot be pressed. */
function walk(play: Play, ask: UnversionedCommand): Walked | null {
  read(play, 40_000);
  const atPress = play.clocks;
  const set = clocksSet(play.state);
  const before = seen(play);
  const openedBefore = opened(play);
  if (!play.ask(ask).ok) return null;
  const type = play.entries.at(-1)?.body.type ?? 'archived';
  const after = seen(play);
  passThreeSeconds(play, set, atPress);
  play.clocks = { ...play.clocks, beforeAct: atPress };
  const undone = play.ask({ type: 'undo', entry: play.state.seq });
  walked.set(type, undone.ok ? 'taken back' : 'stays');
  const should = undone.ok ? { ...before, ...broughtBack(play, before, { ask, atPress }) } : after;
  const wereOpened = openedBefore.every((bid) => opened(play).includes(bid));
  const again = [play.ask({ type: 'undo', entry: play.state.seq }).ok, wereOpened];
  return { ask, again, is: seen(play), should };
}

function opened({ state }: Play): BidId[] {
  return [...state.bids.values()].filter((bid) => bid.opened).map(({ bid }) => bid);
}

const stops: readonly UnversionedCommand['type'][] = [
  'call-bid',
  'start-pitch-again',
  'end-pitch',
  'pause-pitch',
  'resume-pitch',
  'start-last-call',
  'resume',
];
const stopsCountdown: readonly UnversionedCommand['type'][] = [
  'stop-last-call',
  'close-voting',
  'end-grace',
  'reopen-voting',
  'start-pitch-again',
];

/** The clocks and locks that the table promises: time that ran is gone, time that stood is not. */
function broughtBack(
  { state }: Play,
  before: ReturnType<typeof seen>,
  { ask, atPress }: { ask: UnversionedCommand; atPress: Play['clocks'] },
) {
  const { pitch, countdown } = before.day;
  const isAway = stops.includes(ask.type) || (ask.type === 'set-aside' && ask.bid === pitch?.bid);
  const lost = (runs: boolean): number => (runs && !state.paused && !isAway ? 3_000 : 0);
  const stood = atPress.countdownLeftMs ?? 0;
  const left = stopsCountdown.includes(ask.type) ? Math.max(stood, leastCountdownMs) : stood - lost(true);
  const isSeen = (bid: BidId) =>
    state.rules.screen.policy === 'after-each' && (state.shown.get(bid)?.figure ?? null) !== null;
  return {
    day: {
      ...before.day,
      pitch: pitch && { ...pitch, leftMs: (atPress.pitchLeftMs ?? 0) - lost(pitch.running) },
      countdown: countdown && { ...countdown, leftMs: left },
    },
    // A figure that the hall has seen stays as it was seen, also when the call that showed it is taken back.
    locked: [...state.bids.values()]
      .filter(({ bid, locked }) => before.locked.includes(bid) || (locked && isSeen(bid)))
      .map(({ bid }) => bid),
  };
}

describe.each(Object.entries(ways))('%s', (_, rules) => {
  test.each(Object.entries(moments))(
    '[ST15] %s: each act is taken back, or the table says it stays',
    (_name, at) => {
      const walks = everyAct(withIds([1, 2, 3])).flatMap((ask) => walk(at(rules), ask) ?? []);
      expect(walks.length).toBeGreaterThan(0);
      expect(walks.map(({ ask, is }) => [ask, is])).toEqual(walks.map(({ ask, should }) => [ask, should]));
      expect(walks.map(({ again }) => again)).toEqual(walks.map(() => [false, true]));
    },
  );
});

/** The rows of the table in SPEC.md, by the entries that they stand for. */
const rows: Readonly<Partial<Record<EntryType, string>>> = {
  'doors-opened': 'doors opened',
  'doors-closed': 'doors shut',
  'voting-opened': 'voting opened',
  'bid-called': 'a bid called',
  'pitch-started-again': 'pitch started again',
  'pitch-ended': 'pitch ended',
  'pitch-paused': 'pitch paused · resumed',
  'pitch-resumed': 'pitch paused · resumed',
  'pitch-extended': 'pitch extended',
  'bid-set-aside': 'set aside: come back later · left out · withdrawn',
  'bid-restored': 'restored',
  'last-call-started': 'last call',
  'last-call-stopped': 'last call stopped',
  'closing-started': 'close',
  'voting-closed': 'end of grace',
  'voting-reopened': 'un-close',
  paused: 'pause',
  resumed: 'resume',
  'screen-shown': 'what the screen shows',
  'run-made': 'sealed',
  'part-asked': 'asked aloud',
  'part-not-asked': 'question taken back',
  'results-started': 'results begun',
  'result-shown': 'a result told',
};

test('[ST15] what was walked is what the table says, and every act that can be taken back was', () => {
  const table = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const inTable = [...walked].map(([type]) => {
    const row = table.find(([, act]) => act === rows[type]);
    return [
      type,
      row?.[4]?.startsWith('yes') === true ? 'taken back' : (row?.[4] ?? 'not in the table').charAt(0),
    ];
  });
  expect(inTable).toEqual([...walked].map(([type, became]) => [type, became === 'stays' ? '–' : became]));
  expect(
    [...walked]
      .filter(([, became]) => became === 'taken back')
      .map(([type]) => type)
      .sort(),
  ).toEqual(
    Object.keys(entryKinds)
      .filter((type) => isUndoable(type as EntryType))
      .sort(),
  );
});

test('[ST15] nothing is taken back after ten seconds, on an older picture, or in place of another act', () => {
  const play = pitching({});
  read(play, 1_000);
  must(play.ask({ type: 'end-pitch' }));
  const entry = play.state.seq;
  expect(play.ask({ type: 'undo', entry })).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
  play.clocks = { ...play.clocks, beforeAct: play.clocks };
  expect(play.askOn(play.state.stageVersion - 1, { type: 'undo', entry })).toMatchObject({
    refusal: { code: 'already-moved', detail: { on: play.state.stageVersion } },
  });
  expect(play.ask({ type: 'undo', entry: entry - 1 })).toMatchObject({
    refusal: { code: 'nothing-to-undo' },
  });
  must(play.vote(cardKey(5), [[1, 2]]));
  must(play.ask({ type: 'undo', entry }));
  expect(play.state.pitch).toMatchObject({ bid: 2, running: true, leftMs: 179_000 });
  expect(play.state.ballots.get(cardKey(5))?.marks, 'what came meanwhile stays').toEqual([[1, 2]]);
});

test('[ST15] the grace that ended by itself goes back with the close that was pressed', () => {
  const play = lastCall({});
  read(play, 1_000);
  must(play.ask({ type: 'close-voting' }));
  const entry = play.state.seq;
  const beforeAct = play.clocks;
  must(play.askAsClock({ type: 'end-grace' }));
  play.clocks = { ...play.clocks, beforeAct };
  must(play.ask({ type: 'undo', entry }));
  expect(play.state.stage).toBe('last-call');
  must(play.askAsClock({ type: 'close-voting' }));
  expect(play.state.undoable).toBeNull();
});
