/**
 * Several servers with the same events, keys and cards, and a table of who owns which event. Each has a folder of its own,
 * copied from one: until they share a database, what one writes later the others do not know.
 */

import { cpSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import type { EventId } from '../../domain/ids.ts';
import { build, type RunningServer } from '../build.ts';
import type { Owner, Owners } from '../live/owners.ts';
import { openHall } from './test-hall.ts';

export interface TestServers {
  readonly servers: readonly RunningServer[];
  readonly events: readonly EventId[];
  /** Where each listens on this machine. */
  readonly urls: readonly string[];
  /** Who owns what, as every server knows it; a test moves events in it. An event that is not in it is nobody's now. */
  readonly owners: Map<EventId, { readonly server: number; readonly epoch: number }>;
  /** For which event each server had to know the owner, in turn. */
  readonly asked: readonly (readonly EventId[])[];
  /** What the QR codes of an event's cards hold. */
  secrets(event: EventId): Promise<readonly string[]>;
}

export interface ServersSetup {
  readonly servers: number;
  readonly events: number;
  /** Cards of each event. */
  readonly cards?: number;
  readonly trustProxy?: number;
  /** Every server takes whatever it is asked for, as where a balancer alone decides. */
  readonly ownAll?: true;
  /** Each takes the next one for the owner of everything. */
  readonly inCircle?: true;
}

/** Event 1 is the first server's, event 2 the second's, and so on around. */
export async function openServers(setup: ServersSetup): Promise<TestServers> {
  const hall = await openHall({ cards: setup.cards ?? 2 });
  await hall.hearAll();
  for (let event = 2; event <= setup.events; event += 1) await hall.cardsOfAnotherEvent();
  const events = hall.server.rooms.events().map(({ event }) => event);
  await hall.close();
  const owners: TestServers['owners'] = new Map(
    events.map((event, place) => [event, { server: place % setup.servers, epoch: 1 }]),
  );
  const urls: string[] = [];
  const asked: EventId[][] = [];
  const servers: RunningServer[] = [];
  for (let number = 0; number < setup.servers; number += 1) {
    const dataDir = tempFolder();
    cpSync(hall.dataDir, dataDir, { recursive: true });
    const asks: EventId[] = [];
    asked.push(asks);
    const known = ownersFor(number, owners, urls);
    const ownerOf = (event: EventId): Owner => {
      asks.push(event);
      if (setup.ownAll) return { at: 'here', epoch: number + 1 };
      if (setup.inCircle) return { at: 'elsewhere', address: urls[(number + 1) % setup.servers] ?? '' };
      return known.ownerOf(event);
    };
    const config = {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      publicUrl: null,
      trustProxy: setup.trustProxy ?? 0,
    };
    const server = await build(config, { owners: { ownerOf }, report: () => undefined });
    onTestFinished(() => server.close());
    servers.push(server);
    urls.push(`http://127.0.0.1:${server.port}`);
  }
  return {
    servers,
    events,
    urls,
    owners,
    asked,
    async secrets(event) {
      const [server] = servers;
      const cards = (await server?.register.cards.list(event, 1)) ?? [];
      return cards.map((card) => server?.access.printed(card, '').url.split('#')[1] ?? '');
    },
  };
}

function ownersFor(self: number, owners: TestServers['owners'], urls: readonly string[]): Owners {
  return {
    ownerOf(event) {
      const owner = owners.get(event);
      if (!owner) return { at: 'unknown' };
      if (owner.server === self) return { at: 'here', epoch: owner.epoch };
      return { at: 'elsewhere', address: urls[owner.server] ?? '' };
    },
  };
}
