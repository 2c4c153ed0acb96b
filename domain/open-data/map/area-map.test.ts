import { expect, test } from 'vitest';
import { areaId } from '../../ids.ts';
import { areaMap } from './area-map.ts';
import { halfOf } from './place-numbers.ts';
import { mapFaults, type MapFault } from './read-geojson.ts';

const north = { area: areaId(1), name: 'North & West', geoCode: '' };
const south = { area: areaId(2), name: 'St. Mary’s', geoCode: 'E05008610' };

type Ring = readonly (readonly unknown[])[];

/** A square of a tenth of a degree, with its lower left corner there. */
function square(longitude: number, latitude: number, size = 0.1): Ring {
  return [
    [longitude, latitude],
    [longitude + size, latitude],
    [longitude + size, latitude + size],
    [longitude, latitude + size],
    [longitude, latitude],
  ];
}

function feature(properties: unknown, ...rings: readonly Ring[]): object {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } };
}

function fileOf(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const drawn = (text: string, areas = [north, south], property = '') => {
  const made = areaMap(text, areas, property);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
};

test('[O15] the property that finds most areas names them, by name or ONS code, and what is left is named', () => {
  const text = fileOf(
    feature({ id: 7, WD24NM: 'north  and West', WD24CD: 'E05000001' }, square(-2.4, 53)),
    feature({ id: 8, WD24NM: "St Mary's", WD24CD: 'e05008610' }, square(-2.3, 53)),
    feature({ id: 9, WD24NM: '=HYPERLINK("x")<script>', WD24CD: 'E05000003' }, square(-2.2, 53)),
  );
  const byName = drawn(text);
  expect([byName.property, byName.areas.map(({ area }) => area)]).toEqual(['WD24NM', [1, 2]]);
  // As the file has it: React writes it as text, and nothing of it is on a public page.
  expect(byName.others).toEqual(['=HYPERLINK("x")<script>']);
  const byCode = drawn(text, [north, south], 'WD24CD');
  expect([byCode.areas.map(({ area }) => area), byCode.others]).toEqual([[2], ['E05000001', 'E05000003']]);
});

test('[O15] a text that two areas share finds neither, and an area may have several shapes', () => {
  const twins = [
    { ...north, name: 'East Side' },
    { ...south, name: 'East-Side', geoCode: '' },
    { area: areaId(3), name: 'Isles', geoCode: '' },
  ];
  const isles = { name: 'ISLES' };
  const text = fileOf(
    feature({ name: 'East Side' }, square(0, 51)),
    feature(isles, square(1, 51)),
    feature(isles, square(2, 51)),
  );
  const { areas, others } = drawn(text, twins);
  expect(areas.map(({ area, path }) => [area, path.match(/M/g)?.length])).toEqual([[3, 2]]);
  expect(others).toEqual(['East Side']);
});

test('[O15] a degree to the east is as much shorter than one to the north as the middle latitude makes it', () => {
  // At 60 degrees north exactly half.
  const wide = [
    [0, 59.5],
    [4, 59.5],
    [4, 60.5],
    [0, 60.5],
    [0, 59.5],
  ];
  const { areas, height } = drawn(fileOf(feature({ name: 'St Mary’s' }, wide)));
  expect(areas[0]?.path).toBe('M970,500l0,-470 -940,0 0,470z');
  expect(height).toBe(530);
});

test('[O15] a line is thinned to what a page shows: no corner moves by a unit, and 60 areas of 3,000 points stay small', () => {
  const areas = Array.from({ length: 60 }, (_, at) => ({
    area: areaId(at + 1),
    name: `A${at}`,
    geoCode: '',
  }));
  const round = (at: number): Ring => {
    const ring = Array.from({ length: 3_000 }, (_, step) => {
      const turn = (step * Math.PI) / 1_500;
      const far = 0.04 + 0.008 * Math.sin(turn * 40);
      return [(at % 8) / 10 + far * Math.cos(turn), 52 + Math.floor(at / 8) / 10 + far * Math.sin(turn)];
    });
    return [...ring, ring[0] ?? []];
  };
  const map = drawn(fileOf(...areas.map(({ name }, at) => feature({ name }, round(at)))), areas);
  expect(map.areas).toHaveLength(60);
  expect(JSON.stringify(map).length).toBeLessThan(60_000);
  const [half] = [halfOf(2)];
  for (const [at, one] of map.areas.entries())
    for (const other of map.areas.slice(at + 1)) {
      const apart = [Math.abs(one.at[0] - other.at[0]), Math.abs(one.at[1] - other.at[1])] as const;
      expect(apart[0] >= 2 * half[0] || apart[1] >= 2 * half[1], `${one.area} and ${other.area}`).toBe(true);
    }
});

test('[O15] a hole stays open, a number stands in its area, and an area too small to be seen is a mark', () => {
  const ring = feature({ name: north.name }, square(0, 50, 1), square(0.1, 50.1, 0.8));
  const speck = feature({ name: south.name }, square(0.5, 50.5, 0.000_01));
  const { areas, height } = drawn(fileOf(ring, speck));
  const [big, small] = areas;
  expect(big?.path.match(/M/g)).toHaveLength(2);
  expect(small?.path).toMatch(/^M\d+,\d+l4,-4 4,4 -4,4z$/);
  const inHole = ([x, y]: readonly [number, number]): boolean =>
    x > 150 && x < 850 && y > 150 && y < height - 150;
  expect(areas.map(({ at, from }) => inHole(from ?? at))).toEqual([false, true]);
  for (const { at } of areas)
    expect([at[0] > 0 && at[0] < 1_000, at[1] > 0 && at[1] < height]).toEqual([true, true]);
});

const good = square(0, 51);
const ofGood = (ring: Ring) =>
  fileOf(feature({ name: 'North and West' }, good), feature({ name: 'x' }, good, ring));
const refusedFiles: Readonly<Record<MapFault, readonly [text: string, where?: object]>> = {
  'no-json': ['{"type":'],
  'no-collection': ['{"type":"Topology","objects":{}}'],
  'other-coordinates': [
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } },
      features: [feature({}, good)],
    }),
  ],
  'no-shapes': [fileOf()],
  'too-many-shapes': [fileOf(...Array.from({ length: 1_001 }, () => feature({}, good))), { most: 1_000 }],
  'too-many-points': [
    fileOf(
      feature(
        {},
        Array.from({ length: 200_001 }, () => [0, 0]),
      ),
    ),
    { most: 200_000 },
  ],
  'no-area': [
    fileOf(feature({}, good), {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [0, 1] },
    }),
    { shape: 2 },
  ],
  'no-rings': [fileOf(feature({})), { shape: 1 }],
  'ring-short': [ofGood(good.slice(0, 3)), { shape: 2, ring: 2 }],
  'ring-open': [ofGood([...good.slice(0, -1), [0.5, 51]]), { shape: 2, ring: 2 }],
  'ring-flat': [
    ofGood([
      [0, 51],
      [1, 52],
      [2, 53],
      [0, 51],
    ]),
    { shape: 2, ring: 2 },
  ],
  'no-position': [ofGood([[0, 51], ['0.1', 51], ...good.slice(2)]), { shape: 2, ring: 2, point: 2 }],
  'out-of-bounds': [ofGood([[0, 51], [377_000, 355_000], ...good.slice(2)]), { shape: 2, ring: 2, point: 2 }],
  'no-such-property': [fileOf(feature({ name: 'North and West' }, good))],
  'no-match': [fileOf(feature({ name: 'Elsewhere' }, good))],
};

test.each(mapFaults)('[O15] a file with this is refused, and where it is: %s', (why) => {
  const [text, where = {}] = refusedFiles[why];
  const property = why === 'no-such-property' ? 'WD24NM' : '';
  expect(areaMap(text, [north, south], property)).toEqual({
    ok: false,
    refusal: { code: 'not-a-map', detail: { why, ...where } },
  });
});

test.each([
  ['null'],
  ['[]'],
  ['{"type":"FeatureCollection","features":{}}'],
  ['{"type":"FeatureCollection","features":[null]}'],
  ['{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null}]}'],
  [fileOf({ type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [] } })],
  [fileOf({ type: 'Feature', geometry: { type: 'MultiPolygon', coordinates: [[[]]] } })],
  [fileOf({ type: 'Feature', geometry: { type: 'Polygon', coordinates: { length: 1 } } })],
  [
    '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[1e999,0],[1,0],[1,1],[1e999,0]]]}}]}',
  ],
  ['['.repeat(50_000)],
])('[O15] whatever a file holds, it is refused and nothing fails: %#', (text) => {
  const read = areaMap(text, [north], '');
  expect(read.ok ? null : read.refusal.code).toBe('not-a-map');
});
