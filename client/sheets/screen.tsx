import type { ReactNode } from 'react';
import { eventId } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { ScreenProps } from '../address.ts';
import { useQuery } from '../query.ts';
import { AccountLink } from '../staff/account-link.tsx';
import { NameFirst } from '../staff/name-first.tsx';
import { useStaff } from '../stores/use-staff.ts';
import { Notice } from '../ui/notice.tsx';
import { OfflineBar } from '../ui/offline-bar.tsx';
import { Page } from '../ui/page.tsx';
import { PracticeRibbon } from '../ui/practice-ribbon.tsx';
import { refusalSentence } from '../words/refusals.ts';
import { sheetsWords as words } from '../words/sheets.ts';
import { AllBatches } from './all-batches.tsx';
import { BatchPage } from './batch-page.tsx';
import { inRunningOrder } from './sheet-form.ts';
import { useSheets } from './use-sheets.ts';

/** The voting sheets of one event, for whoever is signed in at its welcome desk, or as an officer. */
export function Screen({ number }: ScreenProps<'sheets'>): ReactNode {
  const event = eventId(number ?? 0);
  const { phase, refusal, view, book } = useStaff('desk', event);
  const { sheets, store } = useSheets(event, view?.on ?? null);
  const query = useQuery();
  const signedOut = phase === 'refused' && refusal === 'signed-out';
  const turned = <Turned refusal={refusal} />;
  if (phase === 'refused' && (!signedOut || view === null || book === null)) return turned;
  const { desk, rows } = sheets;
  if (view === null || book === null || desk === null || rows === null) {
    return (
      <Page title={words.title} heading={words.title}>
        <p role="status">{words.opening}</p>
      </Page>
    );
  }
  const top = (
    <>
      {view.practice ? <PracticeRibbon /> : null}
      <OfflineBar offline={phase !== 'live'} sentence={words.lost} />
    </>
  );
  const batch = desk.batches.find((each) => `${each.batch}` === query.get('batch'));
  const shared = { view, book: inRunningOrder(book, rows), desk, rows, sheets, store, top };
  return (
    <NameFirst part="desk" event={view.event} signedOut={signedOut} otherwise={turned}>
      {batch === undefined || !desk.open ? (
        <AllBatches {...shared} />
      ) : (
        <BatchPage key={batch.batch} {...shared} batch={batch} />
      )}
    </NameFirst>
  );
}

/** Nobody is signed in here, or the event cannot be opened: why, and the way in. */
function Turned({ refusal }: { refusal: RefusalCode | null }): ReactNode {
  const isOut = refusal === null || refusal === 'signed-out';
  return (
    <Page title={words.title} heading={isOut ? words.needsLink : words.cannotOpen}>
      {isOut ? (
        <p>{words.needsLinkMeans}</p>
      ) : (
        <Notice kind="stop">{refusalSentence({ code: refusal })}</Notice>
      )}
      {isOut ? <AccountLink /> : null}
    </Page>
  );
}
