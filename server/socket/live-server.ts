import type { Server, ServerOptions, Socket } from 'socket.io';
import type { ViewRole } from '../../domain/views/roles.ts';
import type { ServerToClient } from '../../domain/wire/messages.ts';
import type { Hosts } from '../access/hosts.ts';

/** What arrives is not yet of any type; what is sent is. */
type Anything = Record<string, (...anything: unknown[]) => void>;
export type LiveServer = Server<Anything, ServerToClient<ViewRole>>;
export type LiveSocket = Socket<Anything, ServerToClient<ViewRole>>;

/** @param hosts only requests under our own address, from our own pages, come in. */
export function liveOptions(hosts: Hosts): Partial<ServerOptions> {
  return {
    serveClient: false,
    // The largest message is a ballot; everything above is cut off before it is read.
    maxHttpBufferSize: 64 * 1024,
    // Views are small, and compressing each for each phone would cost more than it saves.
    perMessageDeflate: false,
    httpCompression: false,
    // A phone that fell asleep stops answering: it is missed, and misses us, within half a minute.
    pingInterval: 15_000,
    pingTimeout: 10_000,
    connectTimeout: 15_000,
    allowRequest: ({ headers: { host, origin } }, decide) =>
      decide(null, hosts.isOurs(host) && hosts.isFromUs(host, origin)),
  };
}
