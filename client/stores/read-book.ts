import type { EventId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { getJson, type Reply } from '../net/http.ts';
import { withNamesApart } from '../words/names-apart.ts';

/** Fetches an event's book for a screen: the one of that hash, or, for a page without a view, the one that stands. */
export async function readBook(event: EventId, hash?: string): Promise<Reply<Book>> {
  const reply = await getJson<Book>(`/api/events/${event}/book${hash === undefined ? '' : `/${hash}`}`);
  return reply.kind === 'value' ? { ...reply, value: withNamesApart(reply.value) } : reply;
}
