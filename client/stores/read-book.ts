import type { EventId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { call, type Reply } from '../net/http.ts';
import { withNamesApart } from '../words/names-apart.ts';

/** Fetches an event's book for a screen: the one of that hash. */
export async function readBook(event: EventId, hash: string): Promise<Reply<Book>> {
  return apart(await call('GET /api/events/:event/book/:hash', { params: { event, hash } }));
}

/** With names that cannot be taken for a part of the sentence around them. */
export function apart(reply: Reply<Book>): Reply<Book> {
  return reply.kind === 'value' ? { ...reply, value: withNamesApart(reply.value) } : reply;
}
