/** A presenter under 18: what is kept, and what must not appear where everybody reads it. */

import type { BidText } from '../../domain/event/texts.ts';
import type { Presenter } from '../../domain/wire/http-bids.ts';

/** What is kept of a presenter. Under 18 the surname is not: the first name is enough to greet somebody. */
export function kept(said: Presenter): Presenter {
  return said.under18 ? { ...said, name: inOrder(said.name).split(' ')[0] ?? '' } : { ...said, adult: '' };
}

/**
 * Which public text says who a presenter under 18 is: their surname, the surname of the adult who answers for them,
 * their school, or how they are reached. Null when none does.
 */
export function textNaming(
  text: BidText,
  presenter: Presenter,
  school = '',
): Exclude<keyof BidText, 'stall'> | null {
  const fields = ['name', 'organisation', 'purpose', 'beneficiaries', 'priorities', 'period'] as const;
  return fields.find((field) => isNamedIn(text[field], presenter, school)) ?? null;
}

/** True when a text says who a presenter under 18 is. */
export function isNamedIn(words: string, presenter: Presenter, school = ''): boolean {
  const { name, adult, contact, under18 } = presenter;
  const telling = under18 ? [...surnames(name), ...surnames(adult), plain(school), plain(contact)] : [];
  return telling.some((each) => each.length > 1 && ` ${plain(words)} `.includes(` ${each} `));
}

/** “Grandad Len” has no surname in it. */
const kin = new Set([
  'grandad',
  'grandpa',
  'grandma',
  'gran',
  'nan',
  'nana',
  'mum',
  'dad',
  'uncle',
  'auntie',
  'aunt',
]);

/** All that follows the first name, and its last word: of `Maisie van der Berg` both `van der berg` and `berg`. */
function surnames(name: string): string[] {
  const words = plain(inOrder(name))
    .split(' ')
    .filter((word) => !kin.has(word))
    .slice(1);
  return [words.join(' '), words.at(-1) ?? ''];
}

/** `Berg, Maisie` as `Maisie Berg`. */
function inOrder(name: string): string {
  const [last = '', first] = name.split(',');
  return first === undefined ? name.trim() : `${first.trim()} ${last.trim()}`;
}

/** Letters and digits only, without accents and capitals: `O’Neill’s` is `o neill s`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
