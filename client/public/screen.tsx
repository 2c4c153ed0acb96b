import type { ReactNode } from 'react';
import type { ScreenProps } from '../address.ts';
import { Page } from '../ui/page.tsx';
import { publicWords as words } from '../words/public.ts';
import { EventPage } from './event-page.tsx';
import { FundPage } from './fund-page.tsx';
import { RefusedPage } from './refused-page.tsx';

/** The pages that anybody may read: an event's, a fund's, a group's own. */
export function Screen({ door, number }: ScreenProps): ReactNode {
  if (door === 'events' && number !== null) return <EventPage event={number} />;
  if (door === 'refused') return <RefusedPage />;
  if (door === 'funds' && number !== null) return <FundPage fund={number} />;
  const [title, sentence] = door === 'bid' ? [words.bidTitle, words.bid] : [words.fundTitle, words.fundMeans];
  return (
    <Page title={title} heading={title}>
      <p>{sentence}</p>
      <p>
        <a href="/">{words.toStart}</a>
      </p>
    </Page>
  );
}
