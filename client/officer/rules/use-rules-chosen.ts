import { useEffect } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { loadFunds, useFunds } from '../funds-store.ts';

/** Whether anybody has chosen the event's rules; null until the server has said. */
export function useRulesChosen(event: EventId): boolean | null {
  useEffect(() => void loadFunds(), []);
  const funds = useFunds((state) => state.funds) ?? [];
  const events = funds.flatMap((fund) => fund.areas.flatMap((area) => area.events));
  return events.find((each) => each.event === event)?.rulesChosen ?? null;
}
