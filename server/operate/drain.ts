/** Before the end, where a balancer has other servers: newcomers are sent there first, then everybody who is here (OP4). */

import type { Readiness } from '../live/readiness.ts';
import type { Time } from '../live/time.ts';

export interface DrainDependencies<Line> {
  readonly readiness: Pick<Readiness, 'drain'>;
  /** The connections that are open. */
  readonly screens: { list(): readonly Line[]; sendAway(line: Line): Promise<void> };
  /** Gives the events to other servers, one after the other, each with its screens (OW6); left out on one machine. */
  readonly handOver?: () => Promise<void>;
  readonly time: Pick<Time, 'monotonic' | 'after'>;
}

/** So often some of the screens are sent away. */
const beatMs = 50;

/**
 * Half of the time is for balancers to notice that this server takes nobody more. Then events are handed over, and in the
 * other half the screens that are still open are sent away, evenly: another server is not met by all of them at once.
 */
export async function drain<Line>(
  { readiness, screens, handOver, time }: DrainDependencies<Line>,
  seconds: number,
): Promise<void> {
  readiness.drain();
  if (seconds === 0) return;
  const halfMs = seconds * 500;
  await pause(time, halfMs);
  // First: a phone that is sent away while its event is still here would only be led back.
  await handOver?.();
  const open = screens.list();
  const from = time.monotonic();
  for (let sent = 0; sent < open.length; await pause(time, beatMs)) {
    const due = Math.ceil((open.length * (time.monotonic() - from + beatMs)) / halfMs);
    for (const line of open.slice(sent, due)) void screens.sendAway(line);
    sent = due;
  }
}

function pause(time: Pick<Time, 'after'>, ms: number): Promise<void> {
  return new Promise((resolve) => time.after(ms, resolve));
}
