import { spokenBook } from '../domain/rules-in-words/spoken-book.ts';
import { english } from '../domain/words/language.ts';
import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AllocationRules } from '../domain/event/rules/rules.ts';
import type { RunLine } from '../domain/event/run.ts';
import { explainedFrom } from '../domain/exports/explained.ts';
import { publication, type Publication } from '../domain/exports/publication.ts';
import type { DecisionRecord } from '../domain/exports/record.ts';
import { resultTable } from '../domain/exports/rows.ts';
import { resultSpeechIn } from '../domain/exports/speech-in.ts';
import { walkOf } from '../domain/exports/walk.ts';
import { bidId, eventId, type BidId } from '../domain/ids.ts';
import { sheetSpeechIn } from '../domain/paper/speech-in.ts';
import { resultSheet } from '../domain/paper/result-sheet.ts';
import { lineDetails, type LineDetails } from '../domain/reasons/line-details.ts';
import type { RankingFigure, Reason, Supporters } from '../domain/reasons/details.ts';
import { drawnHalls, sealedHall, type DrawnHall } from '../domain/testing/drawn-halls.ts';
import { quietHall } from '../domain/testing/halls.ts';
import type { Play } from '../domain/testing/play.ts';
import { recordOfPlay } from '../domain/testing/record.ts';
import { playTheRoom } from '../domain/testing/the-room.ts';
import { phoneView } from '../domain/views/phone.ts';
import { projectorView } from '../domain/views/projector.ts';
import type { Book, EventBook } from '../domain/wire/http.ts';
import { openPdf, readAloud } from '../scripts/testing/read-pdf.ts';
import { csvForPeople } from '../server/office/files/write-csv.ts';
import { resultSheetPdf } from '../server/paper/result-sheet.ts';
import { readMe } from '../server/office/bundle/read-me.ts';
import { ResultsPage } from './attendee/pages/results.tsx';
import { EveryStep } from './what-happened/every-step.tsx';
import { watched } from './situations/testing/phones.tsx';
import { ResultTable } from './officer/event/result-table.tsx';
import { NotChosen } from './scenes/not-chosen.tsx';
import { Results } from './scenes/results.tsx';
import { sceneOf } from './scenes/scene.ts';

// Every surface that tells a result is drawn from generated events of every rule, and what it says of each project is read
// back: its place, what ranked it, and every amount. fast-check prints the seed of a failure.

/** What one surface says of one project. */
type Said = ReadonlyMap<BidId, string>;

interface Told {
  readonly published: Publication;
  readonly surfaces: Readonly<Record<string, Said>>;
}

function bookOf({ state, words }: Play): Book {
  const book: EventBook = {
    hash: 'book',
    event: eventId(1),
    practice: false,
    text: words.text,
    potPence: state.potPence,
    rules: state.rules,
    rulesFingerprint: state.rulesFingerprint,
    bids: [...state.bids.values()].map(({ bid, askPence, leastPence }) => {
      const text = words.bids.get(bid);
      if (!text) throw new Error(`bid ${bid} has words`);
      return { ...text, bid, askPence, leastPence };
    }),
    joinUrl: 'http://hall/join/1',
  };
  return spokenBook(book, english);
}

