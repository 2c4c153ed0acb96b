import { expect, test } from 'vitest';
import type { News } from '../../domain/event/news.ts';
import { reopenReasons } from '../../domain/event/stages.ts';
import { bidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { reopenedWords } from '../words/reopened.ts';
import { newsMoments } from './gallery/news-specimens.ts';
import { besideWords, lineWords, moodOf, topWords } from './hall-parts.ts';
import { newsHeading } from './news-words.ts';
import { sceneOf } from './scene.ts';
import { sampleBook } from './testing/sample-book.ts';
import { results, sampleTie, sampleView, standings } from './testing/sample-views.ts';

const book = sampleBook(8);
const withdrawn: News = { kind: 'set-aside', bid: bidId(2), as: 'withdrawn', beside: false };
const hands: News = {
  kind: 'settled',
  tie: {
    method: 'hands',
    tied: withIds([1, 2]),
    hands: withIds([
      [1, 30],
      [2, 20],
    ]),
  },
  changes: [],
};

test('[ST19] what happened on the day is the picture, until something is put on the screen or everything is paused', () => {
  const view = sampleView(book, { stage: 'open', bids: standings(book, 3), news: withdrawn });
  expect(sceneOf(view)).toEqual({ kind: 'news', news: withdrawn });
  expect(topWords(sceneOf(view), view, book)).toBe('A group withdraws');
  expect(sceneOf({ ...view, overlay: 'rules' }).kind).toBe('rules');
  expect(sceneOf({ ...view, paused: true }).kind).toBe('paused');
});

test('[ST19] beside a pitch or a countdown it is a line, and takes nothing away', () => {
  const beside = { ...withdrawn, beside: true };
  const pitch = { bid: bidId(3), totalMs: 180_000, leftMs: 60_000, running: true };
  const view = sampleView(book, {
    stage: 'open',
    current: bidId(3),
    pitch,
    bids: standings(book, 2, true),
    news: beside,
  });
  const scene = sceneOf(view);
  expect(scene.kind).toBe('pitch');
  expect(lineWords(scene, view, book)).toBe(`Withdrawn: ${book.bids[1]?.name}`);
  const countdown = { kind: 'last-call', leftMs: 9_000, held: false } as const;
  const lastCall = sampleView(book, { stage: 'last-call', countdown, news: beside });
  expect(sceneOf(lastCall).kind).toBe('last-call');
  expect(besideWords(sceneOf(lastCall), lastCall, book)).toBe(`Withdrawn: ${book.bids[1]?.name}`);
});

test('[ST11, ST19] after a vote was opened again the next project is not called the first', () => {
  const reopened: News = { kind: 'reopened', reason: 'closed-too-early', beside: false };
  const view = sampleView(book, { stage: 'open', bids: standings(book, 8), news: reopened });
  expect(topWords(sceneOf(view), view, book)).toBe('Voting is open again');
  for (const reason of reopenReasons) expect(reopenedWords[reason]).toMatch(/\.$/);
});

test('[E12] what was settled stands before the tie that it leaves, and before the results', () => {
  const sealed = sampleView(book, { stage: 'sealed', news: hands });
  expect(sceneOf(sealed).kind).toBe('news');
  expect(moodOf(sealed)).toBe('held');
  const tied = { ...sealed, tie: sampleTie() };
  expect(sceneOf(tied).kind).toBe('news');
  const told = sampleView(book, {
    stage: 'results',
    results: results(book, 2),
    news: { kind: 'declined', bid: bidId(1), changes: withIds([[1, 100, 0]]) },
  });
  expect(sceneOf(told).kind).toBe('news');
});

test('[E12] every kind of news has its heading, and equal hands do not settle anything', () => {
  const headings = newsMoments(book).flatMap(([, { news }]) => (news ? [newsHeading(news)] : []));
  expect(new Set(headings).size).toBeGreaterThanOrEqual(9);
  expect(headings).toContain('Still equal');
  expect(headings).toContain('The tie is settled');
});
