import { describe, expect, test } from 'vitest';
import type { Command } from '../../domain/event/commands.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import { stages, type Stage } from '../../domain/event/stages.ts';
import { bidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { ViewSources } from '../../domain/views/view-sources.ts';
import { facilitatorView } from '../../domain/views/facilitator.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { UnversionedCommand } from '../../domain/testing/evening.ts';
import type { Play } from '../../domain/testing/play.ts';
import { quietHall } from '../../domain/testing/halls.ts';
import { cardKey, must, setUpPlay } from '../../domain/testing/set-up.ts';
import { sampleBook } from '../scenes/testing/sample-book.ts';
import { results, sampleTie, sampleView, standings, withStatus } from '../scenes/testing/sample-views.ts';
import { sha256 } from '../../domain/testing/sha256.ts';
import type { Act, Question } from './act.ts';
import { nextAct } from './next-act.ts';
import { bidActs, earlyLastCall, pauseAct, pitchActs, reopenActs, stageActs } from './side-acts.ts';

function viewOf(play: Play, change: Partial<ViewSources> = {}): FacilitatorView {
  const fingerprint = play.fingerprint();
  return facilitatorView(play.state, {
    ...quietHall,
    pitchLeftMs: play.state.pitch?.leftMs ?? null,
    countdownLeftMs: play.state.countdown?.leftMs ?? null,
    fingerprint,
    ...change,
  });
}

function bookOf(play: Play): Book {
  return { ...sampleBook(play.state.bids.size), rules: play.state.rules, potPence: play.state.potPence };
}

/** Does what a button does, as the facilitator. */
function press(play: Play, { command }: Act): void {
  const { pitch, countdown } = play.state;
  play.clocks = {
    pitchLeftMs: pitch?.leftMs ?? null,
    countdownLeftMs: countdown?.leftMs ?? null,
    clockHeld: false,
  };
  must(play.ask(command as Command as UnversionedCommand, 'facilitator'));
}

/** Presses the large button until it asks for a form, or there is nothing left to press. */
function pressOn(
  play: Play,
  beforeEach: () => void = () => undefined,
): { labels: string[]; stoppedAt: string } {
  const labels: string[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    beforeEach();
    const next = nextAct(viewOf(play), bookOf(play));
    if (next.kind !== 'act') return { labels, stoppedAt: next.label };
    labels.push(next.act.label);
    press(play, next.act);
  }
  throw new Error(`no end: ${labels.join(' · ')}`);
}

function voteOnce(play: Play): () => void {
  return () => {
    if (play.state.stage !== 'last-call' || play.state.ballots.size > 0) return;
    for (const [number, marks] of [
      [1, [5, 4, 1]],
      [2, [5, 3, 2]],
    ] as const)
      must(
        play.vote(
          cardKey(number),
          marks.map((score, index) => [index + 1, score] as const),
        ),
      );
  };
}

function sign(play: Play): void {
  const signature = { run: 1, fingerprint: play.fingerprint() ?? '' };
  must(play.ask({ type: 'sign', ...signature, as: 'officer', person: 1 }));
  must(play.ask({ type: 'sign', ...signature, as: 'second', person: 2 }));
}

describe('the large button', () => {
  test('pressed again and again it leads from the doors to the signatures', () => {
    const play = setUpPlay(sha256);
    const { labels, stoppedAt } = pressOn(play, voteOnce(play));
    expect(labels).toEqual([
      'Open the doors',
      'Open voting',
      'Start the pitch: Crewe Repair Café',
      'End the pitch: Crewe Repair Café',
      'Start the pitch: Men’s Shed: a warm room for winter',
      'End the pitch: Men’s Shed: a warm room for winter',
      'Start the pitch: Memory Café on Wheels',
      'End the pitch: Memory Café on Wheels',
      'Start the last call',
      'Close voting now',
      'Stop waiting for votes',
      'Seal the count',
      'Start the results',
      'Show the next: 1\u00a0of\u00a02',
      'Show the next: 2\u00a0of\u00a02',
      'Show the projects not chosen',
      'Thank every group',
    ]);
    expect(stoppedAt).toBe('Sign the results');
    sign(play);
    expect(nextAct(viewOf(play), bookOf(play))).toMatchObject({
      kind: 'nothing',
      label: 'The results are signed',
    });
  });

  test('a project that comes later is called after all others, and left out is not called at all', () => {
    const play = setUpPlay(sha256);
    must(play.ask({ type: 'open-doors' }));
    must(play.ask({ type: 'set-aside', bid: 1, as: 'later' }));
    must(play.ask({ type: 'set-aside', bid: 2, as: 'left-out' }));
    const { labels } = pressOn(play);
    expect(labels.filter((label) => label.startsWith('Start the pitch'))).toEqual([
      'Start the pitch: Memory Café on Wheels',
      'Start the pitch, if they are back: Crewe Repair Café',
    ]);
  });

  test('what cannot be undone is asked once, in words that name the consequence', () => {
    const play = setUpPlay(sha256);
    const asked: Question[] = [];
    pressOn(play, () => {
      voteOnce(play)();
      const next = nextAct(viewOf(play, { unsent: 2 }), bookOf(play));
      if (next.kind === 'act' && next.act.ask !== null) asked.push(next.act.ask);
    });
    expect(asked.map(({ question }) => question)).toEqual([
      'Open voting?',
      'Close voting now?',
      'Stop waiting?',
      'Seal the count?',
    ]);
    expect(Math.min(...asked.map(({ consequence }) => consequence.length))).toBeGreaterThan(60);
  });
});

describe('ties: only the way that the rules name is offered', () => {
  function tied(rules: Partial<Rules>): Play {
    const play = setUpPlay(sha256, { potPence: 450_00, rules });
    pressOn(play, () => {
      if (play.state.stage !== 'last-call' || play.state.ballots.size > 0) return;
      must(
        play.vote(
          cardKey(1),
          [1, 2, 3].map((bid) => [bid, 4] as const),
        ),
      );
    });
    return play;
  }

  test('a draw: first the numbers are shown, then the number is typed', () => {
    const play = tied({ tie: { method: 'draw', otherwise: 'draw' } });
    expect(viewOf(play).tie).toMatchObject({ method: 'draw', numbered: true });
    expect(nextAct(viewOf(play), bookOf(play))).toMatchObject({ kind: 'form', form: 'draw' });
    must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 }));
    expect(pressOn(play).stoppedAt).toMatch(/Sign the results|Type the number drawn/);
  });

  test('hands: the figures are typed; equal hands go on to the rules’ second way', () => {
    const play = tied({ tie: { method: 'hands', otherwise: 'draw' } });
    expect(nextAct(viewOf(play), bookOf(play))).toMatchObject({ kind: 'form', form: 'hands' });
    const tie = viewOf(play).tie?.tied ?? [];
    must(play.ask({ type: 'settle-by-hands', hands: tie.map((bid) => [bid, 7] as const) }));
    // The hall reads the figures first.
    expect(nextAct(viewOf(play), bookOf(play))).toMatchObject({
      act: {
        label: 'Show which projects are equal',
        command: { type: 'show-overlay', overlay: null },
      },
    });
    must(play.ask({ type: 'show-overlay', overlay: null }));
    expect(nextAct(viewOf(play), bookOf(play))).toMatchObject({
      act: { label: 'Show the numbers for the draw' },
    });
  });

  test('a share names who shares', () => {
    const book = sampleBook(8);
    const view = sampleView(book, {
      stage: 'sealed',
      tie: sampleTie({ tied: withIds([1, 3]), method: 'share', shares: withIds([[1, 1], [3, 1]]) }), // prettier-ignore
    });
    expect(nextAct(view, book)).toMatchObject({
      act: { ask: { consequence: expect.stringContaining('Crewe Repair Café and Memory Café on Wheels') } },
    });
  });
});

