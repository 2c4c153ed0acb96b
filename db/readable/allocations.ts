import type { Run } from '../../domain/event/run.ts';
import type { Stream } from '../journal.ts';
import type { Database } from '../open.ts';
import type { Takes } from './takes.ts';

/** `allocations`: what each run made of each bid. Runs are immutable, so rows are only ever added. */
export function allocationRows(db: Database): Takes {
  const add = db.prepare<[number, number, number, number | null, string, string | null, number]>(
    'INSERT INTO allocations (event, run, bid, place, outcome, why, amount_pence) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const addRun = ({ number: event }: Stream, { run }: { readonly run: Run }): void => {
    for (const line of run.lines) {
      const why = line.outcome === 'not-chosen' ? line.why : null;
      const amountPence = line.outcome === 'not-chosen' ? 0 : line.amountPence;
      add.run(event, run.number, line.bid, line.place, line.outcome, why, amountPence);
    }
  };
  // `events.run` says which of them applies: a further run stands beside it.
  return { 'run-made': addRun, 'further-run-made': addRun };
}
