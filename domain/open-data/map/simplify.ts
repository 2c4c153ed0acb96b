/** Lines of a drawing with no more points than a page shows. */

/** In whole units of the drawing. */
export type Point = readonly [x: number, y: number];

/**
 * The corners of a closed line, of which none lies further than `most` from where it was (Douglas and Peucker, between the
 * two corners furthest to the left and to the right). Empty where fewer than three are left.
 *
 * @param line without the first point again at its end
 */
export function simplified(line: readonly Point[], most: number): readonly Point[] {
  const points = line.filter((point, place) => !isSame(point, line.at(place - 1)) || line.length === 1);
  const ends = [furthest(points, -1), furthest(points, 1)].sort((one, other) => one - other);
  const [from = 0, to = 0] = ends;
  if (from === to) return [];
  const around = [...points.slice(from), ...points.slice(0, from), ...points.slice(from, from + 1)];
  const kept = new Set([0, to - from, around.length - 1]);
  const open: [number, number][] = [
    [0, to - from],
    [to - from, around.length - 1],
  ];
  for (let part = open.pop(); part; part = open.pop()) {
    const middle = mostOff(around, part, most);
    if (middle === null) continue;
    kept.add(middle);
    open.push([part[0], middle], [middle, part[1]]);
  }
  const corners = around.filter((_, place) => kept.has(place)).slice(0, -1);
  return corners.length < 3 ? [] : corners;
}

function isSame(one: Point, other: Point | undefined): boolean {
  return other !== undefined && one[0] === other[0] && one[1] === other[1];
}

/** The point furthest to one side; of several the one that is furthest up or down. */
function furthest(points: readonly Point[], side: 1 | -1): number {
  let best = 0;
  for (const [place, point] of points.entries()) {
    const held = points[best];
    if (!held) break;
    const ahead = side * (point[0] - held[0]) || side * (point[1] - held[1]);
    if (ahead > 0) best = place;
  }
  return best;
}

/** The point between two others that is furthest from the straight line between them; null where none is too far. */
function mostOff(
  points: readonly Point[],
  [from, to]: readonly [number, number],
  most: number,
): number | null {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return null;
  let worst = most * most;
  let found: number | null = null;
  for (let place = from + 1; place < to; place += 1) {
    const point = points[place];
    if (!point) continue;
    const off = squaredOff(point, start, end);
    if (off > worst) [worst, found] = [off, place];
  }
  return found;
}

/** The square of the distance of a point from the piece between two others. */
export function squaredOff([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const length = alongX * alongX + alongY * alongY;
  const share = length === 0 ? 0 : ((x - startX) * alongX + (y - startY) * alongY) / length;
  const at = Math.min(1, Math.max(0, share));
  const [offX, offY] = [x - startX - at * alongX, y - startY - at * alongY];
  return offX * offX + offY * offY;
}
