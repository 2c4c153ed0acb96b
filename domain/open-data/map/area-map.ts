/** The map of a fund's areas, from the text of a GeoJSON file (O15). */

import { accepted, type Outcome } from '../../outcome.ts';
import { drawAreas, type DrawnMap } from './draw-areas.ts';
import { nameShapes, type NamedArea, type ShapesNamed } from './name-shapes.ts';
import { readGeoJson } from './read-geojson.ts';

/** As it is kept: the drawing, and what was said of the file. Nothing else of the file is. */
export interface AreaMap extends DrawnMap, Pick<ShapesNamed, 'property' | 'others'> {}

/** @param property empty for the one that finds most areas */
export function areaMap(text: string, areas: readonly NamedArea[], property: string): Outcome<AreaMap> {
  const shapes = readGeoJson(text);
  if (!shapes.ok) return shapes;
  const named = nameShapes(shapes.value, areas, property);
  if (!named.ok) return named;
  const { others, property: by } = named.value;
  return accepted({ ...drawAreas(named.value.areas), property: by, others });
}
