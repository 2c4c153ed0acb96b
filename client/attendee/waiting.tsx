import type { ReactNode } from 'react';
import { useHall } from '../stores/hall.ts';
import { Page } from '../ui/page.tsx';
import { attendeeWords as words } from '../words/attendee.ts';

/** While what the open page needs is on its way. */
export function WaitingPage(): ReactNode {
  const line = useHall((state) => state.line);
  return (
    <Page title={words.opening} heading={words.opening} waiting>
      <p role="status">{line === 'down' ? words.openingSlow : ''}</p>
    </Page>
  );
}
