import { describe, expect, test } from 'vitest';
import { stages, type Stage } from '../../domain/event/stages.ts';
import { overlays } from '../../domain/event/entries.ts';
import { bidId } from '../../domain/ids.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { sampleBook } from './testing/sample-book.ts';
import {
  figures,
  finishedResults,
  results,
  sampleTie,
  youngResults,
  sampleView,
  standings,
  withStatus,
} from './testing/sample-views.ts';
import { hasBallotsLine, hasCorner, moodOf, topWords } from './hall-parts.ts';
import { nextBid, placeOf, sceneOf } from './scene.ts';

const book = sampleBook(8);
const pitch = { bid: bidId(3), totalMs: 180_000, leftMs: 60_000, running: true };

function at(change: Partial<FacilitatorView>): FacilitatorView {
  return sampleView(book, change);
}
function sceneAt(change: Partial<FacilitatorView>): ReturnType<typeof sceneOf> {
  return sceneOf(at(change));
}

describe('what the hall sees at each stage', () => {
  test('before voting opens: how to join', () => {
    expect(sceneAt({ stage: 'setting-up' }).kind).toBe('join');
    expect(sceneAt({ stage: 'doors-open' }).kind).toBe('join');
  });

  test('while a pitch runs: the pitch, even when its clock is stopped', () => {
    const view = { stage: 'open', current: bidId(3), bids: standings(book, 2, true) } as const;
    expect(sceneAt({ ...view, pitch })).toEqual({ kind: 'pitch', bid: 3, pitch });
    expect(sceneAt({ ...view, pitch: { ...pitch, running: false } }).kind).toBe('pitch');
  });

  test('after a pitch: the figures where the rules show them, else only how many ballots are in', () => {
    const view = { stage: 'open', current: bidId(3), bids: standings(book, 2, true) } as const;
    expect(sceneAt({ ...view, figures: figures(book, 3, 40) })).toEqual({
      kind: 'tally',
      heard: 3,
      now: null,
      next: 4,
    });
    expect(sceneAt({ ...view, figures: null })).toEqual({ kind: 'between', heard: 3, now: null, next: 4 });
  });

  test('before the first pitch there is nothing to tally: who is first', () => {
    expect(sceneAt({ stage: 'open', figures: [] })).toEqual({
      kind: 'between',
      heard: null,
      now: null,
      next: 1,
    });
    expect(sceneAt({ stage: 'open', figures: [], overlay: 'scores' }).kind).toBe('tally');
  });

  test('from the last call to the count', () => {
    const countdown = { kind: 'last-call', leftMs: 9_000, held: false } as const;
    expect(sceneAt({ stage: 'last-call', countdown })).toEqual({ kind: 'last-call', countdown });
    expect(sceneAt({ stage: 'closing' })).toEqual({ kind: 'closing', countdown: null });
    expect(sceneAt({ stage: 'counting' }).kind).toBe('counting');
    expect(sceneAt({ stage: 'sealed' }).kind).toBe('sealed');
  });

  test('the results, one step after the other, then those not chosen, then thanks', () => {
    const told = (shown: number) => sceneAt({ stage: 'results', results: results(book, shown) });
    expect(told(0).kind).toBe('pot');
    const second = told(2);
    expect(second).toMatchObject({ kind: 'result', line: { standing: { place: 2 } } });
    const finished = finishedResults(book);
    const notChosen = sceneAt({ stage: 'results', results: finished });
    expect(notChosen).toMatchObject({ kind: 'not-chosen' });
    expect(sceneAt({ stage: 'signed', results: { ...finished, signed: true } }).kind).toBe('thanks');
  });

  test('with nobody left out the thanks come at once', () => {
    const everybody = results(book, 3, { finished: true });
    expect(sceneAt({ stage: 'results', results: everybody }).kind).toBe('thanks');
  });
});

