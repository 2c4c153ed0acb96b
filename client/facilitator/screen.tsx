import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { facilitatorWords as words } from '../words/facilitator.ts';

export function Screen(): ReactNode {
  return <Page title={words.title} heading={words.title} />;
}
