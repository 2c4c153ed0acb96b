import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { bookOf } from '../situations/testing/book-of.ts';
import { evenings, playThrough } from '../situations/testing/evenings.ts';
import { EventFacts } from './event-page.tsx';

test('[U11, W35] the page of an event lists public documents as plain links, each with its size; a title is always text', () => {
  const books: Book[] = [];
  const [evening] = evenings;
  if (evening !== undefined) playThrough(evening, (moment) => books.push(bookOf(moment)));
  const [book] = books;
  if (book === undefined) throw new Error('an evening has a first moment');
  const hash = 'a'.repeat(64);
  const documents = [{ hash, title: 'Budget <script>alert(1)</script>', bytes: 1_234_567 }];
  const bids = book.bids.map((bid) => (bid.bid === bidId(1) ? { ...bid, documents } : bid));
  const page = renderToStaticMarkup(
    <EventFacts book={{ ...book, bids }} told={null} facts={null} questions={null} />,
  );
  expect(page.split('/api/events/1/documents/')).toHaveLength(2);
  expect(page).toContain(`<a href="/api/events/1/documents/${hash}">`);
  expect(page).toContain('PDF, 1.3 MB');
  expect(page).toContain('Budget &lt;script&gt;');
});
