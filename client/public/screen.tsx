import type { ReactNode } from 'react';
import { eventId, fundId } from '../../domain/ids.ts';
import type { FirstPartOf, ScreenProps } from '../address.ts';
import { Page } from '../ui/page.tsx';
import { publicWords as words } from '../words/public.ts';
import { EventPage } from './event-page.tsx';
import { FundPage } from './fund-page.tsx';
import { RefusedPage } from './refused-page.tsx';

/** The page of each address. One that carries a number is opened with it alone. */
const pages: Readonly<Record<FirstPartOf<'public'>, (number: number) => ReactNode>> = {
  events: (event) => <EventPage event={eventId(event)} />,
  funds: (fund) => <FundPage fund={fundId(fund)} />,
  refused: () => <RefusedPage />,
  bid: () => <BidPage />,
};

/** The pages that anybody may read: an event's, a fund's, a group's own. */
export function Screen({ firstPart, number }: ScreenProps<'public'>): ReactNode {
  return pages[firstPart](number ?? 0);
}

function BidPage(): ReactNode {
  return (
    <Page title={words.bidTitle} heading={words.bidTitle}>
      <p>{words.bid}</p>
      <p>
        <a href="/">{words.toStart}</a>
      </p>
    </Page>
  );
}
