import type { ReactNode } from 'react';
import { keepingWords as words } from '../../words/keeping.ts';
import { officerWords } from '../../words/officer.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { LogTable } from './log-table.tsx';

/** What was done in one event. */
export function LogPage({ event }: { event: LiveEvent }): ReactNode {
  return (
    <EventFrame event={event} heading={words.logTitle}>
      <LogTable event={event.book.event} />
    </EventFrame>
  );
}

/** What was done in every fund and event, and beside them. */
export function WholeLogPage(): ReactNode {
  return (
    <OfficerPage heading={words.logOfAll} crumbs={[{ name: officerWords.fundsTitle, to: { at: 'funds' } }]}>
      <LogTable event={null} />
    </OfficerPage>
  );
}
