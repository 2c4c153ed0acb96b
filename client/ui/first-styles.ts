/**
 * Puts the style sheets that every page begins with before those of its parts. They stand in the body, after the first
 * words (vite.config.ts), and a part's own is appended to the head when it arrives: there it would lose against them.
 */
export function putFirstStylesFirst(): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('body > [rel=stylesheet]')) {
    const copy = document.importNode(sheet);
    // The browser has it already; until it is applied the page keeps the first.
    copy.addEventListener('load', () => sheet.remove());
    document.head.append(copy);
  }
}
