import { useEffect, useState } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { getJson } from '../net/http.ts';

/** The hall's Wi-Fi, for staff screens alone; null where none was named. Asked for anew whenever people are told to come in. */
export function useWifi(event: EventId): Wifi | null {
  const [wifi, setWifi] = useState<Wifi | null>(null);
  useEffect(() => {
    void getJson<Wifi | null>(`/api/events/${event}/wifi`).then((reply) =>
      setWifi(reply.kind === 'value' ? reply.value : null),
    );
  }, [event]);
  return wifi;
}
