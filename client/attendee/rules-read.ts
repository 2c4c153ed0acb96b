/** Whether this phone has shown an event's rules. */

import type { EventId } from '../../domain/ids.ts';
import { keeper } from '../net/storage.ts';

const name = 'rules-read';

export function rulesAreRead(event: EventId): boolean {
  return readEvents().includes(event);
}

export function markRulesRead(event: EventId): void {
  if (!rulesAreRead(event)) keeper().write(name, [...readEvents(), event]);
}

function readEvents(): unknown[] {
  const kept = keeper().read(name);
  return Array.isArray(kept) ? kept : [];
}
