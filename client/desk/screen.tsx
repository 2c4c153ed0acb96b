import { useEffect, type ReactNode } from 'react';
import { eventId } from '../../domain/ids.ts';
import { isBeforeClose, isSealed, type Stage } from '../../domain/event/stages.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { ScreenProps } from '../address.ts';
import { pageStorage } from '../net/storage.ts';
import { AccountLink } from '../staff/account-link.tsx';
import { NameFirst } from '../staff/name-first.tsx';
import { useStaff } from '../stores/use-staff.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { SituationContext } from '../ui/situation.ts';
import { deskWords as words } from '../words/desk.ts';
import { refusalSentence } from '../words/refusals.ts';
import { DeskPage } from './desk-page.tsx';

/** The welcome desk of one event. The address always carries its number. */
export function Screen({ number }: ScreenProps<'desk'>): ReactNode {
  const { phase, refusal, view, book } = useStaff('desk', eventId(number ?? 0));
  const kept = `desk.${number}.was-in`;
  const isIn = view !== null;
  useEffect(() => {
    if (isIn) pageStorage().write(kept, true);
  }, [isIn, kept]);

  const signedOut = phase === 'refused' && refusal === 'signed-out';
  if (signedOut && pageStorage().read(kept) !== true) return <NeverIn />;
  if (phase === 'refused' && (!signedOut || view === null || book === null))
    return <Turned refusal={refusal} />;
  if (view === null || book === null) {
    return (
      <Page title={words.title} heading={words.title}>
        <p role="status">{words.opening}</p>
      </Page>
    );
  }
  return (
    <NameFirst part="desk" event={view.event} signedOut={signedOut} otherwise={<Turned refusal={refusal} />}>
      <SituationContext value={momentOf(view.stage)}>
        <DeskPage view={view} book={book} lost={phase !== 'live'} />
      </SituationContext>
    </NameFirst>
  );
}

/** What the desk does with a card differs before the close, after it, and once the count is final. */
function momentOf(stage: Stage): string {
  if (isBeforeClose(stage)) return 'before-close';
  return isSealed(stage) ? 'sealed' : 'counting';
}

/** The server will not have this screen any more: why, and the way back in. */
function Turned({ refusal }: { refusal: RefusalCode | null }): ReactNode {
  return (
    <Page title={words.title} heading={words.cannotOpen}>
      <Notice kind="stop">{refusalSentence({ code: refusal ?? 'signed-out' })}</Notice>
      {refusal === 'signed-out' ? <AccountLink /> : null}
    </Page>
  );
}

/** Nobody has signed in on this device: there is nothing that has ended, and no link of its own to open again. */
function NeverIn(): ReactNode {
  return (
    <Page title={words.title} heading={words.needsLink}>
      <p>{words.needsLinkMeans}</p>
      <AccountLink />
    </Page>
  );
}
