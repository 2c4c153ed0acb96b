import { useEffect, useState } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { Health } from '../../domain/wire/health.ts';
import { getJson } from '../net/http.ts';

const everyMs = 5_000;

/** How the computer does, asked for as long as somebody looks; null until it answered. */
export function useHealth(event: EventId): Health | null {
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const reply = await getJson<Health>(`/api/events/${event}/health`);
      if (isOver) return;
      if (reply.kind === 'value') setHealth(reply.value);
      timer = setTimeout(() => void look(), everyMs);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [event]);
  return health;
}
