import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { deskWords as words } from '../words/desk.ts';

export function Screen(): ReactNode {
  return <Page title={words.title} heading={words.title} />;
}
