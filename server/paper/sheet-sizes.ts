/** Sizes on a voting sheet, in millimetres: 12 points, or 16 in large print. */

export interface SheetSizes {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  /** Height of the letters' body. */
  readonly text: number;
  readonly title: number;
  /** Of numbers to circle. */
  readonly digit: number;
  /** The least height of a row. */
  readonly row: number;
  /** The width of one number to circle. */
  readonly cell: number;
  /** Where the part with the number is torn off. */
  readonly cut: number;
  /** @param digits how many numbers can be circled; with none there is a box */
  readonly columns: (digits: number) => Readonly<Record<'number' | 'name' | 'ask' | 'marks', number>>;
}

const points = 25.4 / 72;
const page = { left: 14, width: 182, bottom: 288 } as const;

export function sheetSizes(large: boolean): SheetSizes {
  const [cell, box, number, ask] = large ? [14, 28, 14, 31] : [11, 22, 11, 24];
  return {
    ...page,
    text: (large ? 16 : 12) * points,
    title: (large ? 24 : 20) * points,
    digit: (large ? 20 : 15) * points,
    row: large ? 12 : 8.5,
    cell,
    cut: large ? 37 : 26.5,
    columns: (digits) => {
      const marks = digits === 0 ? box : digits * cell;
      return { number, ask, marks, name: page.width - number - ask - marks };
    },
  };
}
