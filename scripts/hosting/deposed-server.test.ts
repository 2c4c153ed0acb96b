/** Two real servers that both take an event for theirs, as when one slept through its take-over, and a phone's real store. */

import { expect, onTestFinished, test, vi } from 'vitest';
import { useHall } from '../../client/stores/hall.ts';
import { enterEvent } from '../../client/stores/voting.ts';
import type { Stage } from '../../domain/event/stages.ts';
import { personId } from '../../domain/ids.ts';
import type { UnversionedCommand } from '../../domain/testing/evening.ts';
import { commandOn } from '../../domain/testing/play.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { RunningServer } from '../../server/build.ts';
import { openSwitchboard } from '../../server/testing/switchboard.ts';
import { openServers } from '../../server/testing/test-servers.ts';

/** A page is a document that may be hidden, and a window that hears of it. */
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

test('[N4] what a deposed server shows late is not in the phone’s store, and the phone finds the owner again', async () => {
  const { servers, events } = await openServers({ servers: 2, events: 1, ownAll: true });
  const [deposed, owner] = servers;
  const [event] = events;
  if (!deposed || !owner || event === undefined) throw new Error('two servers with an event were made');
  let leadsTo = owner;
  const { url, cut } = await openSwitchboard(() => leadsTo.port);
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', new URL(url));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  onTestFinished(() => void vi.unstubAllGlobals());

  const ask = async ({ rooms }: RunningServer, command: UnversionedCommand): Promise<void> => {
    const room = rooms.event(event);
    if (!room) throw new Error('the event has a room');
    must(await room.submit(commandOn(command, room.state.stageVersion), officer));
  };
  const shown = followStore();
  onTestFinished(enterEvent(event));
  await shown.until(() => shown.stages.at(-1) === 'open');
  await ask(owner, { type: 'start-last-call' });
  await shown.until(() => shown.stages.at(-1) === 'last-call');

  shown.lines.length = 0;
  leadsTo = deposed;
  cut();
  await shown.until(() => shown.lines.length === 1);
  page.dispatchEvent(new Event('pageshow'));
  // There it hears that voting goes on as before. It leaves by itself: that server would keep the line.
  await shown.until(() => shown.lines.length === 3 || shown.stages.length === 3);
  expect([shown.lines, shown.stages]).toEqual([
    ['lost', 'up', 'lost'],
    ['open', 'last-call'],
  ]);
  leadsTo = owner;
  page.dispatchEvent(new Event('pageshow'));
  await shown.until(() => shown.lines.at(-1) === 'up');
  await ask(owner, { type: 'close-voting' });
  await shown.until(() => shown.stages.at(-1) === 'closing');
  expect(deposed.rooms.event(event)?.state.stage).toBe('open');
  expect(shown.stages).toEqual(['open', 'last-call', 'closing']);
});

const officer = { role: 'officer', person: personId(1) } as const;

interface Followed {
  /** Each stage that the phone showed, and how its line stood, in turn. */
  readonly stages: Stage[];
  readonly lines: ('up' | 'lost')[];
  until(isSo: () => boolean): Promise<void>;
}

function followStore(): Followed {
  const stages: Stage[] = [];
  const lines: ('up' | 'lost')[] = [];
  let look = (): void => undefined;
  const stop = useHall.subscribe(({ view, line }) => {
    if (view && stages.at(-1) !== view.stage) stages.push(view.stage);
    const now = line === 'up' ? 'up' : 'lost';
    if (lines.at(-1) !== now) lines.push(now);
    look();
  });
  onTestFinished(stop);
  return {
    stages,
    lines,
    async until(isSo) {
      while (!isSo()) await new Promise<void>((resolve) => (look = resolve));
    },
  };
}
