/** Which shape of a file is which area of the fund: by a property that holds the area's name or its ONS code. */

import { accepted, type Outcome } from '../../outcome.ts';
import type { AreaId } from '../../ids.ts';
import { mapLimits, notAMap, type GeoShape, type Ring } from './read-geojson.ts';

export interface NamedArea {
  readonly area: AreaId;
  readonly name: string;
  /** Of the Office for National Statistics; empty where nobody said it. */
  readonly geoCode: string;
}

export interface ShapesNamed {
  /** The property by which they were found. */
  readonly property: string;
  /** In the order of the areas. An area may have several shapes. */
  readonly areas: readonly { readonly area: AreaId; readonly rings: readonly Ring[] }[];
  /** What the file calls its other shapes, in its order. */
  readonly others: readonly string[];
}

/** @param property the one that somebody chose; empty for the one that finds most areas */
export function nameShapes(
  shapes: readonly GeoShape[],
  areas: readonly NamedArea[],
  property: string,
): Outcome<ShapesNamed> {
  const properties = new Set(shapes.flatMap((shape) => [...shape.properties.keys()]));
  if (property !== '' && !properties.has(property)) return notAMap('no-such-property');
  const tried = property === '' ? [...properties].slice(0, mapLimits.properties) : [property];
  const areaOf = finderOf(areas);
  const [best] = tried
    .map((each) => namedBy(each, shapes, areas, areaOf))
    .sort((one, other) => other.areas.length - one.areas.length || one.others.length - other.others.length);
  return best && best.areas.length > 0 ? accepted(best) : notAMap('no-match');
}

type FindArea = (said: string) => AreaId | undefined;

function namedBy(
  property: string,
  shapes: readonly GeoShape[],
  areas: readonly NamedArea[],
  areaOf: FindArea,
): ShapesNamed {
  const rings = new Map<AreaId, Ring[]>();
  const others: string[] = [];
  for (const shape of shapes) {
    const said = shape.properties.get(property) ?? '';
    const area = areaOf(said);
    if (area === undefined) others.push(said);
    else rings.set(area, [...(rings.get(area) ?? []), ...shape.rings]);
  }
  return {
    property,
    areas: areas.flatMap(({ area }) => {
      const found = rings.get(area);
      return found ? [{ area, rings: found }] : [];
    }),
    others,
  };
}

/** A text that two areas share finds neither. */
function finderOf(areas: readonly NamedArea[]): FindArea {
  const found = new Map<string, AreaId | null>();
  for (const { area, name, geoCode } of areas)
    for (const key of new Set([plain(name), plain(geoCode)]))
      if (key !== '') found.set(key, found.has(key) ? null : area);
  return (said) => found.get(plain(said)) ?? undefined;
}

/** Capitals, accents and signs between words make no other name. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+|[’'‘]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
