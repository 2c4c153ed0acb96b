/** What stands behind the signatures for an auditor: rules, cards, runs, each project in full, and the fingerprints. */

import { cardFates, type CardCount } from '../event/card-count.ts';
import { explainedFrom, namedFor } from '../exports/explained.ts';
import { youngIn } from '../exports/young-in.ts';
import { youngFacts, youngSentences } from '../reasons/young-words.ts';
import type { DecisionRecord, RecordProject } from '../exports/record.ts';
import type { BidId } from '../ids.ts';
import { bidIn } from '../reasons/decided.ts';
import { rulesSentences } from '../rules-in-words/rules-sentences.ts';
import type { SheetSpeech } from './sheet-speech.ts';

export interface SheetTable {
  readonly label: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Every column but the first is a count. */
  readonly counts?: boolean;
}

export interface SheetPairs {
  readonly label: string;
  readonly rows: readonly (readonly [what: string, how: string])[];
}

export type SheetPart =
  | ({ readonly kind: 'table' } & SheetTable)
  | ({ readonly kind: 'pairs' } & SheetPairs)
  | { readonly kind: 'lines'; readonly label: string; readonly lines: readonly string[] };

export function partsBehind(record: DecisionRecord, speech: SheetSpeech): readonly SheetPart[] {
  return [
    youngPart(record, speech),
    rulesPart(record, speech),
    cardsPart(record, speech),
    runsPart(record, speech),
    projectsPart(record, speech),
    fingerprintsPart(record, speech),
  ];
}

/** What young people chose, best first; nothing where there are no cards for them. */
function youngPart({ published }: DecisionRecord, speech: SheetSpeech): SheetPart {
  const { young: words, sheet } = speech;
  const result = youngIn(published);
  const say = namedFor(explainedFrom(published), speech);
  const lines = result?.lines.map((line) => [say.name(line.bid), youngFacts(line, say)] as const) ?? [];
  const said =
    result === null ? [] : [[sheet.kinds.young, youngSentences(result, words, say).join(' ')] as const];
  return { kind: 'pairs', label: words.heading, rows: [...said, ...lines] };
}

/** As the hall was told them, with the cap, and each part of the pot with its projects by name. */
function rulesPart({ published, whySoon }: DecisionRecord, { rules: speech, sheet }: SheetSpeech): SheetPart {
  const { rules } = explainedFrom(published);
  const nameOf = (bid: BidId) => bidIn(published, bid).name;
  const { area } = published.event;
  const said = rulesSentences({ ...published, rules, whySoon, area }, speech);
  const parts = (rules.subPots?.pots ?? []).map(({ pence, bids }, place) =>
    sheet.potPart({ pot: place + 1, amount: speech.money(pence), names: speech.list(bids.map(nameOf)) }),
  );
  const cap = rules.capPence === null ? [] : [sheet.cap({ amount: speech.money(rules.capPence) })];
  return { kind: 'lines', label: sheet.rulesTitle, lines: [...said, ...cap, ...parts] };
}

/**
 * Every card is in exactly one row; the first says how many there are, the last how the ballots came. Where there are several
 * kinds of card, each has a column (Y22).
 */
function cardsPart({ cards, kinds, ways }: DecisionRecord, { sheet }: SheetSpeech): SheetPart {
  const { cards: words } = sheet;
  const counts = [...kinds.map(({ count }) => count), cards];
  const rowOf = (term: string, figure: (count: CardCount) => number) => [
    term,
    ...counts.map((count) => sheet.counted({ count: figure(count) })),
  ];
  const found = cardFates.filter((fate) => fate === 'voted' || cards[fate] > 0);
  return {
    kind: 'table',
    label: sheet.cardsTitle,
    ...(kinds.length > 0 && { counts: true }),
    headings: [
      words.fate,
      ...kinds.map(({ kind }) => sheet.kinds[kind]),
      kinds.length === 0 ? words.count : words.all,
    ],
    rows: [
      rowOf(words.printed, ({ printed }) => printed),
      ...found.map((fate) => rowOf(words[fate], (count) => count[fate])),
      [words.ways, ...kinds.map(() => ''), waysWords(ways, words)],
    ],
  };
}

function waysWords(ways: DecisionRecord['ways'], words: SheetSpeech['sheet']['cards']): string {
  if (ways === null) return words.waysErased;
  return ways === 'few' ? words.waysFew : words.byWay(ways);
}

function runsPart({ published: { runs } }: DecisionRecord, { sheet, money }: SheetSpeech): SheetPart {
  const { runs: words } = sheet;
  return {
    kind: 'table',
    label: words.title,
    headings: [words.run, words.because, words.allocated, words.left],
    rows: runs.map(({ number, because, allocatedPence, leftPence, openTie }) => [
      String(number),
      openTie === null ? words.why[because] : words.whyOpen[because],
      money(allocatedPence),
      money(leftPence),
    ]),
  };
}

/** In running order, under the numbers by which the hall called them. */
function projectsPart({ published, projects }: DecisionRecord, speech: SheetSpeech): SheetPart {
  const rows = published.bids.flatMap(({ bid }, place) => {
    const project = projects.find((each) => each.bid === bid);
    if (project === undefined) return [];
    const { name } = project;
    return [[speech.sheet.numbered({ number: place + 1, name }), detailsOf(project, speech)] as const];
  });
  return { kind: 'pairs', label: speech.sheet.projectsTitle, rows };
}

function detailsOf(project: RecordProject, { sheet, money }: SheetSpeech): string {
  const { project: words } = sheet;
  const { askPence, leastPence } = project;
  const said = (['organisation', 'reference', 'charity', 'company', 'period', 'priorities'] as const).flatMap(
    (field) => (project[field] === '' ? [] : [words[field]({ text: project[field] })]),
  );
  return [
    ...said,
    words.asked({ amount: money(askPence) }),
    ...(leastPence === null ? [] : [words.least({ amount: money(leastPence) })]),
    ...(project.purpose === '' ? [] : [words.purpose({ text: project.purpose })]),
  ].join(' · ');
}

function fingerprintsPart(
  { fingerprint, published, log: { entries, hash } }: DecisionRecord,
  { sheet: { fingerprints: words } }: SheetSpeech,
): SheetPart {
  return {
    kind: 'pairs',
    label: words.title,
    rows: [
      [words.result, inEights(fingerprint)],
      [words.rules, inEights(published.rulesFingerprint)],
      [words.log({ entries }), inEights(hash)],
    ],
  };
}

/** The check code is for eyes and ears; only the whole cannot be met by trying. */
function inEights(fingerprint: string): string {
  return fingerprint.match(/.{8}/g)?.join(' ') ?? '';
}
