import { drawnTexts, type InkBox, type DrawnText } from './ink-on-screen.ts';

export interface FitLimits {
  /** The part of the screen at each edge that stays free of words. */
  readonly margin: number;
  /** Pixels that the smallest type has at least. */
  readonly least: number;
}

/** Strokes may come so near to others, in parts of the size of the type: accents and tails do in any text. */
const nearness = 0.06;

/** Where lines are as high as their typeface says: the tallest stroke of a text is rarely over its lowest one. */
const byTypeface = 0.25;

/** What is wrong with how the words of a scene lie; empty where every name stands whole, by itself and readable. */
export function fitFaults(root: Element, limits: FitLimits): string[] {
  const texts = drawnTexts(root);
  return [
    ...texts.flatMap((text) => faultsOf(text, root, limits).map((fault) => `${fault}: ${text.text}`)),
    ...overprinted(texts),
    ...onPictures(texts, root),
    ...texts.filter(movesFigures).map(({ text }) => `its figures are moved: ${text}`),
    ...[...root.querySelectorAll('[data-overfull]')].map((box) => `too full: ${box.textContent}`),
  ];
}

/** The same on a page that scrolls: what is cut off, ends in dots, or writes over itself; a small copy of the hall's picture is its own. */
export function cutFaults(root: Element): string[] {
  return drawnTexts(root)
    .filter(({ element }) => element.closest('[inert]') === null)
    .flatMap(({ element, lines, size, text }) => {
      const around = fromWithinOut(element, root).filter(
        (each) => getComputedStyle(each).display !== 'inline',
      );
      const clipping = around.filter((each) => getComputedStyle(each).overflowX === 'hidden');
      const faults = [
        around.some(endsInDots) ? 'may end in dots' : null,
        clipping.every((each) => holds(each, { lines, size })) ? null : 'is cut off',
        lines.every(({ left, right }) => left >= -1 && right <= innerWidth + 1) ? null : 'leaves the page',
        !isMixed(text) && writesOverItself({ lines, size }, byTypeface) ? 'writes over itself' : null,
        movesFigures({ element, text }) ? 'its figures are moved' : null,
      ];
      return faults.filter((fault) => fault !== null).map((fault) => `${fault}: ${text}`);
    });
}

function faultsOf(text: DrawnText, root: Element, { margin, least }: FitLimits): string[] {
  const { lines, size } = text;
  const safe = {
    left: innerWidth * margin,
    right: innerWidth * (1 - margin),
    // Bunting hangs into the margin at the top.
    top: innerHeight * margin * 0.8,
    bottom: innerHeight * (1 - margin * 0.8),
  };
  const faults = [
    lines.every((line) => isWithin(line, safe, 2)) ? null : 'leaves the safe margin',
    size < least - 0.5 ? `is only ${size.toFixed(1)} px` : null,
    writesOverItself(text) ? 'writes over itself' : null,
    fromWithinOut(text.element, root).find((around) => endsInDots(around)) === undefined
      ? null
      : 'may end in dots',
    ...fromWithinOut(text.element, root)
      .filter((around) => !holds(around, text))
      .slice(0, 1)
      .map((around) => `runs out of ${around.tagName.toLowerCase()}`),
  ];
  return faults.filter((fault) => fault !== null);
}

/**
 * After a name written from right to left a figure is drawn before the name, and its pound sign behind it, unless the
 * name is isolated: by its own element or by the characters for it.
 */
function movesFigures({ element, text }: Pick<DrawnText, 'element' | 'text'>): boolean {
  if (element.closest('bdi') !== null) return false;
  const beside = text.replace(/\u2068[^\u2069]*\u2069/g, 'A');
  return /[A-Za-z]/.test(beside) && /[\u0590-\u08ff\ufb1d-\ufefc][^\p{L}]*\d/u.test(beside);
}

/** Ink is measured of a whole text: of two scripts, a line in the lower one is closer to its neighbours, and rightly. */
function isMixed(text: string): boolean {
  return /[a-z0-9]/i.test(text) && /[\u0600-\u0fff]/.test(text);
}

function writesOverItself({ lines, size }: Pick<DrawnText, 'lines' | 'size'>, near = nearness): boolean {
  return lines.some((line, place) => lines.slice(place + 1).some((next) => crosses(line, next, near * size)));
}

function fromWithinOut(element: Element, root: Element): Element[] {
  const outer = element.parentElement;
  return element === root || outer === null ? [element] : [element, ...fromWithinOut(outer, root)];
}

function endsInDots(element: Element): boolean {
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  return textOverflow === 'ellipsis' || !['none', ''].includes(webkitLineClamp);
}

function holds(around: Element, { lines, size }: Pick<DrawnText, 'lines' | 'size'>): boolean {
  const { display, overflowX } = getComputedStyle(around);
  if (display === 'inline') return true;
  const box = around.getBoundingClientRect();
  return lines.every((line) => isWithin(line, box, overflowX === 'visible' ? 2 * nearness * size : 1));
}

function overprinted(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter((other) => one.block !== other.block)
      .filter((other) => {
        const slack = nearness * Math.min(one.size, other.size);
        return one.lines.some((line) => other.lines.some((against) => crosses(line, against, slack)));
      })
      .map((other) => `overprinted: ${one.text} | ${other.text}`),
  );
}

/** Pictures, and the tracks of bars. */
function onPictures(texts: readonly DrawnText[], root: Element): string[] {
  const pictures = [...root.querySelectorAll('svg, :has(> [data-bar])')].filter(
    (picture) => getComputedStyle(picture).visibility !== 'hidden',
  );
  return pictures.flatMap((picture) => {
    const box = picture.getBoundingClientRect();
    return texts
      .filter(({ lines, size }) => lines.some((line) => crosses(line, box, nearness * size)))
      .map(({ text }) => `runs into a picture: ${text}`);
  });
}

function isWithin(line: InkBox, box: InkBox, slack: number): boolean {
  return (
    line.left >= box.left - slack &&
    line.right <= box.right + slack &&
    line.top >= box.top - slack &&
    line.bottom <= box.bottom + slack
  );
}

function crosses(a: InkBox, b: InkBox, slack: number): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}
