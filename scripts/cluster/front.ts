/** What stands in front of the nodes: HAProxy or nginx as they are shipped, else one that sends each line to the next node. */

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, startBalancer, type BalancerName } from '../hosting/balancer.ts';
import { freePort } from '../hall/free-port.ts';
import { Door } from './door.ts';

export const frontNames = ['haproxy', 'nginx', 'in-turn'] as const;
export type FrontName = (typeof frontNames)[number];

export interface Front {
  readonly name: FrontName;
  readonly url: string;
  /** It is gone, with every line through it. */
  stop(): Promise<void>;
  /** It is there again, where it was. */
  start(): Promise<void>;
}

/** The first that is installed here. */
export function usualFront(): FrontName {
  return frontNames.find((name) => name === 'in-turn' || placeOf(name) !== null) ?? 'in-turn';
}

/** @param servers ports of the nodes */
export async function openFront(name: FrontName, folder: string, servers: readonly number[]): Promise<Front> {
  const port = await freePort();
  const begin = name === 'in-turn' ? () => inTurn(port, servers) : () => shipped(name, folder, port, servers);
  let running = await begin();
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    stop: () => running(),
    async start() {
      running = await begin();
    },
  };
}

type Stop = () => Promise<void>;

async function shipped(
  name: BalancerName,
  folder: string,
  port: number,
  servers: readonly number[],
): Promise<Stop> {
  const balancer = await startBalancer(name, { folder: mkdtempSync(join(folder, 'front-')), port, servers });
  return () => balancer.stop();
}

async function inTurn(port: number, servers: readonly number[]): Promise<Stop> {
  let lines = 0;
  const door = await Door.open(() => servers[(lines += 1) % servers.length] ?? null, port);
  return () => door.close();
}
