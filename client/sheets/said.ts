import type { BidId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { countWords } from '../words/numbers.ts';
import { refusalSentence } from '../words/refusals.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import type { SheetForm, SheetTyping, TypingFlaw } from './typing.ts';

interface Of {
  readonly book: Pick<Book, 'bids'>;
  readonly form: SheetForm;
}

/** Over the field: what the next key is for. */
export function labelOf(typing: SheetTyping, { book, form }: Of): string {
  const { card, at, spoilt } = typing;
  if (typing.asksWhy) return words.why;
  if (card === null || at < 0) return words.numberLabel;
  const bid = form.rowsOf(card)[at];
  if (bid !== undefined) return rowWords(book, bid);
  return spoilt === null ? words.endLabel : words.spoiltLabel({ reason: words.reasons[spoilt] });
}

/** What a person who does not see the list hears after a key. */
export function saidAfter(before: SheetTyping, after: SheetTyping, of: Of): string {
  const bid = before.card === null ? undefined : of.form.rowsOf(before.card)[before.at];
  const label = labelOf(after, of);
  if (after.flaw !== null || bid === undefined || after.at <= before.at || !after.marks.has(bid))
    return label;
  const typed = words.rowTyped({ row: rowWords(of.book, bid), mark: markWords(after.marks.get(bid)) });
  return `${typed} ${label}`;
}

export function markWords(mark: number | null | undefined): string {
  if (mark === undefined) return words.notTyped;
  return mark === null ? words.blank : countWords(mark);
}

/** The number that stands in front of a project on paper, and its name. */
export function rowWords({ bids }: Pick<Book, 'bids'>, bid: BidId): string {
  const place = bids.findIndex((each) => each.bid === bid);
  return words.rowLabel({ place: place + 1, name: bids[place]?.name ?? '' });
}

export function flawSentence(flaw: TypingFlaw): string {
  if (flaw.kind !== 'marks') return words.flaw[flaw.kind];
  const { code, limits } = flaw.flaw;
  return `${refusalSentence({ code, detail: limits })} ${words.ifSo}`;
}
