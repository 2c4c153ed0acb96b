import { describe, expect, onTestFinished, test } from 'vitest';
import { CommitUnknown } from './postgres-connections.ts';
import { asOwner, testConnections, testDatabase, whyNone } from '../testing/postgres/test-database.ts';
import { postgresEngine } from './postgres-engine.ts';
import { all, count, first, numbers, one, run, runAndTell, sql, texts, type Steps } from './steps.ts';

interface Kept {
  readonly hash: string;
  readonly body: string;
}

const hash = (of: number) => String(of).padStart(64, '0');
const salt = 's'.repeat(32);

function* keep(of: number, body = 'words'): Steps<void> {
  yield* runAndTell(sql`INSERT INTO texts (hash, salt, body) VALUES (${hash(of)}, ${salt}, ${body})`);
}

const kept = () => all<Kept>(sql`SELECT hash, body FROM texts ORDER BY hash`);
const countOf = () => count(sql`SELECT COUNT(*) AS count FROM texts`);

function promiseOf<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
}

function open(url = testDatabase(), deadlineMs = 20_000) {
  const engine = postgresEngine(testConnections(url, { deadlineMs }));
  return { engine, url };
}

describe.skipIf(whyNone !== null)('steps on PostgreSQL', () => {
  test('values stand apart from the text; another statement in it keeps its own', async () => {
    const { engine } = open();
    await engine.write(function* () {
      yield* keep(1, "it's");
      yield* keep(2, '"$1"');
    });
    const of = (body: string) => sql`body = ${body}`;
    const found = await engine.read(() =>
      all<Kept>(sql`SELECT hash FROM texts WHERE salt = ${salt} AND (${of("it's")} OR ${of('nothing')})`),
    );
    expect(found).toEqual([{ hash: hash(1) }]);
  });

  test('lists of texts and of numbers, empty ones too; whole numbers are numbers, and bytes are bytes', async () => {
    const { engine } = open();
    await engine.write(() => keep(1));
    const among = (hashes: readonly string[]) => engine.read(() => countOfAmong(hashes));
    const countOfAmong = (hashes: readonly string[]) =>
      count(sql`SELECT COUNT(*) AS count FROM texts WHERE hash IN ${texts(hashes)}`);
    expect([await among([hash(1), 'a"b,{c}']), await among([])]).toEqual([1, 0]);
    const bytes = new Uint8Array([0, 255, 39, 0]);
    await engine.write(() =>
      run(
        sql`INSERT INTO door_lists (event, version, sealed) VALUES (${9_007_199_254_740_991}, ${7}, ${bytes})`,
      ),
    );
    const row = await engine.read(() =>
      one<{ event: number; sealed: Uint8Array; sum: number }>(
        sql`SELECT event, sealed, (SELECT SUM(version) FROM door_lists) AS sum FROM door_lists
            WHERE version IN ${numbers([6, 7])}`,
      ),
    );
    expect({ ...row, sealed: new Uint8Array(row.sealed) }).toEqual({
      event: 9_007_199_254_740_991,
      sealed: bytes,
      sum: 7,
    });
  });

  test('a commit is all of its steps or nothing; of nothing nobody is told', async () => {
    const { engine } = open();
    let told = 0;
    engine.listen(() => (told += 1));
    const failing = engine.write(function* () {
      yield* keep(1);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await expect(engine.write(() => run(sql`INSERT INTO texts (hash) VALUES (${'x'})`))).rejects.toThrow(
      'null value',
    );
    expect([await engine.read(countOf), told]).toEqual([0, 0]);
    await engine.write(() => keep(1));
    await Promise.resolve();
    expect([await engine.read(countOf), told]).toEqual([1, 1]);
  });

  test('a read of several statements sees one state', async () => {
    const { engine, url } = open();
    const other = postgresEngine(testConnections(url));
    const begun = promiseOf<void>();
    let times = 0;
    const counts = function* (): Steps<number[]> {
      times += 1;
      const before = yield* countOf();
      if (times === 2) begun.settle();
      // Waits on the server until the other has written.
      yield* first(sql`SELECT pg_advisory_xact_lock_shared(${4711})`);
      return [before, yield* countOf()];
    };
    const seen = await testConnections(url).use(async (holder) => {
      await holder.ask('SELECT pg_advisory_lock(4711)');
      const reading = engine.read(counts);
      await begun.promise;
      await other.write(() => keep(1));
      await holder.ask('SELECT pg_advisory_unlock(4711)');
      return reading;
    });
    expect(seen).toEqual([0, 0]);
    expect(await engine.read(countOf)).toBe(1);
  });

  test('[PG4] writers take turns, on several servers too: what one has read still holds when it writes', async () => {
    const { engine, url } = open();
    const other = postgresEngine(testConnections(url));
    function* next(): Steps<void> {
      yield* keep((yield* countOf()) + 1);
    }
    await Promise.all(Array.from({ length: 30 }, (_, place) => (place % 2 ? engine : other).write(next)));
    expect((await engine.read(kept)).map(({ hash: of }) => of)).toEqual(
      Array.from({ length: 30 }, (_, place) => hash(place + 1)),
    );
  });

  test('[PG12] a writer that stands still in the middle of its write lets the others go on, and wrote nothing', async () => {
    const url = testDatabase();
    const [still, other] = [testConnections(url, { standStillMs: 100 }), testConnections(url)];
    const takeTurn = 'SELECT pg_advisory_xact_lock(1)';
    const overtaken = promiseOf<undefined>();
    const written = still.commit('BEGIN', async (connection) => {
      await connection.ask(`${takeTurn}; INSERT INTO texts VALUES ('${hash(1)}', '${salt}', 'words')`);
      await other.commit('BEGIN', (second) => second.ask(takeTurn));
      overtaken.settle(undefined);
      await connection.ask('SELECT 1');
    });
    await overtaken.promise;
    await expect(written).rejects.toThrow(/terminat|not queryable/i);
    expect(await open(url).engine.read(countOf)).toBe(0);
  });

  test('[PG5] whoever listens hears of what another server wrote', async () => {
    const { engine, url } = open();
    const other = postgresEngine(testConnections(url));
    const number = (of: number) =>
      other.write(() =>
        runAndTell(
          sql`INSERT INTO numbered_changes (event, kind, number) VALUES (${of}, ${'streams'}, ${of})`,
        ),
      );
    let heard = promiseOf<void>();
    await number(1);
    engine.listen(() => heard.settle());
    await heard.promise;
    heard = promiseOf<void>();
    await number(2);
    await expect(heard.promise).resolves.toBeUndefined();
  });
});

describe.skipIf(whyNone !== null)('a commit is known, or said not to be', () => {
  /** Commits of this database wait for a standby that does not exist. */
  async function withoutStandby(deadlineMs?: number) {
    const { url } = open();
    const name = new URL(url).pathname.slice(1);
    await asOwner(`ALTER DATABASE ${name} SET synchronous_commit = on`);
    onTestFinished(async () => {
      await asOwner(`ALTER DATABASE ${name} RESET synchronous_commit`);
      await asOwner(
        `SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND datname = '${name}'`,
      );
    });
    return { ...open(url, deadlineMs), url };
  }

  /** The connection that waits for the standby. */
  async function waiting(url: string, act: string): Promise<unknown> {
    const watching = testConnections(url);
    for (;;) {
      const { rows } = await watching.use((each) =>
        each.ask(
          `SELECT ${act} AS done FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND datname = current_database()`,
        ),
      );
      if (rows[0]) return rows[0]['done'];
    }
  }

  test('[PG3] a wait for the standby that somebody cancelled is not taken for a commit', async () => {
    const { engine, url } = await withoutStandby();
    const written = engine.write(() => keep(1)).catch((fault: unknown) => fault);
    expect(await waiting(url, 'pg_cancel_backend(pid)')).toBe(true);
    expect(await written).toBeInstanceOf(CommitUnknown);
    // PostgreSQL kept it here, where alone it may be lost.
    expect(await engine.read(countOf)).toBe(1);
  });

  test('[PG3] an answer that does not come in time closes the connection, and cancels nothing', async () => {
    const { engine, url } = await withoutStandby(400);
    await expect(engine.write(() => keep(1))).rejects.toThrow(CommitUnknown);
    expect(await waiting(url, 'state')).toBe('active');
  });

  test('[PG3] a line that breaks during the commit', async () => {
    const { engine, url } = await withoutStandby();
    const written = engine.write(() => keep(1)).catch((fault: unknown) => fault);
    await waiting(url, 'pg_terminate_backend(pid)');
    expect(await written).toBeInstanceOf(CommitUnknown);
  });

  test('[PG3] what fails before the commit is known: nothing was written', async () => {
    const { engine, url } = open();
    const failed = engine.write(function* () {
      yield* keep(1);
      yield* first(sql`SELECT pg_terminate_backend(pg_backend_pid())`);
    });
    await expect(failed).rejects.not.toThrow(CommitUnknown);
    expect(await postgresEngine(testConnections(url)).read(countOf)).toBe(0);
    await engine.write(() => keep(1));
    expect(await engine.read(countOf)).toBe(1);
  });
});
