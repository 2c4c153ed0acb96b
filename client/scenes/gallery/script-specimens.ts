import { recommendedRules, type Rules } from '../../../domain/event/rules/rules.ts';
import { bidId } from '../../../domain/ids.ts';
import type { Reason } from '../../../domain/reasons/details.ts';
import type { Book } from '../../../domain/wire/http.ts';
import type { FacilitatorView } from '../../../domain/views/roles.ts';
import { counts, live, sampleBook } from '../testing/sample-book.ts';
import { figures, results, sampleTie, sampleView, standings } from '../testing/sample-views.ts';
import { withIsolatedNames } from '../../words/isolated-names.ts';
import { nameIn, scripts, type Script } from '../testing/script-names.ts';
import { newsMoments } from './news-specimens.ts';
import type { Specimen } from './specimens.ts';

/** One project, a few, a full day; the tally of a usual one stands by itself. */
const sizes = [1, 4, 30] as const;

const reasons: readonly Reason[] = [
  { why: 'does-not-fit', leftPence: 123_456, neededPence: 680_000, atLeast: true },
  { why: 'too-few-scorers', scorers: 31, ballots: 104, needed: 52 },
  { why: 'out-of-reach', supporters: { voters: 34, heldPence: 230_012 }, neededPence: 1_850_050 },
  { why: 'excluded', by: bidId(1) },
];
const sealed = { stage: 'sealed', ballots: 104 } as const;
const byVotes: Rules = {
  ...live,
  ballot: { type: 'approval', atLeast: 0, atMost: 3 },
  allocation: { ...recommendedRules.allocation, by: 'votes' },
};

/** Scenes that list every project: each with one row, a few, and as many as an event may have. */
function lists(script: Script, rows: number): Specimen[] {
  const book = namedBook(script, rows, live);
  const heard = { stage: 'open', ballots: 87, current: bidId(rows), bids: standings(book, rows) } as const;
  const told = results(book, rows, { finished: true, checkCode: '7f3a21bc' });
  const lines = book.bids.map(({ bid }, index) => ({
    bid,
    outcome: 'not-chosen' as const,
    standing: { place: index + 1, figure: { by: 'average', told: '3.969', scorers: 96 } as const },
    reason: reasons[index % reasons.length] ?? { why: 'withdrawn' },
  }));
  const others = lines.filter(({ bid }) => !told.lines.some((line) => line.bid === bid));
  const tied = book.bids.map(({ bid }) => bid);
  const at = named(script, rows);
  return [
    at('order', book, { overlay: 'order', bids: standings(book, Math.floor(rows / 2), true) }),
    at('tally', book, { ...heard, figures: figures(book, rows, 87) }),
    at('not-chosen', book, { stage: 'results', results: { ...told, lines } }),
    at('thanks', book, {
      stage: 'signed',
      results: { ...told, signed: true, lines: [...told.lines, ...others] },
    }),
    ...(rows === 1 ? [] : [at('tie', book, { ...sealed, tie: sampleTie({ tied, numbered: true }) })]),
  ];
}

/** The same on a usual day, in its other states. */
function usual(script: Script): Specimen[] {
  const rows = 22;
  const book = namedBook(script, rows, live);
  const votes = namedBook(script, rows, byVotes);
  const tied = [1, 2, 3].map(bidId);
  const heard = { stage: 'open', ballots: 87, current: bidId(rows), bids: standings(book, rows) } as const;
  const at = named(script, rows);
  return [
    at('tally', book, { ...heard, figures: figures(book, rows, 87) }),
    at('tally-half', book, { ...heard, figures: figures(book, 11, 87) }),
    at('tally-votes', votes, { ...heard, figures: figures(votes, rows, 87) }),
    at('tie-hands', book, { ...sealed, tie: sampleTie({ tied, method: 'hands' }) }),
  ];
}

/** Scenes about one project: a short name, a long one, and the longest that there are. */
function single(script: Script): Specimen[] {
  const shown = namedBook(script, 4, live);
  const quiet = namedBook(script, 4, counts);
  return quiet.bids.flatMap(({ bid }) => {
    const at = named(script, bid);
    const pitch = { bid, totalMs: 180_000, leftMs: 90_000, running: true };
    const open = { stage: 'open', ballots: 87, current: bid } as const;
    const speaking = { ...open, bids: standings(shown, bid - 1, true), pitch };
    const told = results(shown, bid);
    const line = told.lines.at(-1);
    return [
      at('pitch', shown, { ...speaking, figures: figures(shown, bid, 87) }),
      at('between', quiet, { ...open, bids: standings(quiet, bid) }),
      at('last-heard', quiet, { ...open, bids: standings(quiet, 4) }),
      at('asking', shown, { stage: 'results', results: told, asking: { bid, amountPence: 123_456 } }),
      at('welcome', shown, { joined: 1240 }),
      at('result', shown, { stage: 'results', results: told }),
      ...(line === undefined || line.outcome === 'not-chosen'
        ? []
        : [
            at('result-part', shown, {
              stage: 'results',
              results: {
                ...told,
                lines: [
                  {
                    ...line,
                    outcome: 'part',
                    standing: { ...line.standing, place: 7, level: { others: 1, bids: [bid] } },
                    between: { count: 2, didNotFit: true },
                  },
                ],
              },
            }),
          ]),
    ];
  });
}

/** What has just happened, of each kind. */
function happened(script: Script): Specimen[] {
  const book = namedBook(script, 22, live);
  return newsMoments(book).map(([name, change]) => named(script, 22)(name, book, change));
}

/** Every scene that has a name in it, with names in every script: `bengali-tally-22`. */
export const scriptSpecimens: readonly Specimen[] = scripts.flatMap((script) => [
  ...single(script),
  ...sizes.flatMap((rows) => lists(script, rows)),
  ...usual(script),
  ...happened(script),
]);

function named(script: Script, count: number) {
  return (scene: string, book: Book, change: Partial<FacilitatorView>): Specimen => ({
    name: `${script}-${scene}-${count}`,
    book,
    view: sampleView(book, change),
  });
}

/** The sample's projects, groups and event under other names. */
function namedBook(script: Script, rows: number, rules: Rules): Book {
  const book = sampleBook(rows, rules);
  return withIsolatedNames({
    ...book,
    text: {
      ...book.text,
      name: nameIn(script, 0),
      venue: nameIn(script, 1),
      area: nameIn(script, 2),
      sample: false,
    },
    bids: book.bids.map((bid, index) => ({
      ...bid,
      name: nameIn(script, index),
      organisation: nameIn(script, index + 1),
    })),
  });
}
