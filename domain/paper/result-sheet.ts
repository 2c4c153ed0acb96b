/**
 * The sheet that two people sign: what was decided, in the order in which it is written by hand where there is no
 * printer. Without a result it is the blank form, which can be printed before the day.
 */

import { lastRun, standingOf, type Result } from '../exports/rows.ts';
import type { Pence } from '../money.ts';

const resultSheetTitle = 'Result sheet';
const blankSheetTitle = 'Result sheet to fill in by hand';

export interface ResultSheet {
  readonly title: string;
  /** The event, its place and its date; empty lines on the blank form. */
  readonly about: string;
  readonly practice: boolean;
  /** What has to be written, numbered from 1; empty where a hand writes it. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The numbers of the facts go on here. */
  readonly chosen: {
    readonly label: string;
    readonly headings: readonly [place: string, project: string, amount: string];
    readonly rows: readonly (readonly [place: string, project: string, amount: string])[];
  };
  readonly declaration: string;
  /** Who signs, each with a name, a signature and a time. */
  readonly signers: readonly string[];
  readonly note: string;
}

const labels = [
  'Check code',
  'Run',
  'Ballots in the count',
  'Projects not chosen',
  'Pot',
  'Allocated',
  'Left over',
] as const;
const headings = ['', 'Chosen project', 'Gets'] as const;
/** Enough for most events; more go on the back. */
const blankRows = 11;

export function resultSheet(result: Result): ResultSheet {
  const { published, fingerprint } = result;
  const run = lastRun(result);
  const steps = run.lines.filter((line) => line.outcome !== 'not-chosen');
  const names = new Map(published.bids.map(({ bid, name }) => [bid, name]));
  const values = [
    checkCode(fingerprint),
    String(run.number),
    String(published.ballots),
    String(run.lines.length - steps.length),
    pounds(published.potPence),
    pounds(run.allocatedPence),
    pounds(run.leftPence),
  ];
  const rows = steps.map(({ bid, outcome, amountPence }, place) => {
    const name = names.get(bid) ?? String(bid);
    const amount = outcome === 'part' ? `${pounds(amountPence)} (part)` : pounds(amountPence);
    return [String(place + 1), name, amount] as const;
  });
  return {
    ...form,
    title: resultSheetTitle,
    about: aboutOf(published.event),
    practice: published.event.practice,
    facts: labels.map((label, place) => [label, values[place] ?? '']),
    chosen: { ...form.chosen, rows },
    note: `${
      standingOf(result) === 'signed'
        ? 'This result is signed. The signatures on the computer and on this sheet say the same.'
        : form.note
    } Whole fingerprint of what is published, for whoever recounts it: ${inEights(fingerprint)}.`,
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
    rows: Array.from({ length: blankRows }, (_, place) => [String(place + 1), '', ''] as const),
  },
  declaration:
    'We saw the result told in the hall. The check code on the screen is the one on this sheet. Neither of us has an interest in any of the projects.',
  signers: ['Officer', 'Second person'],
  note: 'Provisional until both have signed. The council makes the awards after final checks.',
} satisfies ResultSheet;

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

/** `£1,850`, with pence only when there are any. */
function pounds(pence: Pence): string {
  const whole = String(Math.trunc(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return pence % 100 === 0 ? `£${whole}` : `£${whole}.${String(pence % 100).padStart(2, '0')}`;
}
