/** Where the strokes of the words on a screen lie, in pixels: a tall script may leave the box that a browser tells. */

export interface InkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One text as it is drawn. */
export interface DrawnText {
  readonly element: Element;
  /** What the text flows in: its own lines never meet there. */
  readonly block: Element;
  readonly text: string;
  /** Of the type, in pixels. */
  readonly size: number;
  readonly lines: readonly InkBox[];
}

/** In parts of the size of the type. */
interface Ink {
  readonly up: number;
  readonly down: number;
  /** Of the typeface's own box, which is what a browser tells of a line. */
  readonly boxDown: number;
}

const measured = 100;
const inks = new Map<string, Ink>();
const pen = document.createElement('canvas').getContext('2d');

/** Every text that can be seen, except within pictures. */
export function drawnTexts(root: Element): DrawnText[] {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: DrawnText[] = [];
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || element.closest('svg, style, option') !== null) continue;
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden' || isForReadersOnly(element)) continue;
    const size = Number.parseFloat(style.fontSize);
    const lines = linesOf(node, size, inkOf(text, `${style.fontWeight} ${measured}px ${style.fontFamily}`));
    found.push({ element, block: blockOf(element), text, size, lines });
  }
  return found;
}

/** Words that are read aloud and not seen stand in a box of one pixel. */
function isForReadersOnly(element: Element): boolean {
  // What has no box of its own hides nothing.
  const hasBox = getComputedStyle(element).display !== 'contents';
  if (hasBox && element.getBoundingClientRect().width <= 1) return true;
  return element.parentElement !== null && isForReadersOnly(element.parentElement);
}

/** A line of words in two directions comes in several pieces: those on the same height are one. */
function linesOf(node: Node, size: number, { up, down, boxDown }: Ink): InkBox[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = new Map<number, InkBox>();
  for (const { left, right, bottom, width } of range.getClientRects()) {
    if (width === 0) continue;
    const base = bottom - boxDown * size;
    const height = Math.round(base / 4);
    const before = lines.get(height) ?? lines.get(height - 1) ?? lines.get(height + 1);
    lines.set(height, {
      left: Math.min(left, before?.left ?? left),
      right: Math.max(right, before?.right ?? right),
      top: base - up * size,
      bottom: base + down * size,
    });
  }
  return [...lines.values()];
}

function blockOf(element: Element): Element {
  const isInline = getComputedStyle(element).display === 'inline';
  return isInline && element.parentElement !== null ? blockOf(element.parentElement) : element;
}

function inkOf(text: string, font: string): Ink {
  const key = `${font} ${text}`;
  const known = inks.get(key);
  if (known !== undefined || pen === null) return known ?? { up: 0, down: 0, boxDown: 0 };
  pen.font = font;
  const told = pen.measureText(text);
  const ink = {
    up: told.actualBoundingBoxAscent / measured,
    down: told.actualBoundingBoxDescent / measured,
    boxDown: told.fontBoundingBoxDescent / measured,
  };
  inks.set(key, ink);
  return ink;
}
