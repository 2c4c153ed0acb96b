import { useEffect, type ReactNode } from 'react';
import { useHall } from '../stores/hall.ts';
import { Page } from '../ui/page.tsx';
import { attendeeWords as words } from '../words/attendee.ts';

/** Longer than this no line takes that is only slow. */
const patienceMs = 15_000;

/** While what the open page needs is on its way. The words of the first answer, where they still stand, say so too. */
export function WaitingPage(): ReactNode {
  const line = useHall((state) => state.line);
  useEffect(() => {
    const timer = setTimeout(() => {
      const said = document.querySelector('#first [role=status]');
      if (said) said.textContent = words.openingSlow;
    }, patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Page title={words.opening} heading={words.opening} waiting>
      <p role="status">{line === 'down' ? words.openingSlow : ''}</p>
    </Page>
  );
}
