import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { attendeeWords as words } from '../words/attendee.ts';

export function Screen(): ReactNode {
  return <Page title={words.title} heading={words.title} />;
}
