import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ScreenProps } from '../address.ts';
import { createStaffStore } from '../stores/staff.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { deskWords as words } from '../words/desk.ts';
import { refusalSentence } from '../words/refusals.ts';
import { DeskPage } from './desk-page.tsx';

/** The welcome desk of one event. The address always carries its number. */
export function Screen({ number }: ScreenProps): ReactNode {
  const [store] = useState(() => createStaffStore('desk', number ?? 0));
  const { phase, refusal, view, book } = useStore(store);
  useEffect(() => store.getState().start(), [store]);

  if (phase === 'refused' && refusal !== null) {
    return (
      <Page title={words.title} heading={words.cannotOpen}>
        <Notice kind="stop">{refusalSentence({ code: refusal })}</Notice>
      </Page>
    );
  }
  if (view === null || book === null) {
    return (
      <Page title={words.title} heading={words.title}>
        <p role="status">{words.opening}</p>
      </Page>
    );
  }
  return <DeskPage view={view} book={book} lost={phase === 'lost'} />;
}
