/**
 * The sheet that two people sign. Its order is the one in which it would be written by hand where there is no printer.
 * Without a result it is the blank form, which can be printed before the event.
 */

import { explainedFrom, namedFor } from '../exports/explained.ts';
import { roomActs } from '../exports/room-acts.ts';
import { lastRun, type Result } from '../exports/rows.ts';
import { doubtLine, signedAtText } from '../exports/signing-words.ts';
import { isFunded } from '../reasons/decided.ts';
import { reasonSentences } from '../reasons/reason-words.ts';
import { placeWords } from '../reasons/place-words.ts';
import { lineDetails } from '../reasons/line-details.ts';
import type { Nameless, WalkSpeech } from '../reasons/speech.ts';
import type { doubts } from '../words/en-GB/doubts.ts';
import type { resultSheet as resultSheetWords } from '../words/en-GB/paper/result-sheet.ts';
import type { Said } from '../words/messages.ts';
import type { Signatures, SignedBy } from '../wire/http-signing.ts';

/** What it takes to set the sheet in one language. */
export interface SheetSpeech extends Nameless<WalkSpeech> {
  readonly sheet: Said<typeof resultSheetWords>;
  readonly doubts: Said<typeof doubts>;
}

export interface ResultSheet {
  readonly title: string;
  /** The event, its place and its date; empty lines on the blank form. */
  readonly about: string;
  readonly practice: boolean;
  /** The lines of the form, numbered from 1; empty on the blank form. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The numbers of the facts go on here. */
  readonly chosen: {
    readonly label: string;
    readonly headings: readonly [place: string, project: string, amount: string];
    readonly rows: readonly (readonly [place: string, project: string, amount: string])[];
  };
  /** The others, each with its place, what ranked it and why it was not chosen; behind the signatures. */
  readonly notChosen: {
    readonly label: string;
    readonly rows: readonly (readonly [project: string, why: string])[];
  };
  /** How ties were settled, and what groups said of the money; behind the signatures too. */
  readonly inTheRoom: {
    readonly label: string;
    readonly rows: readonly (readonly [what: string, how: string])[];
  };
  readonly declaration: string;
  /** Who signed on the computer, how and when: a sentence each. */
  readonly signed: readonly string[];
  /** In sight above the signatures: why nothing proves that two people signed. */
  readonly doubt: string | null;
  /** Who signs, each with a name, a signature and a time. */
  readonly signers: readonly string[];
  readonly note: string;
}

/** Enough for most events; more go on the back. */
const blankRows = 11;

/** @param signatures with the names, which no publication holds */
export function resultSheet(result: Result, signatures: Signatures, speech: SheetSpeech): ResultSheet {
  const { published, fingerprint } = result;
  const { sheet, money } = speech;
  const run = lastRun(result);
  const about = explainedFrom(published);
  const say = namedFor(about, speech);
  const told = lineDetails(about);
  const rows = told.flatMap(({ line, standing }) => {
    if (!isFunded(line)) return [];
    const amount = money(line.amountPence);
    const place = standing === null ? '' : placeWords(standing, say);
    return [[place, say.name(line.bid), line.outcome === 'part' ? sheet.part({ amount }) : amount] as const];
  });
  const others = told.flatMap(({ line, standing, reason }) =>
    reason === null ? [] : [[say.name(line.bid), reasonSentences(standing, reason, say)] as const],
  );
  const failed = published.phonesFailed === true ? [[sheet.phones, sheet.phonesFailed] as const] : [];
  const form = formIn(sheet);
  const whole = sheet.wholeFingerprint({ fingerprint: inEights(fingerprint) });
  return {
    ...form,
    about: aboutOf(published.event),
    practice: published.event.practice,
    facts: factsOf(sheet, {
      checkCode: checkCode(fingerprint),
      run: String(run.number),
      ballots: countedOf(published, sheet),
      notChosen: String(others.length),
      pot: money(published.potPence),
      allocated: money(run.allocatedPence),
      left: money(run.leftPence),
    }),
    chosen: { ...form.chosen, rows },
    notChosen: { ...form.notChosen, rows: others },
    inTheRoom: { ...form.inTheRoom, rows: [...failed, ...roomActs(published, about, speech)] },
    signed: signatures.signed.map((signature) => signedSentence(signature, speech)),
    doubt: doubtLine(signatures.doubt, speech.doubts),
    note: `${result.signedAt === null ? sheet.note : sheet.signedNote} ${whole}`,
  };
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
      rows: Array.from({ length: blankRows }, () => ['', '', ''] as const),
    },
    notChosen: { label: words.notChosen, rows: [] },
    inTheRoom: { label: words.inTheRoom, rows: [] },
    declaration: words.declaration,
    signed: [],
    doubt: null,
    signers: [words.signers.officer, words.signers.second],
    note: words.note,
  };
}

function signedSentence({ as, name, by, at }: SignedBy, { sheet, doubts: words, list }: SheetSpeech): string {
  const facts = [sheet.signers[as], name, words.proof[by], signedAtText(at)];
  return sheet.signedOnComputer({ facts: list(facts) });
}

/** `17`, and `17 (of 18 in)` where some that came in are not counted (T6). */
function countedOf(
  { ballots, ballotsIn = ballots }: Result['published'],
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

/** The check code is for eyes and ears; only the whole cannot be met by trying. */
function inEights(fingerprint: string): string {
  return fingerprint.match(/.{8}/g)?.join(' ') ?? '';
}
