/**
 * The sheet that two people sign. Its order is the one in which it would be written by hand where there is no printer.
 * Without a result it is the blank form, which can be printed before the event.
 */

import { explainedFrom, sayOf } from '../exports/explained.ts';
import { roomActs } from '../exports/room-acts.ts';
import { lastRun, type Result } from '../exports/rows.ts';
import { doubtLine, proofWords, signedAtText } from '../exports/signing-words.ts';
import { poundsText } from '../money.ts';
import { isFunded } from '../reasons/decided.ts';
import { reasonSentence } from '../reasons/reason-words.ts';
import { placeWords } from '../reasons/place-words.ts';
import { lineDetails } from '../reasons/line-details.ts';
import type { Signatures, SignedBy } from '../wire/http-signing.ts';

const resultSheetTitle = 'Result sheet';
const blankSheetTitle = 'Result sheet to fill in by hand';

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

const labels = [
  'Check code',
  'Run',
  'Ballots counted',
  'Projects not chosen',
  'Pot',
  'Allocated',
  'Left over',
] as const;
const headings = ['Place', 'Chosen project', 'Gets'] as const;
/** Enough for most events; more go on the back. */
const blankRows = 11;

/** @param signatures with the names, which no publication holds */
export function resultSheet(result: Result, signatures: Signatures): ResultSheet {
  const { published, fingerprint } = result;
  const run = lastRun(result);
  const about = explainedFrom(published, poundsText);
  const say = sayOf(about);
  const told = lineDetails(about);
  const values = [
    checkCode(fingerprint),
    String(run.number),
    countedOf(published),
    String(told.filter(({ reason }) => reason !== null).length),
    poundsText(published.potPence),
    poundsText(run.allocatedPence),
    poundsText(run.leftPence),
  ];
  const rows = told.flatMap(({ line, standing }) => {
    if (!isFunded(line)) return [];
    const amount = poundsText(line.amountPence);
    const place = standing === null ? '' : placeWords(standing);
    return [[place, say.name(line.bid), line.outcome === 'part' ? `${amount} (part)` : amount] as const];
  });
  const others = told.flatMap(({ line, standing, reason }) =>
    reason === null ? [] : [[say.name(line.bid), reasonSentence(standing, reason, say)] as const],
  );
  return {
    ...form,
    title: resultSheetTitle,
    about: aboutOf(published.event),
    practice: published.event.practice,
    facts: labels.map((label, place) => [label, values[place] ?? '']),
    chosen: { ...form.chosen, rows },
    notChosen: { ...form.notChosen, rows: others },
    inTheRoom: { ...form.inTheRoom, rows: roomActs(published, about) },
    signed: signatures.signed.map(signedSentence),
    doubt: doubtLine(signatures.doubt),
    note: `${
      result.signedAt === null
        ? form.note
        : 'This result is signed on the computer, as it says above. The signatures on this sheet say the same.'
    } Whole fingerprint of what is published, for a recount: ${inEights(fingerprint)}.`,
  };
}

/** To be printed before the day, for a hall without a printer. */
export function blankResultSheet(event: { name: string; venue: string; date: string }): ResultSheet {
  return { ...form, title: blankSheetTitle, about: aboutOf(event) };
}

const form = {
  title: resultSheetTitle,
  about: '',
  practice: false,
  facts: labels.map((label) => [label, ''] as const),
  chosen: {
    label: 'Chosen, in this order',
    headings,
    rows: Array.from({ length: blankRows }, () => ['', '', ''] as const),
  },
  notChosen: { label: 'Not chosen, and why', rows: [] },
  inTheRoom: { label: 'Settled and said in the room', rows: [] },
  declaration:
    'We saw the result announced in the hall. The check code on the screen is the one on this sheet. Neither of us has an interest in any of the projects.',
  signed: [],
  doubt: null,
  signers: ['Officer', 'Second person'],
  note: 'Provisional until both have signed. The council makes the awards after final checks.',
} satisfies ResultSheet;

const places = { officer: 'Officer', second: 'Second person' } as const;

function signedSentence({ as, name, by, at }: SignedBy): string {
  return `Signed on the computer: ${places[as]}, ${name}, ${proofWords[by]}, ${signedAtText(at)}.`;
}

/** `17`, and `17 (of 18 in)` where some that came in are not counted (T6). */
function countedOf({ ballots, ballotsIn = ballots }: Result['published']): string {
  return ballotsIn === ballots ? String(ballots) : `${ballots} (of ${ballotsIn} in)`;
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
