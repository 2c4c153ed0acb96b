/** One sheet while it is typed: a key goes in, and the sheet as it stands comes out. Nothing here waits for anything. */

import { flawInMarks, inPlay, markRange, marksEvery, type BallotRules } from '../../domain/ballots/index.ts';
import type { BallotSheet, MarksFlaw } from '../../domain/ballots/ballot-type.ts';
import { isInRange, type Marks } from '../../domain/ballots/marks.ts';
import type { BidId, CardNumber } from '../../domain/ids.ts';
import { spoiltReasons, type SpoiltReason, type TypedSheet } from '../../domain/sheets/sheet-book.ts';
import { cardOfSheet } from '../../domain/sheets/sheet-number.ts';

/** What the keys are pressed for: the same for every sheet of an event. */
export interface SheetForm {
  readonly rules: BallotRules;
  readonly sheet: BallotSheet;
  /** The bids of a card's sheet, in the order in which they stand on paper. */
  readonly rowsOf: (card: CardNumber) => readonly BidId[];
  /** What this person typed of that card before, in this batch. */
  readonly typedBefore: (card: CardNumber) => TypedSheet | undefined;
}

/** What is wrong, as soon as it can be known. */
export type TypingFlaw =
  { readonly kind: 'number' | 'key' | 'not-typed' } | { readonly kind: 'marks'; readonly flaw: MarksFlaw };

export interface SheetTyping {
  /** The sheet's number as far as it is typed. */
  readonly number: string;
  /** Known once the number was entered and its check digits fit. */
  readonly card: CardNumber | null;
  /** Without a bid: not typed yet. Null: left blank. */
  readonly marks: ReadonlyMap<BidId, number | null>;
  /** The row that the next key is for; -1 is the number, and after the last row the sheet can be ended. */
  readonly at: number;
  /** The digits of a mark that ends with Enter. */
  readonly digits: string;
  readonly spoilt: SpoiltReason | null;
  /** The next key says why the sheet is spoilt. */
  readonly asksWhy: boolean;
  /** This person typed the sheet before: it is corrected now. */
  readonly again: boolean;
  readonly flaw: TypingFlaw | null;
  /** It is over: the sheet can be sent. */
  readonly ended: boolean;
}

const fresh = {
  marks: new Map<BidId, number | null>(),
  digits: '',
  spoilt: null,
  asksWhy: false,
  again: false,
  flaw: null,
  ended: false,
} as const;

export const emptyTyping: SheetTyping = { ...fresh, number: '', card: null, at: -1 };

/** A sheet whose card is known, empty: two people typed it differently and look at it together. */
export function typingOf(card: CardNumber): SheetTyping {
  return { ...fresh, number: '', card, at: 0 };
}

/** A mark is one key, or a number that ends with Enter. */
function isOneKey(rules: BallotRules): boolean {
  return markRange(rules).highest <= 9;
}

/** Marks as they are sent: what was left blank is not listed. */
export function marksIn({ marks, spoilt }: SheetTyping): Marks {
  if (spoilt !== null) return [];
  const given = [...marks].flatMap(([bid, mark]) => (mark === null ? [] : [[bid, mark] as const]));
  return given.sort(([a], [b]) => a - b);
}

/** The sheet after a key. A key that means nothing changes nothing. */
export function afterKey(typing: SheetTyping, key: string, form: SheetForm): SheetTyping {
  const now: SheetTyping = { ...typing, flaw: null };
  if (now.card === null || now.at < 0) return numberKey(now, key, form);
  const rows = form.rowsOf(now.card);
  if (now.asksWhy) return why(now, key, rows);
  if (key === 'Backspace' && now.digits !== '') return { ...now, digits: now.digits.slice(0, -1) };
  if (key === 'Backspace' || key === 'ArrowUp' || key === 'ArrowLeft')
    return { ...now, digits: '', at: Math.max(firstPlace(now), now.at - 1) };
  if (key === 'ArrowDown' || key === 'ArrowRight') return { ...now, digits: '', at: forward(now, rows) };
  if (key.toLowerCase() === 's') return { ...now, asksWhy: true };
  const bid = rows[now.at];
  // A number that is half typed is a mark, and not dropped.
  if (key === 'End' && now.digits !== '' && bid !== undefined) {
    const given = rowKey(now, 'Enter', { bid, rows, form });
    return given.flaw === null ? afterEnd(given, rows, form) : given;
  }
  if (key === 'End') return afterEnd(now, rows, form);
  return bid === undefined ? endKey(now, key, form) : rowKey(now, key, { bid, rows, form });
}

