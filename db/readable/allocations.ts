import type { Database } from '../open.ts';
import type { Takes } from './takes.ts';

/** `allocations`: what each run made of each bid. Runs are immutable, so rows are only ever added. */
export function allocationRows(db: Database): Takes {
  const add = db.prepare<[number, number, number, number | null, string, string | null, number]>(
    'INSERT INTO allocations (event, run, bid, place, outcome, why, amount_pence) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  return {
    'run-made': ({ number: event }, { run }) => {
      for (const line of run.lines) {
        const why = line.outcome === 'not-chosen' ? line.why : null;
        const amountPence = line.outcome === 'not-chosen' ? 0 : line.amountPence;
        add.run(event, run.number, line.bid, line.place, line.outcome, why, amountPence);
      }
    },
  };
}
