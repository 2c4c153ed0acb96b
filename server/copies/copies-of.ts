import { join } from 'node:path';
import { keyFileName } from '../access/keys.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Time } from '../live/time.ts';
import { Copies } from './copies.ts';
import { CopyPlaces, firstPlace } from './copy-place.ts';

/** The copies of a server's data folder, and where they are carried to. */
export function copiesOf(
  { dataDir, carry: told }: { readonly dataDir: string; readonly carry?: Parameters<typeof firstPlace>[1] },
  {
    port,
    url,
    rooms,
    file: databaseFile,
  }: { readonly port: number; readonly url: string; readonly rooms: Rooms; readonly file: string | null },
  { time, report }: { readonly time: Time; readonly report: ReportFault },
): { copies: Copies; copyPlaces: CopyPlaces } {
  const { carry, by } = firstPlace(dataDir, told);
  const copies = new Copies({
    dataDir,
    databaseFile,
    keyFile: join(dataDir, keyFileName),
    port,
    publicUrl: url,
    carry,
    ballots: () => rooms.events().reduce((sum, room) => sum + room.ballotsReceived, 0),
    time,
    report,
  });
  const now = () => time.wall();
  return { copies, copyPlaces: new CopyPlaces({ dataDir, databaseFile, copies, by, now }) };
}
