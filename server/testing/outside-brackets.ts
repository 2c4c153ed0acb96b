/** What a text in a pseudo-language says without brackets: data, or what is in no catalogue (L6). */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === '[') depth += 1;
    if (depth === 0) outside += sign;
    if (sign === ']') depth -= 1;
  }
  return outside;
}