function numberKey(now: SheetTyping, key: string, form: SheetForm): SheetTyping {
  if (/^[\d-]$/.test(key)) return { ...now, number: `${now.number}${key}`.slice(0, 20), card: null };
  if (key === 'Backspace') return { ...now, number: now.number.slice(0, -1), card: null };
  if (key !== 'Enter' && key !== 'ArrowDown') return now;
  const card = cardOfSheet(now.number);
  if (card === null) return { ...now, flaw: { kind: 'number' } };
  const before = form.typedBefore(card);
  const rows = form.rowsOf(card);
  // A wrong number was put right: what was typed under it stays.
  const kept = new Map([...now.marks].filter(([bid]) => rows.includes(bid)));
  if (before === undefined || kept.size > 0)
    return { ...now, card, at: firstOpen({ ...now, marks: kept }, rows), marks: kept };
  const known = new Map(before.marks);
  const marks = rows.map((bid) => [bid, known.get(bid) ?? null] as const);
  return { ...now, card, at: 0, again: true, spoilt: before.spoilt, marks: new Map(marks) };
}

interface RowOf {
  readonly bid: BidId;
  readonly rows: readonly BidId[];
  readonly form: SheetForm;
}

function rowKey(now: SheetTyping, key: string, row: RowOf): SheetTyping {
  const { rules } = row.form;
  const isOne = isOneKey(rules);
  if (isBlank(key)) return withMark(now, null, row);
  if (key === 'Enter' && isOne) return { ...now, at: firstOpen(now, row.rows) };
  if (key === 'Enter') return withMark(now, now.digits === '' ? null : Number(now.digits), row);
  const digit = key.toLowerCase() === 'x' && markRange(rules).highest === 1 ? '1' : key;
  if (!/^\d$/.test(digit)) return key.length === 1 ? { ...now, flaw: { kind: 'key' } } : now;
  if (!isOne) return { ...now, digits: `${now.digits}${digit}`.slice(0, 6) };
  return withMark(now, Number(digit), row);
}

/** The mark stands, and the next row is due; where it is off the scale, this row stays. */
function withMark(now: SheetTyping, mark: number | null, { bid, form }: RowOf): SheetTyping {
  const { rules, sheet } = form;
  const range = markRange(rules);
  // A 0 says that there is no mark, where it is none itself.
  const nothing = mark === 0 && range.lowest > 0 ? null : mark;
  if (nothing !== null && !isInRange(range, nothing)) {
    const limits = { lowest: range.lowest, highest: range.highest };
    return { ...now, digits: '', flaw: { kind: 'marks', flaw: { code: 'mark-out-of-range', limits } } };
  }
  const next = {
    ...now,
    spoilt: null,
    digits: '',
    marks: new Map(now.marks).set(bid, nothing),
    at: now.at + 1,
  };
  return { ...next, flaw: flawNow(next, rules, sheet) };
}

function endKey(now: SheetTyping, key: string, form: SheetForm): SheetTyping {
  if (key !== 'Enter') return now;
  const rows = now.card === null ? [] : form.rowsOf(now.card);
  if (now.spoilt !== null) return { ...now, ended: true };
  const at = firstOpen(now, rows);
  if (at < rows.length) return { ...now, at, flaw: { kind: 'not-typed' } };
  const flaw = flawNow(now, form.rules, form.sheet);
  return flaw === null ? { ...now, ended: true } : { ...now, flaw };
}

function why(now: SheetTyping, key: string, rows: readonly BidId[]): SheetTyping {
  const reason = spoiltReasons[Number(key) - 1];
  if (reason !== undefined) return { ...now, asksWhy: false, spoilt: reason, at: rows.length };
  const isBack = key === 'Escape' || key === 'Backspace';
  return isBack ? { ...now, asksWhy: false } : { ...now, flaw: { kind: 'key' } };
}

function flawNow(now: SheetTyping, rules: BallotRules, sheet: BallotSheet): TypingFlaw | null {
  const flaw = flawInMarks(rules, inPlay(marksIn(now), sheet), sheet);
  return flaw && { kind: 'marks', flaw };
}

function isBlank(key: string): boolean {
  return key === ' ' || key === '.' || key === ',';
}

function afterEnd(now: SheetTyping, rows: readonly BidId[], { rules }: SheetForm): SheetTyping {
  const blank = rows.map((bid) => [bid, now.marks.get(bid) ?? null] as const);
  // Where people mark a few projects, one key says that the rest is blank.
  const next = marksEvery(rules.type) ? now : { ...now, marks: new Map(blank) };
  return { ...next, digits: '', at: firstOpen(next, rows) };
}

/** The number cannot be typed anew where the card was known from the start. */
function firstPlace({ number }: SheetTyping): number {
  return number === '' ? 0 : -1;
}

function forward({ at, marks, spoilt }: SheetTyping, rows: readonly BidId[]): number {
  const bid = rows[at];
  const canPass = spoilt !== null || (bid !== undefined && marks.has(bid));
  return canPass ? at + 1 : at;
}

/** The first row that nothing was typed for, or the end. */
function firstOpen({ marks, spoilt }: SheetTyping, rows: readonly BidId[]): number {
  if (spoilt !== null) return rows.length;
  const at = rows.findIndex((bid) => !marks.has(bid));
  return at < 0 ? rows.length : at;
}
