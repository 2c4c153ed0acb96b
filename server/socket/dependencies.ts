import type { BallotKey, DeviceTag, EventId, Role } from '../../domain/ids.ts';
import type { People } from '../../db/register/people.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Owners } from '../live/owners.ts';
import type { Meters } from '../live/meters.ts';
import type { Rooms } from '../live/rooms.ts';
import type { OpenConnections } from '../open-connections.ts';
import type { Time } from '../live/time.ts';

/** What sockets need from server/access. */
export interface SocketAccess {
  /** Who the browser is in that role at that event; an officer may look at every screen. */
  session(cookies: string | undefined, role: Role, event: EventId | null): Promise<SessionInfo | null>;
  card(token: string): { event: EventId; key: BallotKey } | null;
  deviceTag(event: EventId, key: BallotKey, device: string): DeviceTag;
  revisionProof(event: EventId, key: BallotKey, revision: number): string;
}

export interface GatewayDependencies {
  readonly rooms: Rooms;
  readonly connections: Pick<OpenConnections, 'keep'>;
  readonly access: SocketAccess;
  readonly people: Pick<People, 'find'>;
  readonly owners: Owners;
  readonly meters: Pick<Meters, 'refused'>;
  readonly time: Time;
  readonly report: ReportFault;
  /** How many proxies add the true address of a phone. */
  readonly trustProxy: number;
}
