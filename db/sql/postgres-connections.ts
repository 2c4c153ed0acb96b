/** Connections to PostgreSQL, and what is known of a commit when its answer comes, or does not come. */

import {
  DatabaseError,
  Pool,
  types as driverTypes,
  type CustomTypesConfig,
  type PoolClient,
  type QueryResult,
} from 'pg';

/** It is not known whether a commit was made. */
export class CommitUnknown extends Error {
  override name = 'CommitUnknown';
  constructor(cause: unknown) {
    super('It is not known whether the database made this commit.', { cause });
  }
}

export interface Connection {
  ask(text: string, values?: readonly unknown[]): Promise<QueryResult<Readonly<Record<string, unknown>>>>;
}

export interface ConnectionSettings {
  /** How many at once. */
  readonly most?: number;
  /** How long an answer is waited for. Then the connection is closed: nothing is ever cancelled. */
  readonly deadlineMs?: number;
  /** How long a transaction may wait for whoever began it. Then the database drops it, with all that it holds. */
  readonly standStillMs?: number;
}

/** Numbers of this program are below 2 to the power of 53; a sum that is not is a fault, never another number. */
function exactNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error(`${text} is no number that this program keeps`);
  return number;
}

const { INT8, NUMERIC } = driverTypes.builtins;
const types: CustomTypesConfig = {
  // PostgreSQL answers with bigint, and with numeric where it adds up bigints: the driver would give texts.
  getTypeParser: (type, format) =>
    (type === INT8 || type === NUMERIC) && format !== 'binary'
      ? exactNumber
      : driverTypes.getTypeParser(type, format),
};

export class Connections {
  readonly #pool: Pool;
  readonly #deadlineMs: number;
  readonly #standStillMs: number;

  constructor(url: string, { most = 10, deadlineMs = 8_000, standStillMs = 2_000 }: ConnectionSettings = {}) {
    this.#deadlineMs = deadlineMs;
    this.#standStillMs = standStillMs;
    this.#pool = new Pool({
      connectionString: url,
      max: most,
      connectionTimeoutMillis: Math.min(deadlineMs, 5_000),
      keepAlive: true,
      application_name: 'decision-day',
      types,
    });
    // A line that breaks fails the question that is under way, if there is one. Whoever asks next gets another.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Lends a connection. After a fault it is closed: whatever it had begun is undone by that. */
  async use<Answer>(work: (connection: Connection) => Promise<Answer>): Promise<Answer> {
    const lent = await this.#lend();
    try {
      const answer = await work(lent);
      lent.giveBack();
      return answer;
    } finally {
      lent.drop();
    }
  }

  /**
   * Does `work` in one commit that `begin` begins: all of it, or nothing.
   *
   * @throws what `work` throws, and then nothing was written; CommitUnknown
   */
  async commit<Answer>(begin: string, work: (connection: Connection) => Promise<Answer>): Promise<Answer> {
    const lent = await this.#lend();
    try {
      // Said in each transaction: a pooler passes on nothing that is said when a line is opened.
      await lent.ask(`${begin}; ${standingStill(this.#standStillMs)}`);
      const done = await orRolledBack(lent, work);
      if ('given' in done) await lent.commit();
      if ('given' in done || done.isRolledBack) lent.giveBack();
      if ('given' in done) return done.given;
      throw done.fault;
    } finally {
      lent.drop();
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #lend(): Promise<Lent> {
    return new Lent(await this.#pool.connect(), this.#deadlineMs);
  }
}

/** For the transaction that it is said in alone. */
function standingStill(mostMs: number): string {
  return `SELECT set_config('idle_in_transaction_session_timeout', '${mostMs}', true)`;
}

type Done<Answer> = { readonly given: Answer } | { readonly fault: unknown; readonly isRolledBack: boolean };

async function orRolledBack<Answer>(
  connection: Connection,
  work: (connection: Connection) => Promise<Answer>,
): Promise<Done<Answer>> {
  try {
    return { given: await work(connection) };
  } catch (fault) {
    const isRolledBack = await connection.ask('ROLLBACK').then(
      () => true,
      () => false,
    );
    return { fault, isRolledBack };
  }
}

/** What it says beside its message quotes rows and values: words, names and votes are nothing for a log (PG9). */
function withoutValues(fault: unknown): unknown {
  if (fault instanceof DatabaseError) {
    fault.detail = undefined;
    fault.where = undefined;
    fault.internalQuery = undefined;
    fault.message = fault.message.replace(/: ".*"$/s, '');
  }
  return fault;
}

/** A connection while somebody has it. */
class Lent implements Connection {
  readonly #client: PoolClient;
  readonly #deadlineMs: number;
  #isOut = true;

  constructor(client: PoolClient, deadlineMs: number) {
    this.#client = client;
    this.#deadlineMs = deadlineMs;
  }

  async ask(text: string, values: readonly unknown[] = []) {
    // Nothing that would cancel is ever sent: a commit that was cancelled can look like one that was made.
    const tooLong = setTimeout(() => this.drop(), this.#deadlineMs);
    try {
      return await this.#client.query<Readonly<Record<string, unknown>>>(text, values.slice());
    } catch (fault) {
      throw withoutValues(fault);
    } finally {
      clearTimeout(tooLong);
    }
  }

  /**
   * A commit is known when the database says so and nothing beside it. A commit whose wait for the standby was cancelled
   * is answered like any other, after a warning that it stands on this machine alone.
   *
   * @throws CommitUnknown
   */
  async commit(): Promise<void> {
    const warnings: unknown[] = [];
    const hear = (notice: unknown) => void warnings.push(notice);
    this.#client.on('notice', hear);
    try {
      const { command } = await this.ask('COMMIT');
      if (command !== 'COMMIT') warnings.push(new Error(`COMMIT was answered with ${command}`));
    } catch (fault) {
      throw new CommitUnknown(fault);
    } finally {
      this.#client.off('notice', hear);
    }
    if (warnings.length > 0) throw new CommitUnknown(warnings[0]);
  }

  giveBack(): void {
    this.#release(false);
  }

  /** Closes it, also in the middle of a question: the driver then drops the line at once. */
  drop(): void {
    this.#release(true);
  }

  #release(isToBeClosed: boolean): void {
    if (this.#isOut) this.#client.release(isToBeClosed);
    this.#isOut = false;
  }
}
