/** What anybody may read of the runs that were made beside a signed result (O16). */

import { furtherRuns } from '../../../domain/exports/further-runs.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { FurtherTold } from '../../../domain/wire/http-open-data.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { claimsIn, signedEvent } from '../awards/award-state.ts';
import { json } from '../files/write-json.ts';
import type { OfficeFile } from '../result-files.ts';
import type { OpenDataOffices } from './grants-source.ts';

type Offices = Pick<OpenDataOffices, 'rooms'>;

/** Null while every run is of the evening. */
export async function furtherTold(room: EventRoom, deps: Offices): Promise<FurtherTold | null> {
  const { further } = room.state;
  if (further.runs.length === 0) return null;
  const of = await signedEvent(room, deps);
  if (!of.ok) return null;
  const keptBy = new Map(further.kept.map(({ bid, keepsPence }) => [bid, keepsPence]));
  const projects = claimsIn(of.value).claims.flatMap(({ bid, signedPence, newestPence, heldPence }) => {
    const keepsPence = keptBy.get(bid) ?? null;
    const isOther = newestPence !== signedPence || (keepsPence !== null && keepsPence < signedPence);
    return isOther ? [{ bid, signedPence, keepsPence, newestPence, heldPence }] : [];
  });
  return { tied: of.value.newest.openTie !== null, projects };
}

/** The runs themselves, as a file at an address that stays. */
export async function furtherFile(room: EventRoom, deps: Offices): Promise<Outcome<OfficeFile>> {
  const of = await signedEvent(room, deps);
  const runs = of.ok ? furtherRuns(room.state, room.words(), of.value.fingerprint) : null;
  if (runs === null) return refused('no-run');
  const name = `event-${room.event}-after-signing.json`;
  return accepted({ name, type: 'application/json', content: json(runs) });
}
