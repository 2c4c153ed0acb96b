/**
 * A GeoJSON file of areas, read strictly (RFC 7946): features with polygons in degrees, closed rings, nothing else. What is
 * wrong is refused with the feature, the ring and the point where it is, each counted from 1 in the order of the file.
 */

import { accepted, refused, type Outcome } from '../../outcome.ts';
import type { Refusal } from '../../refusals.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];
/** Closed: its last position is its first. */
export type Ring = readonly Position[];

/** One feature: the rings of all its polygons, holes among them, and what the file says of it. */
export interface GeoShape {
  readonly properties: ReadonlyMap<string, string>;
  readonly rings: readonly Ring[];
}

export const mapLimits = { shapes: 1_000, points: 200_000, properties: 60, letters: 140 } as const;

/** What keeps a file from being a map of areas. */
export const mapFaults = [
  'no-json',
  'no-collection',
  'other-coordinates',
  'no-shapes',
  'too-many-shapes',
  'too-many-points',
  'no-area',
  'no-rings',
  'ring-short',
  'ring-open',
  'ring-flat',
  'no-position',
  'out-of-bounds',
  'no-such-property',
  'no-match',
] as const;
export type MapFault = (typeof mapFaults)[number];

export function notAMap(why: MapFault, where: Refusal['detail'] = {}): Outcome<never> {
  return refused('not-a-map', { why, ...where });
}

type Where = Readonly<Record<'shape', number>> & Readonly<Partial<Record<'ring' | 'point', number>>>;

/** Thrown inside this file alone: the first fault ends the reading. */
class Flaw extends Error {
  readonly why: MapFault;
  readonly where: Refusal['detail'];

  constructor(why: MapFault, where: Refusal['detail'] = {}) {
    super(why);
    this.why = why;
    this.where = where;
  }
}

export function readGeoJson(text: string): Outcome<readonly GeoShape[]> {
  try {
    return accepted(shapesIn(parsed(text)));
  } catch (fault) {
    if (fault instanceof Flaw) return notAMap(fault.why, fault.where);
    throw fault;
  }
}

function parsed(text: string): unknown {
  try {
    // Some programs put the mark of UTF-8 before the text.
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch {
    throw new Flaw('no-json');
  }
}

function shapesIn(file: unknown): readonly GeoShape[] {
  const type = member(file, 'type');
  const features = type === 'Feature' ? [file] : member(file, 'features');
  if ((type !== 'Feature' && type !== 'FeatureCollection') || !Array.isArray(features))
    throw new Flaw('no-collection');
  if (!isInDegrees(member(file, 'crs'))) throw new Flaw('other-coordinates');
  if (features.length === 0) throw new Flaw('no-shapes');
  if (features.length > mapLimits.shapes) throw new Flaw('too-many-shapes', { most: mapLimits.shapes });
  let points = 0;
  return features.map((feature: unknown, place) => {
    const where = { shape: place + 1 };
    if (member(feature, 'type') !== 'Feature') throw new Flaw('no-area', where);
    const rings = polygonsOf(member(feature, 'geometry'), where).flatMap((polygon) =>
      ringsOf(polygon, where),
    );
    points += rings.reduce((sum, ring) => sum + ring.length, 0);
    if (points > mapLimits.points) throw new Flaw('too-many-points', { most: mapLimits.points });
    return {
      properties: propertiesOf(member(feature, 'properties')),
      rings: rings.map((ring, at) => readRing(ring, { ...where, ring: at + 1 })),
    };
  });
}

/** The standard knows degrees alone. Files of before it may say so, or name another system. */
function isInDegrees(crs: unknown): boolean {
  if (crs === undefined || crs === null) return true;
  const name = member(member(crs, 'properties'), 'name');
  return typeof name === 'string' && /(?:CRS84|EPSG:+4326)$/i.test(name);
}

function polygonsOf(geometry: unknown, where: Where): readonly unknown[] {
  const type = member(geometry, 'type');
  const coordinates = member(geometry, 'coordinates');
  if (type === 'Polygon') return [coordinates];
  if (type !== 'MultiPolygon') throw new Flaw('no-area', where);
  if (!Array.isArray(coordinates) || coordinates.length === 0) throw new Flaw('no-rings', where);
  return coordinates;
}

function ringsOf(polygon: unknown, where: Where): readonly unknown[][] {
  if (!Array.isArray(polygon) || polygon.length === 0) throw new Flaw('no-rings', where);
  return polygon.map((ring: unknown) => {
    if (!Array.isArray(ring)) throw new Flaw('no-rings', where);
    return ring;
  });
}

function readRing(ring: readonly unknown[], where: Where): Ring {
  const positions = ring.map((position, place) => positionOf(position, { ...where, point: place + 1 }));
  const [first] = positions;
  const last = positions.at(-1);
  if (!first || !last || positions.length < 4) throw new Flaw('ring-short', where);
  if (first[0] !== last[0] || first[1] !== last[1]) throw new Flaw('ring-open', where);
  if (isFlat(positions)) throw new Flaw('ring-flat', where);
  return positions;
}

/** A height may follow; nobody draws it. */
function positionOf(position: unknown, where: Where): Position {
  if (!Array.isArray(position) || position.length < 2) throw new Flaw('no-position', where);
  const [longitude, latitude]: readonly unknown[] = position;
  if (!isFinite(longitude) || !isFinite(latitude)) throw new Flaw('no-position', where);
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) throw new Flaw('out-of-bounds', where);
  return [longitude, latitude];
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}

/** All of it lies on one line. */
function isFlat(ring: Ring): boolean {
  const [first, ...others] = ring;
  const far = others.find((each) => first && (each[0] !== first[0] || each[1] !== first[1]));
  if (!first || !far) return true;
  const [alongX, alongY] = [far[0] - first[0], far[1] - first[1]];
  return others.every(([x, y]) => alongX * (y - first[1]) === alongY * (x - first[0]));
}

/** Texts and numbers, as the file has them: whatever else it says of a feature names no area. */
function propertiesOf(properties: unknown): ReadonlyMap<string, string> {
  if (typeof properties !== 'object' || properties === null) return new Map();
  const said = Object.entries(properties).slice(0, mapLimits.properties);
  return new Map(
    said.flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name.slice(0, mapLimits.letters), String(value).slice(0, mapLimits.letters)] as const]
        : [],
    ),
  );
}

function member(value: unknown, name: string): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isThere ? Reflect.get(value, name) : undefined;
}
