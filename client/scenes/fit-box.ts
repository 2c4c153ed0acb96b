import { latin, leadingFor } from './ink.ts';

/** The style sheets hold every size at its least, so that this small is never seen. */
const smallest = 0.2;
/** Down to here whole words are kept; where they still do not fit, one may go on in the next line. */
const smallestWhole = 0.5;
const step = 0.04;

/**
 * Makes the words in a box as large as the box allows: sets `--fit` on it, from 1 down, until nothing runs over. First
 * with whole words; then words may break, so that no letter is lost. Says whether they fit; where even the smallest
 * runs over, `data-overfull` is set, and the scene turns pages.
 */
export function fitBox(box: HTMLElement): boolean {
  const texts = textsIn(box);
  giveLeading(texts);
  const anyWords = (): boolean => holds(box);
  const wholeWords = (): boolean => holds(box) && texts.every(holdsWords);
  box.style.overflowWrap = 'anywhere';
  const fits = fitsAt(box, smallest, anyWords);
  box.toggleAttribute('data-overfull', !fits);
  if (!fits) return false;
  box.style.overflowWrap = 'normal';
  if (fitsAt(box, 1, wholeWords)) return true;
  if (fitsAt(box, smallestWhole, wholeWords)) largest(box, smallestWhole, wholeWords);
  else {
    box.style.overflowWrap = 'anywhere';
    largest(box, smallest, anyWords);
  }
  return true;
}

function fitsAt(box: HTMLElement, size: number, fits: () => boolean): boolean {
  box.style.setProperty('--fit', size.toFixed(2));
  return fits();
}

/** Sets the largest size that fits, by halves. */
function largest(box: HTMLElement, least: number, fits: () => boolean): void {
  let [low, high] = [least, 1];
  while (high - low > step) {
    const middle = Number(((low + high) / 2).toFixed(2));
    if (fitsAt(box, middle, fits)) low = middle;
    else high = middle;
  }
  box.style.setProperty('--fit', low.toFixed(2));
}

/** What runs over goes down, or, in columns, to the side. In the page's own pixels: a small copy of it is scaled. */
function holds(box: HTMLElement): boolean {
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}

/** No word is longer than its own column. A rounded width may be one short; what stands in a line has the width of its block. */
function holdsWords({ scrollWidth, clientWidth, parentElement }: HTMLElement): boolean {
  if (clientWidth === 0) return parentElement === null || holdsWords(parentElement);
  return scrollWidth <= clientWidth + 1;
}

/** The elements that hold words. */
function textsIn(box: HTMLElement): HTMLElement[] {
  return [box, ...box.querySelectorAll<HTMLElement>(':not(svg, svg *)')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
}

/** Each text gets the height of line that its own strokes need, and letters that join are not pushed together. */
function giveLeading(texts: readonly HTMLElement[]): void {
  for (const { style } of texts) {
    style.lineHeight = '';
    style.letterSpacing = '';
  }
  const needed = texts.map((element) => {
    const style = getComputedStyle(element);
    const text = element.textContent;
    const leading = leadingFor(text, style);
    const usual = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
    return { leading: leading > usual ? leading.toFixed(3) : '', spacing: latin.test(text) ? '' : '0' };
  });
  texts.forEach(({ style }, index) => {
    style.lineHeight = needed[index]?.leading ?? '';
    style.letterSpacing = needed[index]?.spacing ?? '';
  });
}
