/**
 * The sheet that two people sign. Its order is the one in which it would be written by hand where there is no printer.
 * Without a result it is the blank form, which can be printed before the event.
 */

import { explainedFrom, namedFor } from '../exports/explained.ts';
import { chosenIn, type DecisionRecord } from '../exports/record.ts';
import { roomActs } from '../exports/room-acts.ts';
import { doubtLine, signedAtText } from '../exports/signing-words.ts';
import type { SignedBy } from '../event/signatures.ts';
import { reasonSentences } from '../reasons/reason-words.ts';
import { figureWords, placeWords } from '../reasons/place-words.ts';
import { partsBehind, type SheetPairs, type SheetPart, type SheetTable } from './result-sheet-parts.ts';
import type { SheetSpeech } from './sheet-speech.ts';
import { publishedTurnout, turnoutSentences } from '../exports/turnout-words.ts';

export interface ResultSheet {
  readonly title: string;
  /** The event, its place and its date; empty lines on the blank form. */
  readonly about: string;
  /** The fund and the area. */
  readonly of: string;
  readonly practice: boolean;
  /** The lines of the form, numbered from 1; empty on the blank form. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The numbers of the facts go on here. */
  readonly chosen: SheetTable;
  /** Who signed on the computer, how and when: a sentence each. */
  readonly signed: readonly string[];
  /** In sight above the signatures: why nothing proves that two people signed. */
  readonly doubt: string | null;
  /** Of those who sign with ink; null where nobody does. */
  readonly declaration: string | null;
  /** Who signs with ink, each with a name, a signature and a time: nobody who signed on a screen. */
  readonly signers: readonly string[];
  readonly note: string;
  /** The others, each with its place, what ranked it and why it was not chosen; behind the signatures. */
  readonly notChosen: SheetPairs;
  /** How ties were settled, and what groups said of the money; behind the signatures too. */
  readonly inTheRoom: SheetPairs;
  /** What an auditor looks for. */
  readonly behind: readonly SheetPart[];
}

/** Enough for most events; more go on the back. */
const blankRows = 11;

export function resultSheet(record: DecisionRecord, speech: SheetSpeech): ResultSheet {
  const { published, fingerprint, run, projects, signedAt } = record;
  const { sheet, money } = speech;
  const about = explainedFrom(published);
  const say = namedFor(about, speech);
  const chosen = chosenIn(record).map(({ name, organisation, askPence, amountPence, told }) => {
    const { line, standing } = told;
    const amount = money(amountPence);
    return [
      standing === null ? '' : placeWords(standing, say),
      name,
      organisation,
      standing === null ? '' : figureWords(standing.figure, say),
      money(askPence),
      line.outcome === 'part' ? sheet.part({ amount }) : amount,
    ];
  });
  const others = projects.flatMap(({ name, told: { standing, reason } }) =>
    reason === null ? [] : [[name, reasonSentences(standing, reason, say)] as const],
  );
  const failed = published.phonesFailed === true ? [[sheet.phones, sheet.phonesFailed] as const] : [];
  const form = formIn(sheet);
  const { headings } = sheet;
  const signers = inkSigners(record, sheet);
  const turnout = turnoutSentences(publishedTurnout(published), speech.turnout);
  return {
    ...form,
    about: aboutOf(published.event),
    of: sheet.of(published.event),
    practice: published.event.practice,
    facts: [
      ...factsOf(sheet, {
        checkCode: checkCode(fingerprint),
        run: String(run.number),
        ballots: countedOf(published, sheet),
        notChosen: String(others.length),
        pot: money(published.potPence),
        allocated: money(run.allocatedPence),
        left: money(run.leftPence),
      }),
      // Last, so that the others keep the numbers of the blank form.
      ...(turnout.length === 0 ? [] : [[sheet.turnout, turnout.join(' ')] as const]),
    ],
    chosen: {
      label: sheet.chosen,
      headings: [
        headings.place,
        headings.project,
        headings.organisation,
        headings.rankedBy,
        headings.asked,
        headings.amount,
      ],
      rows: chosen,
    },
    notChosen: { ...form.notChosen, rows: others },
    inTheRoom: { ...form.inTheRoom, rows: [...failed, ...roomActs(published, about, speech)] },
    signed: record.signed.map((signature) => signedSentence(signature, speech)),
    doubt: doubtLine(record.doubt, speech.doubts),
    declaration: signers.length === 0 ? null : sheet.declaration,
    signers,
    note: signedAt === null ? sheet.note : signers.length === 0 ? sheet.signedNote : sheet.signedInkNote,
    behind: partsBehind(record, speech),
  };
}

