import { createHash } from 'node:crypto';
import type { Node } from '../../db/owners/owner-table.ts';

/**
 * Which of the servers a stream belongs to, where nothing else says so: the same for everybody who asks, and about as many
 * streams for each. When a server goes, only its streams move. They move back once there is one at its address again.
 *
 * @returns null where there is no server
 */
export function placeFor(stream: string, nodes: readonly Node[]): Node | null {
  let best: { readonly node: Node; readonly lot: string } | null = null;
  for (const node of nodes) {
    const lot = lotOf(stream, node);
    if (best === null || lot > best.lot) best = { node, lot };
  }
  return best?.node ?? null;
}

function lotOf(stream: string, { node, address }: Node): string {
  return `${createHash('sha256').update(`${stream}\n${address}`).digest('hex')} ${node}`;
}
