import { useCallback } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import { call } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';

/** The officer whose own screen this is; null on anybody else's. */
export function useOwnAccount(event: EventId): SessionInfo | null {
  const ask = useCallback(() => call('GET /api/session', { query: { role: 'facilitator', event } }), [event]);
  const { reply } = useReply(ask);
  return reply?.kind === 'value' && reply.value.account === 'own' ? reply.value : null;
}
