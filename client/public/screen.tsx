import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { publicWords as words } from '../words/public.ts';

/** The public pages of an event or fund, and a group's own page: nothing to read before something is published. */
export function Screen(): ReactNode {
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.nothingYet}</p>
    </Page>
  );
}
