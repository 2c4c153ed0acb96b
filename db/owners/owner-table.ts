/**
 * Who owns which stream (SPEC OW), for servers that share a database. A server has a lease, which it renews; a stream has an
 * owner and an epoch. Both are rows, and everything goes by the database's own clock: the clocks of servers may differ.
 */

import type { Engine } from '../sql/engine.ts';
import { all, first, one, run, sql, texts, type Statement, type Steps } from '../sql/steps.ts';

/** One start of one server: whoever was struck off never comes back under the same name. */
export interface Node {
  readonly node: string;
  /** Where the other servers reach it, such as `http://10.0.0.12:3000`. */
  readonly address: string;
}

export interface Owned {
  readonly stream: string;
  readonly node: string;
  /** 1 for the first owner, and one more for each that follows. */
  readonly epoch: number;
}

/** What stands in the table at one moment. */
export interface OwnersSeen {
  /** Whose lease has not ended. */
  readonly nodes: readonly Node[];
  /** An owner that is not among the nodes is gone, or its lease has ended. */
  readonly owners: readonly Owned[];
}

export interface OwnerTable {
  /** A new server, with a lease of `leaseMs` from now on. */
  join(node: Node, leaseMs: number): Promise<void>;
  /** Renews a lease, also one that has ended. Null when the server was struck off: then it owns nothing any more (OW3). */
  renew(node: string, leaseMs: number): Promise<OwnersSeen | null>;
  /**
   * Makes the server the owner of those streams that nobody owns, or whose owner's lease has ended: that owner is struck off.
   * The epoch of each grows by one. The others stay whose they are.
   */
  take(node: string, streams: readonly string[]): Promise<void>;
  /** Gives a stream to another server, whose epoch is one more. False when it is not the giver's, or the other is gone. */
  give(from: Owned, to: string): Promise<boolean>;
  /** The server ends. Whatever it still owns is free. */
  leave(node: string): Promise<void>;
}

export interface OwnerTableOn {
  /** Commits may stand beside others: these steps lock what they depend on by themselves. */
  readonly engine: Pick<Engine, 'write'>;
  /** Reads the database's clock: one row with milliseconds as `now`. */
  readonly clock: Statement;
}

export function ownerTable(on: OwnerTableOn): OwnerTable {
  const { engine } = on;
  function* readNow(): Steps<number> {
    return Math.floor((yield* one<{ readonly now: number }>(on.clock)).now);
  }

  function* seen(now: number): Steps<OwnersSeen> {
    const nodes = yield* all<Node>(
      sql`SELECT node, address FROM nodes WHERE lease_until > ${now} ORDER BY node`,
    );
    const owners = yield* all<Owned>(sql`SELECT stream, node, epoch FROM owners ORDER BY stream`);
    return { nodes, owners };
  }

  /** True when the server is gone. Waits for a renewal that is under way, and then finds it. */
  function* isGone(node: string, now: number): Steps<boolean> {
    yield* run(sql`DELETE FROM nodes WHERE node = ${node} AND lease_until <= ${now}`);
    return (yield* first(sql`SELECT node FROM nodes WHERE node = ${node}`)) === undefined;
  }

  return {
    async join({ node, address }, leaseMs) {
      await engine.write(function* () {
        const until = (yield* readNow()) + leaseMs;
        yield* run(
          sql`INSERT INTO nodes (node, address, lease_until) VALUES (${node}, ${address}, ${until})`,
        );
      });
    },

    renew: (node, leaseMs) =>
      engine.write(function* () {
        const now = yield* readNow();
        const renewed = yield* run(sql`UPDATE nodes SET lease_until = ${now + leaseMs} WHERE node = ${node}`);
        return renewed === 0 ? null : yield* seen(now);
      }),

    async take(node, streams) {
      await engine.write(function* () {
        const now = yield* readNow();
        // A server that was struck off meanwhile takes nothing.
        const mine = yield* run(
          sql`UPDATE nodes SET lease_until = lease_until WHERE node = ${node} AND lease_until > ${now}`,
        );
        if (mine === 0) return;
        const owned = new Map(
          (yield* all<Owned>(
            sql`SELECT stream, node, epoch FROM owners WHERE stream IN ${texts(streams)}`,
          )).map((each) => [each.stream, each]),
        );
        const gone = new Map<string, boolean>();
        // Everybody in the same order: nobody waits for somebody who waits for them.
        for (const owner of [...new Set([...owned.values()].map((each) => each.node))].sort())
          gone.set(owner, owner !== node && (yield* isGone(owner, now)));
        for (const stream of streams.toSorted()) {
          const { node: owner, epoch } = owned.get(stream) ?? { node: null, epoch: 0 };
          if (owner === null) {
            yield* run(
              sql`INSERT INTO owners (stream, node, epoch) VALUES (${stream}, ${node}, 1)
                  ON CONFLICT (stream) DO NOTHING`,
            );
          } else if (gone.get(owner)) {
            yield* run(
              sql`UPDATE owners SET node = ${node}, epoch = ${epoch + 1}
                  WHERE stream = ${stream} AND node = ${owner} AND epoch = ${epoch}`,
            );
          }
        }
      });
    },

    give: ({ stream, node, epoch }, to) =>
      engine.write(function* () {
        const now = yield* readNow();
        const given = yield* run(
          sql`UPDATE owners SET node = ${to}, epoch = ${epoch + 1}
              WHERE stream = ${stream} AND node = ${node} AND epoch = ${epoch}
                AND EXISTS (SELECT node FROM nodes WHERE node = ${to} AND lease_until > ${now})`,
        );
        return given === 1;
      }),

    async leave(node) {
      await engine.write(() => run(sql`DELETE FROM nodes WHERE node = ${node}`));
    },
  };
}
