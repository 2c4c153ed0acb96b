import { useEffect, useState } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { Health } from '../../domain/wire/health.ts';
import { call } from '../net/http.ts';
import { poll } from '../net/poll.ts';

const everyMs = 5_000;

/** How the computer does, asked for as long as somebody looks; null until it answered. */
export function useHealth(event: EventId): Health | null {
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    const ask = () => call('GET /api/events/:event/health', { params: { event } });
    return poll(ask, (reply) => {
      if (reply.kind === 'value') setHealth(reply.value);
      return everyMs;
    }).stop;
  }, [event]);
  return health;
}