describe('what goes before the stage', () => {
  test('a pause, then a tie', () => {
    expect(sceneAt({ stage: 'open', paused: true, pitch }).kind).toBe('paused');
    expect(sceneAt({ stage: 'sealed', tie: sampleTie() }).kind).toBe('tie');
    expect(sceneAt({ stage: 'results', results: results(book, 2), tie: sampleTie() }).kind).toBe('tie');
  });

  test.each(stages)('at %s what the facilitator puts up is seen', (stage) => {
    const told = stage === 'results' || stage === 'signed' ? finishedResults(book) : null;
    for (const overlay of overlays.filter((each) => each !== 'scores' && each !== 'young'))
      expect(sceneAt({ stage, overlay, paused: true, results: told }).kind).toBe(overlay);
  });

  test('[Y21] what young people chose: once it was told, and otherwise what the stage shows', () => {
    const young = { stage: 'results', overlay: 'young', results: youngResults(book) } as const;
    expect(sceneAt(young).kind).toBe('young');
    expect(sceneAt({ ...young, results: finishedResults(book) }).kind).toBe('not-chosen');
    expect(sceneAt({ stage: 'open', overlay: 'young', pitch }).kind).toBe('pitch');
  });

  test('scores: the tally before the close, everybody once the results are told, nothing in between', () => {
    expect(sceneAt({ stage: 'last-call', overlay: 'scores', figures: [] }).kind).toBe('tally');
    expect(sceneAt({ stage: 'open', overlay: 'scores', pitch, figures: null }).kind).toBe('between');
    expect(sceneAt({ stage: 'sealed', overlay: 'scores' }).kind).toBe('sealed');
    expect(sceneAt({ stage: 'results', overlay: 'scores', results: results(book, 1) }).kind).toBe('result');
    expect(sceneAt({ stage: 'results', overlay: 'scores', results: finishedResults(book) }).kind).toBe(
      'thanks',
    );
  });
});

test('next is the first that waits; after them whoever was to come back later; then nobody', () => {
  const bids = standings(book, 3);
  const next = (of: typeof bids, stage: Stage = 'open') => nextBid({ bids: of, stage });
  expect(next(bids)).toBe(4);
  expect(next(withStatus(bids, bidId(4), 'later'))).toBe(5);
  const allHeard = standings(book, 8);
  expect(next(allHeard)).toBeNull();
  expect(next(withStatus(allHeard, bidId(2), 'later'))).toBe(2);
  expect(next(withStatus(allHeard, bidId(2), 'left-out'))).toBeNull();
  expect(stages.map((stage) => next(bids, stage)).filter((bid) => bid !== null)).toEqual([4, 4, 4]);
});

test('[V11] a project keeps its number when others are withdrawn or left out', () => {
  const bids = withStatus(withStatus(standings(book, 0), bidId(1), 'withdrawn'), bidId(3), 'left-out');
  expect(placeOf({ bids }, bidId(2))).toEqual({ place: 2, of: 8 });
  expect(placeOf({ bids }, bidId(8))).toEqual({ place: 8, of: 8 });
});

describe('the frame', () => {
  test.each(stages)('at %s there are words at the top and a colour', (stage) => {
    const view = at({ stage });
    expect(topWords(sceneOf(view), view, book)).not.toBe('');
    expect(moodOf(view)).toMatch(/waiting|open|hurry|money/);
    expect(moodOf({ ...view, paused: true })).toBe('held');
  });

  test('while voting is open the ballots in are always said once', () => {
    for (const stage of ['open', 'last-call', 'closing'] as const)
      for (const change of [
        {},
        { pitch },
        { paused: true },
        { overlay: 'rules' },
        { overlay: 'order' },
      ] as const) {
        const view = at({ stage, ...change });
        const scene = sceneOf(view);
        const saysItself = ['last-call', 'closing'].includes(scene.kind);
        expect(hasBallotsLine(scene, view)).toBe(!saysItself);
      }
  });

  test('the join code leaves the corner when voting closes', () => {
    const open = at({ stage: 'open', pitch });
    expect(hasCorner(sceneOf(open), open)).toBe(true);
    const closing = at({ stage: 'closing' });
    expect(hasCorner(sceneOf(closing), closing)).toBe(false);
  });
});
