/** What happens to a cluster while it is voted in: each blow, and what is done about it once every event goes on. */

import type { SeededRandom } from '../hall/seeded-random.ts';
import type { Node, World } from './world.ts';

export const blowNames = [
  'kill-node',
  'freeze-node',
  'hold-line',
  'end-node',
  'kill-primary',
  'cut-lines',
  'restart-front',
] as const;
export type BlowName = (typeof blowNames)[number];

/** With one node there is nobody to go on while it stands still. */
export const blowsOnOneNode: readonly BlowName[] = [
  'kill-node',
  'kill-primary',
  'cut-lines',
  'restart-front',
];

export interface Struck {
  /** The node that it hit; null where it hit all of them. */
  readonly node: Node | null;
  readonly mend: () => Promise<void>;
}

type Blow = (world: World, node: Node) => Promise<Struck>;

const blows: Readonly<Record<BlowName, Blow>> = {
  /** kill -9. */
  async 'kill-node'(world, node) {
    await node.server.kill();
    if (world.nodes.length === 1) await world.startAgain(node);
    return { node, mend: () => world.startAgain(node) };
  },
  /** It stands still as a paused virtual machine does, and goes on later as if nothing had been. */
  async 'freeze-node'(_, node) {
    node.server.freeze();
    return { node, mend: async () => node.server.wake() };
  },
  /** Nothing comes through between it and the database; what it had sent arrives once others have taken over. */
  async 'hold-line'(_, node) {
    node.line.hold();
    return { node, mend: async () => node.line.release() };
  },
  /** As for an upgrade: it hands over and ends. */
  async 'end-node'(world, node) {
    await node.server.end();
    return { node, mend: () => world.startAgain(node) };
  },
  async 'kill-primary'({ databases }) {
    await databases.killPrimary();
    await databases.promote();
    return { node: null, mend: () => databases.mend() };
  },
  /** As when a pooler is started again. */
  async 'cut-lines'({ nodes }) {
    for (const { line } of nodes) line.cut();
    return { node: null, mend: async () => undefined };
  },
  async 'restart-front'({ front }) {
    await front.stop();
    await front.start();
    return { node: null, mend: async () => undefined };
  },
};

/** Strikes at a node that owns an event, where it is one node that is hit. */
export function strike(name: BlowName, world: World, random: SeededRandom): Promise<Struck> {
  const hall = world.halls[random.whole(0, world.halls.length - 1)];
  const any = world.nodes[random.whole(0, world.nodes.length - 1)];
  const node = (hall && world.ownerOf(hall)) ?? any;
  if (node === undefined) throw new Error('a cluster has a node');
  return blows[name](world, node);
}
