import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { projectorWords as words } from '../words/projector.ts';

export function Screen(): ReactNode {
  return <Page title={words.title} heading={words.title} />;
}
