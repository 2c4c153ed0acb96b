/** Yes or no in the ways people write them, or an age; null for anything else. Empty is no. */
export function readUnder18(typed: string): boolean | null {
  const word = typed.trim().toLowerCase();
  if (['', '0', 'no', 'n', 'false'].includes(word)) return false;
  if (['1', 'yes', 'y', 'true', 'x'].includes(word)) return true;
  return /^\d{1,3}$/.test(word) && Number(word) <= 120 ? Number(word) < 18 : null;
}
