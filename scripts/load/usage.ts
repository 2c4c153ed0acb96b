/** What a server under load says of itself: its own CPU time and memory, over the line to whoever started it. */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isRecord } from '../commands/is-record.ts';

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

/** Since the last time it was asked: the longest that its loop was late, and what the loop's own thread has worked. */
export interface LoopDelay {
  readonly loopMs: number;
  readonly loopCpuMs: number;
}

/** Answers `usage` and `loop` for as long as the other side is there, and ends `close` when it is not. */
export function reportUsage(port: number, close: () => Promise<void>): void {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  let spentBefore = 0;
  process.on('message', (ask) => {
    if (ask === 'loop') {
      const { user, system } = process.threadCpuUsage();
      const cpuMs = (user + system) / 1000;
      const told: LoopDelay = { loopMs: loop.max / 1e6, loopCpuMs: cpuMs - spentBefore };
      spentBefore = cpuMs;
      loop.reset();
      process.send?.(told);
      return;
    }
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

export function isLoopDelay(message: unknown): message is LoopDelay {
  return isRecord(message) && typeof message['loopMs'] === 'number';
}

export function isUsage(message: unknown): message is Usage {
  return isRecord(message) && typeof message['cpuMs'] === 'number' && typeof message['rss'] === 'number';
}
