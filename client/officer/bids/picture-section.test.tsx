import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { bidId, eventId } from '../../../domain/ids.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import { PictureSection } from './picture-section.tsx';

const bid: BookBid = {
  bid: bidId(1),
  name: 'A bench',
  organisation: 'Canal Wardens',
  purpose: 'Oak',
  beneficiaries: 'Walkers',
  priorities: '',
  period: '',
  askPence: 100_00,
  leastPence: null,
};
const picture = { hash: 'a'.repeat(64), alt: 'A bench', width: 4, height: 3 };

function said(of: BookBid): string {
  const section = <PictureSection event={eventId(1)} bid={of} isFrozen />;
  return renderToStaticMarkup(section).replaceAll(/<[^>]+>/g, ' ');
}

test('[U1] after voting opened nobody is told to remove a picture that is not there', () => {
  expect(said(bid)).toContain('you can no longer add a picture');
  expect(said(bid)).not.toMatch(/remove/i);
  expect(said({ ...bid, picture })).toContain('You can remove it');
});