describe('what goes before everything else', () => {
  const book = sampleBook(8);
  test.each(stages)('paused at %s: carry on', (stage) => {
    expect(nextAct(sampleView(book, { stage, paused: true }), book)).toMatchObject({
      act: { command: { type: 'resume', on: 12 } },
    });
  });

  test('a clock held after a restart waits for the facilitator', () => {
    const countdown = { kind: 'grace', leftMs: 4_000, held: true } as const;
    const view = sampleView(book, { stage: 'closing', countdown, unsent: 1 });
    expect(nextAct(view, book)).toMatchObject({ act: { command: { type: 'release-clock' } } });
    expect(stageActs(view).map(({ label }) => label)).toContain('Stop waiting for votes');
  });
});

describe('everything else', () => {
  /** Every side act that is offered is one that the event accepts. */
  test('no button is refused, whatever the stage', () => {
    let pressed = 0;
    const reached = new Set<Stage>();
    const play = () => setUpPlay(sha256);
    for (let steps = 0; steps <= 18; steps += 1) {
      for (const index of sideActs(advanced(play(), steps)).keys()) {
        const copy = advanced(play(), steps);
        const side = sideActs(copy)[index];
        if (side === undefined) continue;
        press(copy, side);
        pressed += 1;
        reached.add(copy.state.stage);
      }
    }
    expect(pressed).toBeGreaterThan(80);
    expect(reached.size).toBeGreaterThanOrEqual(6);
  });

  function advanced(play: Play, steps: number): Play {
    for (let step = 0; step < steps; step += 1) {
      voteOnce(play)();
      const next = nextAct(viewOf(play), bookOf(play));
      if (next.kind !== 'act') break;
      press(play, next.act);
    }
    return play;
  }

  function sideActs(play: Play): Act[] {
    const [view, book] = [viewOf(play), bookOf(play)];
    const pause = pauseAct(view);
    return [
      ...pitchActs(view, book),
      ...stageActs(view),
      ...reopenActs(view, book),
      ...(pause === null ? [] : [pause]),
      ...[...play.state.bids.keys()].flatMap((bid) => bidActs(view, book, bid)),
    ];
  }

  test('leaving out is asked, coming back later is not, and both can be undone', () => {
    const book = sampleBook(8);
    const view = sampleView(book, {
      stage: 'open',
      bids: withStatus(standings(book, 1), bidId(5), 'left-out'),
    });
    const labelled = (bid: number) =>
      bidActs(view, book, bidId(bid)).map(({ label, ask }) => [label, ask !== null]);
    expect(labelled(4)).toEqual([
      ['Start the pitch: Walking Football for the Over-60s', false],
      ['Not here: move to later', false],
      ['Not here: leave out', true],
      ['Withdrawn by the group', true],
    ]);
    expect(labelled(1)).toEqual([
      ['Start this pitch again: Crewe Repair Café', false],
      ['Withdrawn by the group', true],
    ]);
    expect(labelled(5)).toEqual([['Put it back', false]]);
  });

  test('only a group with money, or in the tie, can say no thank you', () => {
    const book = sampleBook(8);
    const told = results(book, 2);
    const view = sampleView(book, { stage: 'results', results: told });
    const offered = book.bids.filter(({ bid }) => bidActs(view, book, bid).length > 0).map(({ bid }) => bid);
    expect(offered).toEqual(told.lines.map(({ bid }) => bid).sort((a, b) => a - b));
    const tie = sampleView(book, { stage: 'sealed', tie: sampleTie({ tied: withIds([4, 7]) }) });
    expect(bidActs(tie, book, bidId(4))).toHaveLength(1);
    expect(bidActs(tie, book, bidId(5))).toHaveLength(0);
  });

  test('an early last call is offered only where every project can be scored from the start', () => {
    const early = sampleBook(8, { ...recommendedRules, opening: 'all-at-once' });
    expect(earlyLastCall(sampleView(early, { stage: 'open' }), early)).not.toBeNull();
    expect(earlyLastCall(sampleView(early, { stage: 'open', bids: standings(early, 8) }), early)).toBeNull();
    const usual = sampleBook(8);
    expect(earlyLastCall(sampleView(usual, { stage: 'open' }), usual)).toBeNull();
  });
});
