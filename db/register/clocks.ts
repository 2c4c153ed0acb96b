import type { EventId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

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

export function openClocks(db: Database): AtOnce<Clocks> {
  const save = db.prepare<[number, number | null, number | null, number]>(
    'INSERT OR REPLACE INTO clocks (event, pitch_left_ms, countdown_left_ms, followed) VALUES (?, ?, ?, ?)',
  );
  const read = db.prepare<[number], ClocksLeft>(
    `SELECT pitch_left_ms AS pitchLeftMs, countdown_left_ms AS countdownLeftMs, followed
     FROM clocks WHERE event = ?`,
  );
  return {
    save: (event, { pitchLeftMs, countdownLeftMs, followed }) =>
      void save.run(event, pitchLeftMs, countdownLeftMs, followed),
    read: (event) => read.get(event) ?? null,
  };
}
