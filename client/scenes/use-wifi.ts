import { useCallback } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { call } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';

/** The hall's Wi-Fi, for staff screens alone; null where none was named. Asked for anew whenever people are told to come in. */
export function useWifi(event: EventId): Wifi | null {
  const { reply } = useReply(
    useCallback(() => call('GET /api/events/:event/wifi', { params: { event } }), [event]),
  );
  return reply?.kind === 'value' ? reply.value : null;
}
