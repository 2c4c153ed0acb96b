/**
 * Orders two ids by Unicode code point, ascending: the order that `--ties id` means. Not by locale, which
 * differs from machine to machine, and not by UTF-16 unit, which puts letters beyond U+FFFF too early.
 */
export function byCodePoint(a: string, b: string): number {
  let at = 0;
  for (;;) {
    const left = a.codePointAt(at);
    const right = b.codePointAt(at);
    if (left === undefined || right === undefined) return a.length - b.length;
    if (left !== right) return left - right;
    at += left > 0xff_ff ? 2 : 1;
  }
}
