/** Whether this phone has shown an event's rules. */

import type { EventId } from '../../domain/ids.ts';
import { pageStorage } from '../net/storage.ts';

const name = 'rules-read';

export function rulesAreRead(event: EventId): boolean {
  return readEvents().includes(event);
}

export function markRulesRead(event: EventId): void {
  if (!rulesAreRead(event)) pageStorage().write(name, [...readEvents(), event]);
}

function readEvents(): unknown[] {
  const kept = pageStorage().read(name);
  return Array.isArray(kept) ? kept : [];
}
