/** Where the number of each area stands in a drawing, so that no two numbers cover each other. */

import { squaredOff, type Point } from './simplify.ts';

export interface NumberPlace {
  /** The middle of the number. */
  readonly at: Point;
  /** A point of the area to which a line leads from there; null where the number stands in it. */
  readonly from: Point | null;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Half the width and height that a number of so many digits takes on a phone, in units of the drawing. */
export function halfOf(digits: number): Point {
  return [6 + 12 * digits, 22];
}

/** @param areas the corners of each area's rings, in the order of the numbers */
export function placeNumbers(areas: readonly (readonly (readonly Point[])[])[], room: Room): NumberPlace[] {
  const half = halfOf(String(areas.length).length);
  const middles = areas.map(middleOf);
  const placed: Point[] = [];
  // An area with little room is served first: a large one has other places.
  const order = middles.map(({ room: space }, place) => ({ space, place })).sort((a, b) => a.space - b.space);
  const places = new Map<number, NumberPlace>();
  for (const { place } of order) {
    const middle = middles[place]?.point ?? [0, 0];
    const at = spots(middle).find((spot) => isIn(spot, half, room) && isFree(spot, half, placed)) ?? middle;
    placed.push(at);
    places.set(place, { at, from: at === middle ? null : middle });
  }
  return areas.map((_, place) => places.get(place) ?? { at: [0, 0], from: null });
}

/** The middle first, then further and further away from it. */
function spots(middle: Point): Point[] {
  const distances = Array.from({ length: 24 }, (_, step) => 30 + 15 * step);
  const turns = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);
  const around = distances.flatMap((far) =>
    turns.map((turn): Point => [
      Math.round(middle[0] + far * Math.cos(turn)),
      Math.round(middle[1] + far * Math.sin(turn)),
    ]),
  );
  return [middle, ...around];
}

function isIn([x, y]: Point, [halfWidth, halfHeight]: Point, { width, height }: Room): boolean {
  return x >= halfWidth && x <= width - halfWidth && y >= halfHeight && y <= height - halfHeight;
}

function isFree([x, y]: Point, [halfWidth, halfHeight]: Point, placed: readonly Point[]): boolean {
  return placed.every(
    (other) => Math.abs(x - other[0]) >= 2 * halfWidth || Math.abs(y - other[1]) >= 2 * halfHeight,
  );
}

const steps = 24;

/** Of the points of a grid in the area, the one that is furthest from every edge. */
function middleOf(rings: readonly (readonly Point[])[]): { readonly point: Point; readonly room: number } {
  const all = rings.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  let best = { point: [Math.round((left + right) / 2), Math.round((top + bottom) / 2)] as Point, room: 0 };
  for (let column = 1; column < steps; column += 1)
    for (let row = 1; row < steps; row += 1) {
      const x = left + ((right - left) * column) / steps;
      const y = top + ((bottom - top) * row) / steps;
      const room = isInside([x, y], rings) ? nearestEdge([x, y], rings) : 0;
      if (room > best.room) best = { point: [Math.round(x), Math.round(y)], room };
    }
  return best;
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}

function* edgesOf(rings: readonly (readonly Point[])[]): Generator<readonly [Point, Point]> {
  for (const ring of rings)
    for (const [place, end] of ring.entries()) {
      const start = ring.at(place - 1);
      if (start) yield [start, end];
    }
}

/** By how often a line to the right crosses an edge: holes are outside. */
function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const [[startX, startY], [endX, endY]] of edgesOf(rings)) {
    if (startY > y === endY > y) continue;
    if (x < startX + ((y - startY) / (endY - startY)) * (endX - startX)) inside = !inside;
  }
  return inside;
}

/** The square of the distance. */
function nearestEdge(point: Point, rings: readonly (readonly Point[])[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [start, end] of edgesOf(rings)) nearest = Math.min(nearest, squaredOff(point, start, end));
  return nearest;
}
