/** Where the money stands inside the jar when it is full, in drawing units. */
export const JAR = { left: 16, top: 116, width: 208, height: 436 };

/** The column beside the pot that shows the money already given. */
export const COLUMN = { left: 262, width: 158 };

/** The height of a point of the pot, from 0 (full to the top) to 1 (empty). */
export function heightOf(fraction: number): number {
  return JAR.top + fraction * JAR.height;
}

const right = JAR.left + JAR.width;
const bottom = JAR.top + JAR.height;

/** A neck under the lid, round shoulders, straight sides, a round foot. */
export const INSIDE = [
  `M${JAR.left + 28} 68 V76`,
  `C${JAR.left + 28} 92 ${JAR.left} 92 ${JAR.left} ${JAR.top + 4}`,
  `V${bottom - 30} a30 30 0 0 0 30 30`,
  `H${right - 30} a30 30 0 0 0 30 -30`,
  `V${JAR.top + 4}`,
  `C${right} 92 ${right - 28} 92 ${right - 28} 76 V68 Z`,
].join(' ');

/** Short strokes at each quarter, as on a measuring jug. */
export const MEASURES = [0.25, 0.5, 0.75]
  .map((quarter) => `M${JAR.left} ${heightOf(quarter)} h${quarter === 0.5 ? 26 : 16}`)
  .join(' ');
