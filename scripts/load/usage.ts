/** What a server under load says of itself: its own CPU time and memory, over the line to whoever started it. */

import { isRecord } from '../doors/is-record.ts';

export interface Usage {
  /** CPU milliseconds of this process since it began, of the user and the system. */
  readonly cpuMs: number;
  /** Bytes in memory, after a full collection. */
  readonly rss: number;
  /** Bytes that the program itself still holds on to then. */
  readonly held: number;
  /** Sockets, timers and files that are open. */
  readonly handles: number;
}

/** Answers `usage` for as long as the other side is there, and ends `close` when it is not. */
export function reportUsage(port: number, close: () => Promise<void>): void {
  process.on('message', () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed, external } = process.memoryUsage();
    const usage: Usage = {
      cpuMs: (user + system) / 1000,
      rss,
      held: heapUsed + external,
      handles: process.getActiveResourcesInfo().length,
    };
    process.send?.(usage);
  });
  process.on('disconnect', () => void close().then(() => process.exit(0)));
  process.send?.({ port });
}

export function isUsage(message: unknown): message is Usage {
  return isRecord(message) && typeof message['cpuMs'] === 'number' && typeof message['rss'] === 'number';
}
