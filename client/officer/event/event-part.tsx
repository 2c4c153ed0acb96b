import type { ReactNode } from 'react';
import { BidsPage } from '../bids/bids-page.tsx';
import { ImportPage } from '../bids/import-page.tsx';
import { ComparePage } from '../compare/compare-page.tsx';
import { OrderPage } from '../bids/order-page.tsx';
import { KeepingPage } from '../keeping/keeping-page.tsx';
import { LogPage } from '../keeping/log-page.tsx';
import { WordsPage } from '../keeping/words-page.tsx';
import { RulesPage } from '../rules/rules-page.tsx';
import type { EventPart } from '../where.ts';
import { CardsPage } from './cards-page.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { LinksPage } from './links-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { ResultPage } from './result-page.tsx';
import { ResultSheetPage } from './result-sheet-page.tsx';

/** The page of each part of an event. */
export function EventPartPage({ event, part }: { event: LiveEvent; part: EventPart }): ReactNode {
  switch (part) {
    case 'bids':
      return <BidsPage event={event} />;
    case 'import':
      return <ImportPage event={event} />;
    case 'order':
      return <OrderPage event={event} />;
    case 'rules':
      return <RulesPage event={event} />;
    case 'cards':
      return <CardsPage event={event} />;
    case 'links':
      return <LinksPage event={event} />;
    case 'people':
      return <PeoplePage event={event} />;
    case 'result':
      return <ResultPage event={event} />;
    case 'words':
      return <WordsPage event={event} />;
    case 'keeping':
      return <KeepingPage event={event} />;
    case 'log':
      return <LogPage event={event} />;
    case 'sheet':
      return <ResultSheetPage event={event} />;
    case 'compare':
      return <ComparePage event={event} />;
    default:
      return <OverviewPage event={event} />;
  }
}
