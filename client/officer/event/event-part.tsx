import type { ComponentType, ReactNode } from 'react';
import { AwardsPage } from '../awards/awards-page.tsx';
import { LettersPage } from '../awards/letters-page.tsx';
import { BidsPage } from '../bids/bids-page.tsx';
import { ImportPage } from '../bids/import-page.tsx';
import { ComparePage } from '../compare/compare-page.tsx';
import { OrderPage } from '../bids/order-page.tsx';
import { KeepingPage } from '../keeping/keeping-page.tsx';
import { LogPage } from '../keeping/log-page.tsx';
import { WordsPage } from '../keeping/words-page.tsx';
import { QuestionsPage } from '../questions/questions-page.tsx';
import { RulesPage } from '../rules/rules-page.tsx';
import type { EventPart } from '../route.ts';
import { CardsPage } from './cards-page.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { LinksPage } from './links-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { ResultPage } from './result-page.tsx';
import { ResultSheetPage } from './result-sheet-page.tsx';

/** The page of each part of an event. */
const pages: Readonly<Record<EventPart, ComponentType<{ event: LiveEvent }>>> = {
  overview: OverviewPage,
  bids: BidsPage,
  import: ImportPage,
  order: OrderPage,
  rules: RulesPage,
  cards: CardsPage,
  links: LinksPage,
  people: PeoplePage,
  result: ResultPage,
  questions: QuestionsPage,
  words: WordsPage,
  keeping: KeepingPage,
  log: LogPage,
  sheet: ResultSheetPage,
  compare: ComparePage,
  awards: AwardsPage,
  letters: LettersPage,
};

/** The page of one part of an event. */
export function EventPartPage({ event, part }: { event: LiveEvent; part: EventPart }): ReactNode {
  const Part = pages[part];
  return <Part event={event} />;
}
