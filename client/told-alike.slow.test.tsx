import { spokenBook } from '../domain/rules-in-words/spoken-book.ts';
import { english } from '../domain/words/language.ts';
import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AllocationRules } from '../domain/event/rules/rules.ts';
import { explainedFrom } from '../domain/exports/explained.ts';
import { publication, type Publication } from '../domain/exports/publication.ts';
import type { DecisionRecord } from '../domain/exports/record.ts';
import { resultTable } from '../domain/exports/rows.ts';
import { resultSpeechIn } from '../domain/exports/speech-in.ts';
import { walkOf } from '../domain/exports/walk.ts';
import { bidId, eventId, type BidId } from '../domain/ids.ts';
import { sheetSpeechIn } from '../domain/paper/speech-in.ts';
import { resultSheet } from '../domain/paper/result-sheet.ts';
import { lineDetails } from '../domain/reasons/line-details.ts';
import { drawnHalls, sealedHall, type DrawnHall } from '../domain/testing/drawn-halls.ts';
import { quietHall } from '../domain/testing/halls.ts';
import type { Play } from '../domain/testing/play.ts';
import { recordOfPlay } from '../domain/testing/record.ts';
import { playTheRoom } from '../domain/testing/the-room.ts';
import { phoneView } from '../domain/views/phone.ts';
import { projectorView } from '../domain/views/projector.ts';
import type { Book, EventBook } from '../domain/wire/http.ts';
import { openPdf, readAloud } from '../scripts/testing/read-pdf.ts';
import { cardKey, heardPlay, must, sealPlay } from '../domain/testing/set-up.ts';
import { sha256 } from '../domain/testing/sha256.ts';
import { csvForPeople } from '../server/office/files/write-csv.ts';
import { SheetOnScreen } from './officer/event/sheet-on-screen.tsx';
import { resultSheetPdf } from '../server/paper/result-sheet.ts';
import { readMe } from '../server/office/bundle/read-me.ts';
import { ResultsPage } from './attendee/pages/results.tsx';
import { EveryStep } from './what-happened/every-step.tsx';
import { watched } from './situations/testing/phones.tsx';
import { differing } from './situations/testing/told-figures.ts';
import { inJson, inTheFile, workbookRows } from '../scripts/testing/told-files.ts';
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
  return rowsOf(renderToStaticMarkup(drawn), tag);
}

function rowsOf(html: string, tag: 'li' | 'tr' | 'div'): Map<BidId, string> {
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

/** The chosen are rows of a table, the others pairs below it; what follows for an auditor names projects again. */
function onTheSheet(record: DecisionRecord): Said {
  const html = renderToStaticMarkup(<SheetOnScreen of={resultSheet(record, sheetSpeechIn(english))} />);
  const [front = ''] = html.split(/\d+\. (?:Decided and said in the room|The rules)</);
  const [chosen = '', others = ''] = front.split('Not chosen, and why');
  return new Map([...rowsOf(chosen, 'tr'), ...rowsOf(others, 'div')]);
}

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

/** @param withWorkbook packing one takes longer than all the rest together */
async function toldBy(play: Play, withWorkbook: boolean): Promise<Told> {
  const published = publication(play.state, play.words);
  if (!published) throw new Error('nothing is published');
  const book = bookOf(play);
  const record = recordOfPlay(play);
  const speech = resultSpeechIn(english);
  const steps = walkOf(explainedFrom(published), speech);
  const room = watched(phoneView(play.state, quietHall), book);
  const table = resultTable(record, speech);
  const rows: Record<string, string>[] = parse(csvForPeople(table), { bom: true, columns: true });
  const bundled = readMe(published, fingerprint, { withBallots: false, doubt: null }, english);
  return {
    published,
    surfaces: {
      projector: onTheProjector(play, book),
      phone: rowsIn(<ResultsPage room={room} />, 'li'),
      page: rowsIn(<EveryStep result={published} steps={steps} at={1} onStep={() => {}} />, 'li'),
      officer: rowsIn(<ResultTable result={published} />, 'tr'),
      file: inTheFile(rows),
      ...(withWorkbook && { workbook: inTheFile(await workbookRows(table)) }),
      json: inJson(table),
      sheet: onTheSheet(record),
      paper: await onPaper(record),
      bundle: inTheBundle(bundled),
    },
  };
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

/**
 * Each project of which surfaces differ, with what they say; and each surface with another order.
 *
 * @param isShort of many the big screen says in few words why they were not chosen, and no figure
 */
function unlike({ published, surfaces }: Told, isShort = false): unknown[] {
  const projects = lineDetails(explainedFrom(published)).flatMap((told) => {
    const { bid } = told.line;
    const said = Object.entries(surfaces)
      .filter(([surface]) => !(isShort && surface === 'projector' && told.reason !== null))
      .map(([surface, of]) => [surface, of.get(bid) ?? ''] as const);
    const differs = [
      ...differing(told, published, said),
      ...said.flatMap(([surface, text]) => (isNamed(text, bid) ? [] : [`${surface} does not name it`])),
    ];
    return differs.length === 0 ? [] : [{ told, said, differs }];
  });
  const run = published.runs.at(-1);
  const given = (run?.lines ?? []).flatMap(({ outcome, bid }) => (outcome === 'not-chosen' ? [] : [bid]));
  const orders = Object.entries(surfaces).flatMap(([surface, of]) => {
    const inTheirOrder = [...of.keys()].filter((bid) => given.includes(bid));
    return inTheirOrder.join() === given.join() ? [] : [{ surface, inTheirOrder, given }];
  });
  return [...projects, ...orders];
}

function isNamed(text: string, bid: BidId): boolean {
  return new RegExp(`\\bBid ${bid}(?!\\d)`).test(text);
}

test.each([1, 60])('[X1] of %i projects every surface tells the same', async (projects) => {
  const asks = Array.from({ length: projects }, (_, place) => 1_000_00 + place * 37_51);
  const play = heardPlay(sha256, { asks, potPence: 30_000_00, cards: 10 });
  for (const card of [1, 2, 3])
    must(
      play.vote(
        cardKey(card),
        asks.map((_, place) => [place + 1, 1 + ((place + card) % 5)] as const),
      ),
    );
  sealPlay(play);
  playTheRoom(play, []);
  expect(unlike(await toldBy(play, true), projects > 20)).toEqual([]);
});

test('[A20, A21, A22, E16, X1] every surface tells the same places, figures and amounts, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(events, async ([made, other]) => {
      const play = other === null ? sealedHall(made) : sealedHall(made, other);
      playTheRoom(play, made.room);
      expect(unlike(await toldBy(play, false))).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 240_000);
