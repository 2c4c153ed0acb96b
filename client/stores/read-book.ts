import type { EventId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { call, type HttpReply } from '../net/http.ts';
import { withIsolatedNames } from '../words/isolated-names.ts';

/** Fetches an event's book for a screen: the one of that hash. */
export async function readBook(event: EventId, hash: string): Promise<HttpReply<Book>> {
  return apart(await call('GET /api/events/:event/book/:hash', { params: { event, hash } }));
}

/** With names that cannot be taken for a part of the sentence around them. */
export function apart(reply: HttpReply<Book>): HttpReply<Book> {
  return reply.kind === 'value' ? { ...reply, value: withIsolatedNames(reply.value) } : reply;
}
