import type { ReactNode } from 'react';
import { OfflineBar } from '../../ui/offline-bar.tsx';
import { officerWords as words } from '../../words/officer.ts';
import type { LiveEvent } from './live-event.ts';
import { OfficerPage, type Breadcrumb } from './officer-page.tsx';

export interface EventFrameProps {
  event: LiveEvent;
  heading: string;
  /** The places between the event and this page. */
  between?: readonly Breadcrumb[];
  /** True on the event's first page. */
  first?: boolean;
  children: ReactNode;
}

/** The frame of an event's pages: the way back to it, the practice ribbon, the state of the line, and what stops the day. */
export function EventFrame({
  event,
  heading,
  between = [],
  first = false,
  children,
}: EventFrameProps): ReactNode {
  const { book, view, lost, notices } = event;
  const own: Breadcrumb = { name: book.text.name, to: { at: 'event', event: book.event, part: 'overview' } };
  return (
    <OfficerPage
      heading={heading}
      practice={view.practice}
      top={<OfflineBar offline={lost} sentence={words.lost} />}
      crumbs={[{ name: words.fundsTitle, to: { at: 'funds' } }, ...(first ? [] : [own]), ...between]}
    >
      {notices}
      {children}
    </OfficerPage>
  );
}
