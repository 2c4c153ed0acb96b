import type { EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { first, run, sql } from '../sql/steps.ts';

/** Milliseconds left on each clock of an event; null when it does not run. A pitch over time is negative. */
export interface ClocksLeft {
  readonly pitchLeftMs: number | null;
  readonly countdownLeftMs: number | null;
  /** The last journal place that had set a clock or stopped one by then: what later entries say of a clock wins. */
  readonly followed: number;
}

export interface Clocks {
  /** Nothing is saved of an event that was wiped meanwhile. */
  save(event: EventId, left: ClocksLeft): Promise<void>;
  /** Null when no clock of the event was ever saved. */
  read(event: EventId): Promise<ClocksLeft | null>;
}

export const clockSteps: TableSteps<Clocks, 'read'> = {
  reads: {
    *read(event) {
      const row = yield* first<ClocksLeft>(
        sql`SELECT pitch_left_ms AS "pitchLeftMs", countdown_left_ms AS "countdownLeftMs", followed
            FROM clocks WHERE event = ${event}`,
      );
      return row ?? null;
    },
  },
  writes: {
    *save(event, { pitchLeftMs, countdownLeftMs, followed }) {
      yield* run(
        sql`INSERT INTO clocks (event, pitch_left_ms, countdown_left_ms, followed)
            VALUES (${event}, ${pitchLeftMs}, ${countdownLeftMs}, ${followed})
            ON CONFLICT (event) DO UPDATE SET pitch_left_ms = excluded.pitch_left_ms,
              countdown_left_ms = excluded.countdown_left_ms, followed = excluded.followed`,
      );
    },
  },
};
