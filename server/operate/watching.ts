/** Counts for the operator where numbers were asked for (OP2); elsewhere nothing is counted, and nothing is loaded for it. */

import type { Config } from '../config.ts';
import { noMeters, type Meters } from '../live/meters.ts';
import type { Rooms } from '../live/rooms.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Time } from '../live/time.ts';
import type { OpenConnections } from '../open-connections.ts';

export interface Watching {
  readonly meters: Meters;
  /** The server runs: its numbers can be read from now on. */
  begin(running: { readonly rooms: Rooms; readonly connections: OpenConnections }): void;
  /** Where the numbers are read; null where nobody asked for them. */
  readonly url: string | null;
  close(): Promise<void>;
}

const nobodyWatches: Watching = {
  meters: noMeters,
  url: null,
  begin: () => undefined,
  close: () => Promise.resolve(),
};

/** @throws `EADDRINUSE` when the port for the numbers is taken */
export async function watchingFor(
  { metrics: place }: Pick<Config, 'metrics'>,
  { time, report }: { readonly time: Time; readonly report: ReportFault },
): Promise<Watching> {
  if (place === undefined) return nobodyWatches;
  const [{ Metrics }, { openMetricsPage }] = await Promise.all([
    import('./metrics.ts'),
    import('./metrics-page.ts'),
  ]);
  const metrics = new Metrics(time);
  const page = await openMetricsPage(metrics, place, report);
  return {
    meters: metrics,
    url: page.url,
    begin({ rooms, connections }) {
      metrics.watch({
        events: () =>
          rooms.events().map(({ state, presence, depth }) => ({
            stage: state.stage,
            phones: presence.connected,
            depth,
          })),
        saving: () => rooms.saving(),
        connections: () => connections.open,
      });
    },
    close: () => page.close(),
  };
}
