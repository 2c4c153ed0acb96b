/** How tall the strokes of a text are: letters that our typeface lacks come from another one, whose lines are higher. */

interface Ink {
  /** In parts of the size of the type, above and below the line that letters stand on. */
  readonly up: number;
  readonly down: number;
  /** The same of the typeface's own box, in whose middle a browser puts the line. */
  readonly boxUp: number;
  readonly boxDown: number;
}

/** Drawn this large to be measured, so that rounding does not matter. */
const measured = 100;
/** Browsers set lines on whole pixels. */
const rounding = 0.05;
/** So much of an accent or a tail may reach over the edge, at both ends together, in the letters that we bring. */
const grazing = 0.04;
/** Where a browser does not tell: the box of the typeface that we bring. */
const ownBox = { up: 0.95, down: 0.29 };

/** Latin letters with their accents, figures and signs: all that may be set closer than it comes. */
export const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

const known = new Map<string, Ink>();
let pen: CanvasRenderingContext2D | null = null;

/** A typeface has arrived: what was measured may be drawn in another one. */
export function forgetInk(): void {
  known.clear();
}

/**
 * The height of a line, in parts of the size of its type, in which no stroke of the text runs into the line above or
 * below: Nastaliq hangs, Devanagari and Bengali have signs over and under, capitals carry accents.
 */
export function leadingFor(text: string, style: CSSStyleDeclaration): number {
  const { up, down, boxUp, boxDown } = inkOf(text, style);
  const betweenLines = up + down;
  const over = Math.max(up - boxUp, down - boxDown);
  // What is nearly as tall as the typeface's own box also leaves the first line at the top, or the last at the bottom.
  const atTheEnds = boxUp + boxDown + 2 * over;
  if (over <= 0 && latin.test(text)) return Math.max(betweenLines, atTheEnds - grazing);
  return Math.max(betweenLines, atTheEnds) + rounding;
}

function inkOf(text: string, style: CSSStyleDeclaration): Ink {
  const font = `${style.fontWeight} ${measured}px ${style.fontFamily}`;
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const ink = measure(text, font);
  known.set(key, ink);
  return ink;
}

function measure(text: string, font: string): Ink {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return { up: 0, down: 0, boxUp: ownBox.up, boxDown: ownBox.down };
  pen.font = font;
  const told: Partial<TextMetrics> = pen.measureText(text);
  return {
    up: (told.actualBoundingBoxAscent ?? 0) / measured,
    down: (told.actualBoundingBoxDescent ?? 0) / measured,
    boxUp: (told.fontBoundingBoxAscent ?? ownBox.up * measured) / measured,
    boxDown: (told.fontBoundingBoxDescent ?? ownBox.down * measured) / measured,
  };
}
