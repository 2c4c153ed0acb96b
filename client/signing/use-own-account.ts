import { useCallback } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { getJson } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';

/** The officer whose own screen this is; null on anybody else's. */
export function useOwnAccount(event: EventId): SessionInfo | null {
  const ask = useCallback(
    () => getJson<SessionInfo>(`/api/session?role=facilitator&event=${event}`),
    [event],
  );
  const { reply } = useReply(ask);
  return reply?.kind === 'value' && reply.value.account === 'own' ? reply.value : null;
}
