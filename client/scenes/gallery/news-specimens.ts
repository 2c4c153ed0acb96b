import { withIds, type PlainIds } from '../../../domain/testing/plain-ids.ts';
import type { Change, News } from '../../../domain/event/news.ts';
import type { FacilitatorView } from '../../../domain/views/roles.ts';
import type { Book } from '../../../domain/wire/http.ts';
import { results, sampleTie, standings } from '../testing/sample-views.ts';

type Moment = readonly [name: string, change: Partial<FacilitatorView>];

/** What has just happened, of each kind: short, long, and with as much to say as there can be. */
export function newsMoments(book: Book): readonly Moment[] {
  const open = { stage: 'open', ballots: 87, bids: standings(book, 4) } as const;
  const told = { stage: 'results', results: results(book, 3) } as const;
  const pitching = {
    ...open,
    current: 5,
    pitch: { bid: 5, totalMs: 180_000, leftMs: 90_000, running: true },
    bids: standings(book, 4, true),
  };
  const onTheDay = (news: PlainIds<News>) => ({ ...open, news });
  const declined = (changes: PlainIds<readonly Change[]>) => ({
    ...told,
    news: { kind: 'declined', bid: 1, changes } as const,
  });
  const six = book.bids
    .slice(0, 6)
    .map(({ bid, askPence }): Change => [bid, askPence, bid % 2 === 0 ? 0 : 123_456]);
  const tied = { stage: 'sealed', tie: sampleTie() } as const;
  return withIds<readonly Moment[]>([
    ['news-withdrawn', onTheDay({ kind: 'set-aside', bid: 8, as: 'withdrawn', beside: false })],
    ['news-not-here', onTheDay({ kind: 'set-aside', bid: 9, as: 'left-out', beside: false })],
    ['news-later', onTheDay({ kind: 'set-aside', bid: 4, as: 'later', beside: false })],
    ['news-back', onTheDay({ kind: 'put-back', bid: 4, beside: false })],
    ['news-reopened', onTheDay({ kind: 'reopened', reason: 'phones-not-through', beside: false })],
    ['news-beside', { ...pitching, news: { kind: 'set-aside', bid: 8, as: 'withdrawn', beside: true } }],
    [
      'news-drawn',
      {
        ...tied,
        news: { kind: 'settled', tie: { method: 'draw', tied: [4, 8], drawn: 2, first: 8 }, changes: [] },
      },
    ],
    ['news-hands', { ...tied, news: { kind: 'settled', tie: hands([30, 20]), changes: [] } }],
    [
      'news-hands-equal',
      { ...tied, news: { kind: 'settled', tie: hands([30, 30, 12, 9, 4, 0]), changes: [] } },
    ],
    [
      'news-shared',
      {
        ...tied,
        news: {
          kind: 'settled',
          tie: {
            method: 'share',
            tied: [4, 9],
            shares: [
              [4, 132_000],
              [9, 132_000],
            ],
          },
          changes: [[12, 100_000, 0]],
        },
      },
    ],
    [
      'news-declined',
      declined([
        [1, 300_000, 0],
        [8, 110_000, 200_000],
      ]),
    ],
    ['news-declined-only', declined([])],
    ['news-declined-six', declined(six)],
    [
      'news-answered',
      { ...told, news: { kind: 'answered', bid: 12, amountPence: 300_000, accepts: true, changes: [] } },
    ],
  ]);
}

function hands(counted: readonly number[]) {
  const pairs = counted.map((count, at) => [[4, 8, 9, 11, 18, 21][at] ?? 1, count] as const);
  return { method: 'hands', tied: pairs.map(([bid]) => bid), hands: pairs } as const;
}
