/** The map of a fund's areas: drawn from a council's file, kept, and told to whoever may read it (O15). */

import { z } from 'zod';
import { areaMap, type AreaMap } from '../../../domain/open-data/map/area-map.ts';
import type { NamedArea } from '../../../domain/open-data/map/name-shapes.ts';
import { mapSent } from '../../../domain/contract/open-data.ts';
import { exactly } from '../../../domain/contract/declaration.ts';
import { idOf } from '../../../domain/contract/pieces.ts';
import type { AreaId, FundId } from '../../../domain/ids.ts';
import { accepted, type Outcome } from '../../../domain/outcome.ts';
import type { MapOffice, MapTold } from '../../../domain/wire/http-open-data.ts';
import type { Register } from '../../../db/register/register.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import type { Job } from '../../workers/in-thread.ts';
import { mostBytesAtOnce, readSent } from '../../workers/sent-json.ts';
import type { WorkerThreads } from '../../workers/worker-threads.ts';
import { namesIn } from '../summaries.ts';
import { numberOf } from './grants-source.ts';
import { factsOf } from './kept.ts';

interface Maps {
  readonly register: Register;
}

export interface MapToDraw {
  /** As it was sent. */
  readonly bytes: Uint8Array;
  readonly areas: readonly NamedArea[];
}

const drawWork: Job<MapToDraw, Outcome<AreaMap>> = {
  file: new URL('./draw-map-work.ts', import.meta.url),
  longestMs: 60_000,
};

export function drawMap({ bytes, areas }: MapToDraw): Outcome<AreaMap> {
  const sent = readSent(bytes, mapSent);
  return sent.ok ? areaMap(sent.value.geoJson, areas, sent.value.property) : sent;
}

/** In place of the map before: of a file that is refused nothing is kept. */
export async function takeMap(
  room: FundRoom,
  bytes: Uint8Array,
  deps: Maps & { readonly workers: Pick<WorkerThreads, 'run'> },
): Promise<Outcome<null>> {
  const ask = { bytes: new Uint8Array(bytes), areas: await namedAreas(room, deps) };
  const drawn = bytes.length <= mostBytesAtOnce ? drawMap(ask) : await deps.workers.run(drawWork, ask);
  if (!drawn.ok) return drawn;
  const { areas, others, ...said } = drawn.value;
  const body = {
    ...said,
    others: [...others],
    areas: areas.map(({ at, from, ...area }) => ({ ...area, at: [...at], from: from && [...from] })),
  };
  await deps.register.openData.save({ about: 'map', fund: numberOf(room) }, body);
  return accepted(null);
}

export function forgetMap(fund: FundId, { register }: Maps): Promise<void> {
  return register.openData.forget({ about: 'map', fund });
}

async function namedAreas(room: FundRoom, deps: Maps): Promise<readonly NamedArea[]> {
  const { areas: said } = await factsOf(numberOf(room), deps);
  const name = await namesIn(deps.register.texts, [room.state]);
  return [...room.state.areas].map(([area, { textHash }]) => ({
    area,
    name: name(textHash),
    geoCode: said.find((each) => each.area === area)?.geoCode ?? '',
  }));
}

const point = z.tuple([z.int(), z.int()]);
const keptMap = exactly<AreaMap>()(
  z.strictObject({
    property: z.string(),
    height: z.int(),
    areas: z.array(
      z.strictObject({
        area: idOf<AreaId>(),
        path: z.string().regex(/^(?:M\d+,\d+l[-\d, ]+z)+$/),
        at: point,
        from: point.nullable(),
      }),
    ),
    others: z.array(z.string()),
  }),
);

async function mapOf(room: FundRoom, { register }: Maps): Promise<AreaMap | null> {
  const read = keptMap.safeParse(await register.openData.read({ about: 'map', fund: numberOf(room) }));
  return read.success ? read.data : null;
}

/** For everybody: areas that were removed since are not on it. */
export async function mapTold(room: FundRoom, deps: Maps): Promise<MapTold | null> {
  const map = await mapOf(room, deps);
  if (map === null) return null;
  const places = new Map([...room.state.areas.keys()].map((area, place) => [area, place + 1]));
  const areas = map.areas.flatMap(({ area, ...drawn }) => {
    const place = places.get(area);
    return place === undefined ? [] : [{ place, ...drawn }];
  });
  return areas.length === 0 ? null : { height: map.height, areas };
}

export async function mapOffice(room: FundRoom, deps: Maps): Promise<MapOffice | null> {
  const map = await mapOf(room, deps);
  if (map === null) return null;
  const name = await namesIn(deps.register.texts, [room.state]);
  const drawn = new Set(map.areas.map(({ area }) => area));
  const without = [...room.state.areas].filter(([area]) => !drawn.has(area));
  return {
    property: map.property,
    drawn: room.state.areas.size - without.length,
    without: without.map(([, { textHash }]) => name(textHash)),
    others: map.others,
  };
}
