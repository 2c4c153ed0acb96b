import type { Limit, Limits, Taken } from '../limits/limits.ts';
import { postgresClock } from './postgres-clock.ts';
import type { PostgresEngine } from '../sql/postgres-engine.ts';
import { one, run, sql, type Steps } from '../sql/steps.ts';

/** So often a server clears away whoever has all tries back: what is not there has its whole allowance. */
const clearAfter = 1_000;

interface Counted extends Limit {
  /** When all are back. */
  readonly fullAt: number;
}

/**
 * Limits that all servers on one database keep together.
 *
 * @param clock for tests: a clock in milliseconds instead of the database's
 */
export function postgresLimits(engine: PostgresEngine, clock?: () => number): Limits {
  let taken = 0;

  function* take(limits: readonly Limit[], wanted: number): Steps<Taken> {
    const time = yield* timeNow(clock);
    const counted = yield* locked(limits);
    const debt = ({ fullAt }: Counted) => Math.max(0, fullAt - time);
    /** Milliseconds until one is left; below 0 there are more. */
    const untilOneIsLeft = (each: Counted) => debt(each) - (each.burst - 1) * each.everyMs;
    const left = (each: Counted) => Math.max(0, 1 + Math.floor(-untilOneIsLeft(each) / each.everyMs));
    const tries = Math.min(wanted, ...counted.map(left));
    const now =
      tries === 0
        ? counted
        : counted.map((each) => ({ ...each, fullAt: time + debt(each) + tries * each.everyMs }));
    if (tries > 0) for (const each of now) yield* setFull(each);
    if ((taken += 1) % clearAfter === 0)
      yield* run(sql`DELETE FROM tries WHERE full_at < ${Math.floor(time)}`);
    return {
      tries,
      spent: counted.map((each) => Math.ceil(debt(each) / each.everyMs)),
      waitMs: Math.max(0, ...now.map(untilOneIsLeft)),
    };
  }

  return {
    take: (limits, wanted = 1) => engine.writeBeside(() => take(limits, wanted)),
    giveBack: (limits) =>
      engine.writeBeside(function* () {
        for (const each of yield* locked(limits))
          yield* setFull({ ...each, fullAt: each.fullAt - each.everyMs });
      }),
  };
}

function* timeNow(clock?: () => number): Steps<number> {
  return clock ? clock() : (yield* one<{ now: number }>(postgresClock)).now;
}

/** Their rows, which nobody else counts in until the commit. Everybody locks them in the same order. */
function* locked(limits: readonly Limit[]): Steps<readonly Counted[]> {
  const inOrder = limits.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.of, b.of));
  const found = new Map<Limit, number>();
  for (const limit of inOrder) {
    const { fullAt } = yield* one<{ fullAt: number }>(
      sql`INSERT INTO tries (kind, of_whom, full_at) VALUES (${limit.kind}, ${limit.of}, 0)
          ON CONFLICT (kind, of_whom) DO UPDATE SET full_at = tries.full_at RETURNING full_at AS "fullAt"`,
    );
    found.set(limit, fullAt);
  }
  return limits.map((limit) => ({ ...limit, fullAt: found.get(limit) ?? 0 }));
}

function* setFull({ kind, of, fullAt }: Counted): Steps<void> {
  // As a text: a whole number would be sent as one, and a clock has parts of milliseconds.
  const at = String(fullAt);
  yield* run(
    sql`UPDATE tries SET full_at = CAST(${at} AS double precision) WHERE kind = ${kind} AND of_whom = ${of}`,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
