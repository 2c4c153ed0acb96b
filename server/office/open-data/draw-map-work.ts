import type { AreaMap } from '../../../domain/open-data/map/area-map.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { Work } from '../../workers/in-thread.ts';
import { drawMap, type MapToDraw } from './area-maps.ts';

/** A file of megabytes, drawn in a thread. */
const work: Work<MapToDraw, Outcome<AreaMap>> = async (ask) => drawMap(ask);

export default work;
