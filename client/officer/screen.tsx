import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { officerWords as words } from '../words/officer.ts';

export function Screen(): ReactNode {
  return <Page title={words.title} heading={words.title} />;
}
