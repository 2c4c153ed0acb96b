/** Whether a row is one that somebody looks for: every word typed is the beginning of a word of it, or one of its numbers. */
export function foundBy(typed: string, text: string): boolean {
  const words = plain(text).split(' ');
  return plain(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Letters and digits only, without accents and capitals, so that `cafe` finds `Café`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