/** What stands behind the signatures, numbered on from the facts and the chosen projects; nothing that has nothing to say. */
export function numberedParts({ facts, notChosen, inTheRoom, behind }: ResultSheet) {
  const parts: readonly SheetPart[] = [
    { kind: 'pairs', ...notChosen },
    { kind: 'pairs', ...inTheRoom },
    ...behind,
  ];
  return parts
    .filter((part) => (part.kind === 'lines' ? part.lines : part.rows).length > 0)
    .map((part, place) => ({ number: facts.length + 2 + place, part }));
}

/** To be printed before the day, for a hall without a printer. */
export function blankResultSheet(
  event: { name: string; venue: string; date: string },
  words: SheetSpeech['sheet'],
): ResultSheet {
  return { ...formIn(words), title: words.blankTitle, about: aboutOf(event) };
}

type Facts = keyof SheetSpeech['sheet']['facts'];

/** In the order of the form. */
function factsOf(words: SheetSpeech['sheet'], values: Readonly<Record<Facts, string>>): ResultSheet['facts'] {
  const order = ['checkCode', 'run', 'ballots', 'notChosen', 'pot', 'allocated', 'left'] as const;
  return order.map((fact) => [words.facts[fact], values[fact]]);
}

function formIn(words: SheetSpeech['sheet']): ResultSheet {
  const { headings } = words;
  return {
    title: words.title,
    about: '',
    of: '',
    practice: false,
    facts: factsOf(words, {
      checkCode: '',
      run: '',
      ballots: '',
      notChosen: '',
      pot: '',
      allocated: '',
      left: '',
    }),
    chosen: {
      label: words.chosen,
      headings: [headings.place, headings.project, headings.amount],
      rows: Array.from({ length: blankRows }, () => ['', '', '']),
    },
    notChosen: { label: words.notChosen, rows: [] },
    inTheRoom: { label: words.inTheRoom, rows: [] },
    declaration: words.declaration,
    signed: [],
    doubt: null,
    signers: [words.signers.officer, words.signers.second],
    note: words.note,
    behind: [],
  };
}

/** A name that somebody chose on a screen is no signature of that person: their line stays, where anything counts. */
function inkSigners(
  { signed, published: { event } }: DecisionRecord,
  { signers }: SheetSpeech['sheet'],
): string[] {
  const done = signed.filter(({ by }) => by !== 'name' || event.practice).map((each) => each.as);
  return (['officer', 'second'] as const).filter((as) => !done.includes(as)).map((as) => signers[as]);
}

function signedSentence({ as, name, by, at }: SignedBy, { sheet, doubts: words, list }: SheetSpeech): string {
  const facts = [sheet.signers[as], name, words.proof[by], signedAtText(at)];
  return sheet.signedOnComputer({ facts: list(facts) });
}

/** `17`, and `17 (of 18 in)` where some that came in are not counted (T6). */
function countedOf(
  { ballots, ballotsIn = ballots }: DecisionRecord['published'],
  words: SheetSpeech['sheet'],
): string {
  return ballotsIn === ballots
    ? words.counted({ count: ballots })
    : words.countedOf({ count: ballots, all: ballotsIn });
}

function aboutOf({ name, venue, date }: { name: string; venue: string; date: string }): string {
  return [name, venue, date].filter((part) => part !== '').join(' · ');
}

/** The first eight digits of the fingerprint, as they are read aloud. */
function checkCode(fingerprint: string): string {
  const code = fingerprint.slice(0, 8).toUpperCase();
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