/** What stands on a page, with a space where one piece ends. */
function plain(html: string): string {
  return html
    .replace(/<\/?(?:p|li|div|dt|dd|td|th|h\d|span|bdi|strong)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The rows of a page, each under the project that it begins with. */
function rowsIn(drawn: ReactElement, tag: 'li' | 'tr'): Map<BidId, string> {
  const html = renderToStaticMarkup(drawn);
  const found = new Map<BidId, string>();
  for (const row of html.split(`<${tag}`).slice(1)) {
    const text = plain(`<${tag}${row.split(`</${tag}>`)[0] ?? ''}`);
    const number = /\bBid (\d+)\b/.exec(text)?.[1];
    if (number === undefined) continue;
    const bid = bidId(Number(number));
    // The row about a tie names a project before its own row comes: that is where it stands.
    found.delete(bid);
    found.set(bid, text);
  }
  return found;
}

/** The results step by step on the big screen, and then those not chosen. */
function onTheProjector(play: Play, book: Book): Said {
  const { state } = play;
  const shown = state.resultsShown;
  const said = new Map<BidId, string>();
  for (let step = 0; step <= shown; step += 1) {
    const scene = sceneOf({ ...projectorView({ ...state, resultsShown: step }, quietHall), news: null });
    if (scene.kind === 'result') {
      // The pot beside the words names what went before.
      const [, words = ''] = renderToStaticMarkup(
        <Results book={book} results={scene.results} line={scene.line} />,
      ).split('aria-live="polite"');
      said.set(scene.line.bid, plain(`<p${words}`));
    } else if (scene.kind === 'not-chosen')
      for (const [bid, text] of rowsIn(<NotChosen book={book} lines={scene.lines} />, 'li'))
        said.set(bid, text);
  }
  return said;
}

/** A name in a line of its own, and under it, set in, what became of it. */
function inTheBundle(text: string): Said {
  const rows = [...text.matchAll(/^(Bid (\d+))\n((?: {2}.*\n?)+)/gm)];
  return new Map(
    rows.map(([, name, bid, lines]) => [bidId(Number(bid)), `${name} ${lines?.replaceAll(/\s+/g, ' ')}`]),
  );
}

const fingerprint = 'f'.repeat(64);

async function onPaper(record: DecisionRecord): Promise<Said> {
  const sheet = resultSheet(record, sheetSpeechIn(english));
  const pdf = await openPdf(await resultSheetPdf(sheet, english));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, page) => readAloud(pdf, page + 1)),
  );
  const pieces = pages.flat().map(([tag, text]) => [tag, text.replaceAll(/\s+/g, ' ').trim()] as const);
  return new Map(
    pieces.flatMap(([, text], at) => {
      const bid = /^Bid (\d+)$/.exec(text)?.[1];
      if (bid === undefined) return [];
      const isRow = pieces[at]?.[0] === 'TD';
      const around = pieces.slice(isRow ? at - 1 : at, at + (isRow ? 5 : 2)).map(([, piece]) => piece);
      return [[bidId(Number(bid)), around.join(' ')] as const];
    }),
  );
}

async function toldBy(play: Play): Promise<Told> {
  const published = publication(play.state, play.words);
  if (!published) throw new Error('nothing is published');
  const book = bookOf(play);
  const record = recordOfPlay(play);
  const speech = resultSpeechIn(english);
  const steps = walkOf(explainedFrom(published), speech);
  const room = watched(phoneView(play.state, quietHall), book);
  const file = csvForPeople(resultTable(record, speech));
  const rows: Record<string, string>[] = parse(file, { bom: true, columns: true });
  const bundled = readMe(published, fingerprint, { withBallots: false, doubt: null }, english);
  return {
    published,
    surfaces: {
      projector: onTheProjector(play, book),
      phone: rowsIn(<ResultsPage room={room} />, 'li'),
      page: rowsIn(<EveryStep result={published} steps={steps} at={1} onStep={() => {}} />, 'li'),
      officer: rowsIn(<ResultTable result={published} />, 'tr'),
      file: new Map(
        rows.map((row) => [
          bidId(Number(row['Project number'])),
          [`${row['Place']}.`, row['Ranked by'], row['Reason'], `£${row['Amount (pounds)']}`].join(' '),
        ]),
      ),
      paper: await onPaper(record),
      bundle: inTheBundle(bundled),
    },
  };
}

type Texts = readonly (readonly [surface: string, text: string])[];

/** Every amount in a text, in pence. */
function amountsIn(text: string): number[] {
  return [...text.matchAll(/£([\d,]+)(?:\.(\d\d))?/g)].map(([, whole, pence]) => {
    return Number(whole?.replaceAll(',', '')) * 100 + Number(pence ?? 0);
  });
}

