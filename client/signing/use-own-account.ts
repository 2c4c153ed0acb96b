import { useEffect, useState } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { getJson } from '../net/http.ts';

/** The officer whose own screen this is; null on anybody else's. */
export function useOwnAccount(event: EventId): SessionInfo | null {
  const [own, setOwn] = useState<SessionInfo | null>(null);
  useEffect(() => {
    void getJson<SessionInfo>(`/api/session?role=facilitator&event=${event}`).then((reply) =>
      setOwn(reply.kind === 'value' && reply.value.account === 'own' ? reply.value : null),
    );
  }, [event]);
  return own;
}
