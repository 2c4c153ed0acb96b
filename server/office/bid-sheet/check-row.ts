/** One row of a spreadsheet of bids: what it asks for, who presents it, and everything that is wrong with it. */

import { longestText, type BidText } from '../../../domain/event/texts.ts';
import type { Pence } from '../../../domain/money.ts';
import { parsePounds, readPounds } from '../../../domain/typed-money.ts';
import {
  longestPresenter,
  type BidFields,
  type ImportField,
  type ImportProblem,
  type Presenter,
} from '../../../domain/wire/http-bids.ts';
import { tidyLine, tidyParagraphs } from '../../../domain/contract/fields.ts';
import { textNaming } from '../presenters.ts';
import type { SheetReader } from './sheet-reader.ts';
import { readUnder18 } from './under-18.ts';
import type { SheetRow } from './sheet-row.ts';

/** What is wrong with a cell; where it stands is added by whoever knows the sheet. */
export type Flaw = Pick<ImportProblem, 'problem' | 'value'> & { readonly column: ImportField };

export interface CheckedRow {
  readonly bid: BidFields;
  readonly presenter: Presenter;
  readonly flaws: readonly Flaw[];
}

const lines = ['name', 'organisation', 'beneficiaries', 'priorities', 'period'] as const;
const publicTexts = [...lines, 'purpose'] as const;
const details = ['reference', 'charity', 'company', 'postcode'] as const;
const privateTexts = ['presenter', 'contact', 'adult', ...details] as const;
const mayBeEmpty: ReadonlySet<ImportField> = new Set(['priorities', 'period', ...privateTexts]);

/** What no bid may ask more than: the pot, and the most that the rules allow, if they do. */
export interface AskLimits {
  readonly potPence: Pence;
  readonly capPence: Pence | null;
}

export function checkRow({ cells }: SheetRow, limits: AskLimits, reader: SheetReader): CheckedRow {
  const { language } = reader;
  const text: BidText = {
    name: tidyLine(cells.name),
    organisation: tidyLine(cells.organisation),
    purpose: tidyParagraphs(cells.purpose),
    beneficiaries: tidyLine(cells.beneficiaries),
    priorities: tidyLine(cells.priorities),
    period: tidyLine(cells.period),
  };
  const askPence = parsePounds(cells.ask, language);
  const leastPence = cells.least.trim() === '' ? null : parsePounds(cells.least, language);
  const under18 = readUnder18(cells.under18, reader);
  const presenter: Presenter = {
    name: tidyLine(cells.presenter),
    contact: tidyLine(cells.contact),
    adult: tidyLine(cells.adult),
    under18: under18 ?? true,
    reference: tidyLine(cells.reference),
    charity: tidyLine(cells.charity),
    company: tidyLine(cells.company),
    postcode: tidyLine(cells.postcode).toUpperCase(),
  };
  const found = [
    ...textFlaws({ ...text, ...presenter, name: text.name, presenter: presenter.name }),
    ...askFlaws(readPounds(cells.ask, language), cells.ask, limits),
    ...leastFlaws(readPounds(cells.least, language), cells.least, askPence),
    ...presenterFlaws(text, presenter, { under18, school: cells.school }),
  ];
  // The cell is quoted as it stands, so that the person finds it; long ones are cut. Nothing about a child is.
  const quoted = (column: ImportField): string =>
    presenter.under18 || isPrivate(column) ? '' : cells[column].slice(0, 80);
  const flaws = found.map(({ column, problem }) => ({ column, problem, value: quoted(column) }));
  return { bid: { ...text, askPence: askPence ?? 0, leastPence }, presenter, flaws };
}

type Found = Omit<Flaw, 'value'>;
type Texts = Readonly<Record<(typeof publicTexts)[number] | (typeof privateTexts)[number], string>>;

function isPrivate(column: ImportField): boolean {
  return column === 'school' || column === 'under18' || privateTexts.some((each) => each === column);
}

function* textFlaws(text: Texts): Iterable<Found> {
  for (const column of [...publicTexts, ...privateTexts]) {
    const most = isPrivate(column) ? longestPresenter : longestText[column as keyof BidText];
    if (text[column] === '' && !mayBeEmpty.has(column)) yield { column, problem: 'empty' };
    // What a program writes that read the file in the wrong alphabet: the true letters are lost.
    else if (text[column].includes('\u{FFFD}')) yield { column, problem: 'unreadable' };
    else if (text[column].length > most) yield { column, problem: 'too-long' };
  }
}

type ReadAmount = ReturnType<typeof readPounds>;

function* askFlaws(ask: ReadAmount, typed: string, { potPence, capPence }: AskLimits): Iterable<Found> {
  if (typed.trim() === '') yield { column: 'ask', problem: 'empty' };
  else if (typeof ask !== 'number') yield { column: 'ask', problem: whyNoAmount(ask) };
  else if (ask === 0) yield { column: 'ask', problem: 'ask-is-zero' };
  else if (ask > potPence) yield { column: 'ask', problem: 'ask-above-pot' };
  else if (capPence !== null && ask > capPence) yield { column: 'ask', problem: 'ask-above-cap' };
}

function whyNoAmount(read: ReadAmount): 'amount-too-large' | 'not-an-amount' {
  return read === 'too-large' ? 'amount-too-large' : 'not-an-amount';
}

function* leastFlaws(least: ReadAmount, typed: string, ask: Pence | null): Iterable<Found> {
  if (typed.trim() === '') return;
  if (typeof least !== 'number' || least === 0) yield { column: 'least', problem: whyNoAmount(least) };
  else if (ask !== null && least > ask) yield { column: 'least', problem: 'least-above-ask' };
}

function* presenterFlaws(
  text: BidText,
  presenter: Presenter,
  { under18, school }: { under18: boolean | null; school: string },
): Iterable<Found> {
  if (under18 === null) yield { column: 'under18', problem: 'not-yes-or-no' };
  if (under18 !== true) return;
  if (presenter.adult === '') yield { column: 'adult', problem: 'adult-missing' };
  const naming = textNaming(text, presenter, school);
  if (naming) yield { column: naming, problem: 'names-a-child' };
}