/** What has to be read on each surface, and whatever amount is read without being one of this project's. */
function differing(told: LineDetails, { rules, potPence, bids }: Publication, texts: Texts): string[] {
  const { line, standing, reason } = told;
  const bid = bids.find((each) => each.bid === line.bid);
  const own = [
    0,
    bid?.askPence,
    bid?.leastPence,
    potPence,
    1_000_00,
    line.beforePence,
    line.inPot?.beforePence,
  ];
  const pots = (rules.subPots?.pots ?? []).map(({ pence }) => pence);
  // Below a mark the figure is the reason: it is told once.
  const figure = reason?.why === 'below-pass-mark' ? null : standing?.figure;
  const nobodyVoted = reason?.why === 'too-few-scorers' && reason.ballots === 0;
  const inText = [...numbersOf(figure), ...numbersOf(nobodyVoted ? null : reason)];
  const known = new Set([...own, ...pots, ...afterwards(line), ...inText.map(({ pence }) => pence)]);
  return texts.flatMap(([surface, text]) => {
    const said = amountsIn(text);
    const missing = inText.filter(({ pence, word }) => {
      if (pence !== undefined) return !said.includes(pence) && !(pence === 0 && /nothing/i.test(text));
      return !new RegExp(`(?<![\\d.])${word?.replace('.', '\\.')}(?!\\.?\\d)`).test(ungrouped(text));
    });
    const place = standing && !new RegExp(`(?<!\\d)${standing.place}(?:st|nd|rd|th|\\.)`).test(text);
    return [
      ...missing.map(({ pence, word }) => `${surface} does not tell ${pence ?? word}`),
      ...(place ? [`${surface} does not tell place ${standing.place}`] : []),
      ...said.filter((pence) => !known.has(pence)).map((pence) => `${surface} tells a strange ${pence}`),
    ];
  });
}

/** `1,945.5` as it stands in the data. */
function ungrouped(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3})/g, '');
}

interface ToRead {
  readonly of: 'figure' | 'reason';
  readonly pence?: number;
  readonly word?: string;
}

/** Amounts, and other figures as they are read. */
function numbersOf(data: RankingFigure | Reason | null | undefined): ToRead[] {
  if (!data) return [];
  const of = 'by' in data && !('why' in data) ? 'figure' : 'reason';
  return Object.entries(data).flatMap(([key, value]): ToRead[] => {
    if (key === 'supporters')
      return [
        { of, pence: (value as Supporters).heldPence },
        ...(of === 'figure' ? [{ of, word: String((value as Supporters).voters) } as const] : []),
      ];
    if (key.endsWith('Pence') && typeof value === 'number') return [{ of, pence: value }];
    if (key === 'by' || key === 'from' || key === 'unit' || key === 'why' || key === 'of') return [];
    return typeof value === 'number' || (typeof value === 'string' && /^\d/.test(value))
      ? [{ of, word: String(value) }]
      : [];
  });
}

/** What is left after a project with money. */
function afterwards(line: RunLine): number[] {
  return line.outcome === 'not-chosen'
    ? []
    : [line.amountPence, line.afterPence, ...(line.inPot ? [line.inPot.afterPence] : [])];
}

const otherRules: readonly (AllocationRules | null)[] = [
  null,
  null,
  { rule: 'equal-shares', utility: 'cardinality', completion: 'none', incrementPence: null },
  { rule: 'equal-shares', utility: 'cost', completion: 'greedy', incrementPence: null },
  { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-greedy', incrementPence: 10 },
  { rule: 'phragmen' },
];

/** The rules of Q need a ballot that says who supports what, count it as far as it goes, and share nothing (R11). */
function fits({ kind: { ballot }, method, blanks }: DrawnHall, other: AllocationRules | null): boolean {
  if (other === null) return true;
  return (ballot.type !== 'score' || ballot.lowest === 0) && method !== 'share' && blanks === 'left-out';
}

const events = fc
  .tuple(drawnHalls, fc.constantFrom(...otherRules))
  .filter(([made, other]) => fits(made, other));

test('[A20, A21, A22, E16] every surface tells the same places, figures and amounts, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(events, async ([made, other]) => {
      const play = other === null ? sealedHall(made) : sealedHall(made, other);
      playTheRoom(play, made.room);
      const { published, surfaces } = await toldBy(play);
      for (const told of lineDetails(explainedFrom(published))) {
        const said = Object.entries(surfaces).map(
          ([surface, of]) => [surface, of.get(told.line.bid) ?? ''] as const,
        );
        const differs = differing(told, published, said);
        expect({ told, said, differs }).toEqual({ told, said, differs: [] });
      }
      const run = published.runs.at(-1);
      const given = run?.lines.filter(({ outcome }) => outcome !== 'not-chosen').map(({ bid }) => bid);
      for (const [surface, of] of Object.entries(surfaces)) {
        const inTheirOrder = [...of.keys()].filter((bid) => given?.includes(bid));
        expect([surface, inTheirOrder]).toEqual([surface, given]);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 240_000);
