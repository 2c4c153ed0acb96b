/**
 * The areas of a fund as a drawing: degrees become units of a sheet that is 1,000 units wide. Equirectangular, with the
 * cosine of the middle latitude: over a council's areas no other projection looks different.
 */

import type { AreaId } from '../../ids.ts';
import { placeNumbers, type NumberPlace } from './place-numbers.ts';
import type { Position, Ring } from './read-geojson.ts';
import { simplified, type Point } from './simplify.ts';

export interface DrawnArea extends NumberPlace {
  readonly area: AreaId;
  /** The data of an SVG path. */
  readonly path: string;
}

export interface DrawnMap {
  readonly height: number;
  readonly areas: readonly DrawnArea[];
}

const drawnWidth = 1_000;
const tallest = 1_200;
/** Room for the numbers of areas at the edge. */
const margin = 30;
/** What a page can carry: about 30 KB, and a third of it compressed. */
const mostCorners = 6_000;

interface ShapedArea {
  readonly area: AreaId;
  readonly rings: readonly Ring[];
}

export function drawAreas(areas: readonly ShapedArea[]): DrawnMap {
  const { onSheet, height } = projectionOf(areas.flatMap(({ rings }) => rings.flat()));
  const lines = areas.map(({ rings }) => rings.map((ring) => ring.slice(0, -1).map(onSheet)));
  const drawn = thinned(lines);
  const numbers = placeNumbers(drawn, { width: drawnWidth, height });
  return {
    height,
    areas: areas.map(({ area }, place) => ({
      area,
      path: (drawn[place] ?? []).map(pathOf).join(''),
      ...(numbers[place] ?? { at: [0, 0], from: null }),
    })),
  };
}

interface Projection {
  readonly onSheet: (position: Position) => Point;
  readonly height: number;
}

function projectionOf(positions: readonly Position[]): Projection {
  const [west, east] = rangeOf(positions.map(([longitude]) => longitude));
  const [south, north] = rangeOf(positions.map(([, latitude]) => latitude));
  const across = Math.max((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180), 1e-9);
  const down = Math.max(north - south, 1e-9);
  const scale = Math.min((drawnWidth - 2 * margin) / across, (tallest - 2 * margin) / down);
  const left = (drawnWidth - across * scale) / 2;
  return {
    height: Math.ceil(down * scale + 2 * margin),
    onSheet: ([longitude, latitude]) => [
      Math.round(left + ((longitude - west) / (east - west || 1)) * across * scale),
      Math.round(margin + (north - latitude) * scale),
    ],
  };
}

function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}

type Lines = readonly (readonly Point[])[];

/** As exact as the sheet shows it, which is less than a unit, or else as exact as a page can carry. */
function thinned(areas: readonly Lines[]): readonly Lines[] {
  for (let off = 0.7; ; off *= 1.5) {
    const drawn = areas.map((rings) => {
      const corners = rings.map((ring) => simplified(ring, off)).filter((ring) => ring.length > 0);
      // An area that is too small to be seen is a mark of its own.
      return corners.length > 0 ? corners : [markAt(rings)];
    });
    const corners = drawn.flat().reduce((sum, ring) => sum + ring.length, 0);
    if (corners <= mostCorners || corners <= 4 * areas.length) return drawn;
  }
}

function markAt([[[x, y] = [0, 0]] = []]: Lines): readonly Point[] {
  return [
    [x - 4, y],
    [x, y - 4],
    [x + 4, y],
    [x, y + 4],
  ];
}

/** From corner to corner by how far each is from the one before. */
function pathOf(ring: readonly Point[]): string {
  const [first = [0, 0], ...others] = ring;
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x},${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]},${first[1]}l${steps.join(' ')}z`;
}
