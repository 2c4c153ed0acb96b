import type { Run } from '../../domain/event/run.ts';
import type { Stream } from '../journal.ts';
import { numbers, rows, run, sql, texts, type Steps } from '../sql/steps.ts';
import type { Takes } from './takes.ts';

/** `allocations`: what each run made of each bid. Runs are immutable, so rows are only ever added. */
export const allocationTakes: Takes = {
  'run-made': addRun,
  // `events.run` says which of them applies: a further run stands beside it.
  'further-run-made': addRun,
};

function* addRun({ number: event }: Stream, body: { readonly run: Run }): Steps<void> {
  const { number, lines } = body.run;
  const made = rows({
    bid: numbers(lines.map(({ bid }) => bid)),
    place: numbers(lines.map(({ place }) => place)),
    outcome: texts(lines.map(({ outcome }) => outcome)),
    why: texts(lines.map((line) => (line.outcome === 'not-chosen' ? line.why : null))),
    pence: numbers(lines.map((line) => (line.outcome === 'not-chosen' ? 0 : line.amountPence))),
  });
  yield* run(
    sql`INSERT INTO allocations (event, run, bid, place, outcome, why, amount_pence)
        SELECT ${event}, ${number}, bid, place, outcome, why, pence FROM ${made} AS made`,
  );
}
