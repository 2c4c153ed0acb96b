import { namesIn, type SheetReader } from './sheet-reader.ts';

/** Yes or no in the ways people write them, or an age; null for anything else. Empty is no. English is always understood. */
export function readUnder18(typed: string, { words }: SheetReader): boolean | null {
  const word = typed.trim().toLowerCase();
  if (['', '0', 'no', 'n', 'false', ...namesIn(words.no)].includes(word)) return false;
  if (['1', 'yes', 'y', 'true', 'x', ...namesIn(words.yes)].includes(word)) return true;
  return /^\d{1,3}$/.test(word) && Number(word) <= 120 ? Number(word) < 18 : null;
}
