/** A check code as it is read aloud and compared with the paper: `7F3A 21BC`. */
export function checkCodeWords(code: string): string {
  return (code.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
}
