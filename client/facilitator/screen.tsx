import type { ReactNode } from 'react';
import { eventId } from '../../domain/ids.ts';
import type { ScreenProps } from '../address.ts';
import { AccountLink } from '../staff/account-link.tsx';
import { NameFirst } from '../staff/name-first.tsx';
import { useStaff } from '../stores/use-staff.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { SituationContext } from '../ui/situation.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { sharedWords } from '../words/shared.ts';
import { Lead, leadHeading } from './lead.tsx';

/** The facilitator's screen, on a phone or a laptop. */
export function Screen({ number }: ScreenProps<'facilitator'>): ReactNode {
  const { phase, refusal, view, book, act } = useStaff('facilitator', eventId(number ?? 0));
  const signedOut = phase === 'refused' && refusal === 'signed-out';
  const turned = <Turned unknown={refusal === 'unknown-event'} />;
  if (phase === 'refused' && (!signedOut || view === null || book === null)) return turned;
  if (view === null || book === null) return <Page title={words.title} heading={words.opening} />;
  return (
    <NameFirst part="facilitator" event={view.event} signedOut={signedOut} otherwise={turned}>
      <PageTitle
        title={[leadHeading(view, book), words.title, book.text.name, sharedWords.product].join(' · ')}
      />
      <SituationContext value={view.on}>
        <Lead view={view} book={book} lost={phase !== 'live'} act={act} />
      </SituationContext>
    </NameFirst>
  );
}

/** The server will not have this screen: why, and what to do. It looks again once somebody is at it. */
function Turned({ unknown }: { unknown: boolean }): ReactNode {
  return (
    <Page title={words.title} heading={unknown ? words.noSuchEvent : words.needsLink}>
      <p>{unknown ? words.noSuchEventMeans : words.needsLinkMeans}</p>
      {unknown ? null : <AccountLink />}
    </Page>
  );
}
