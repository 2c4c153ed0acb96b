import { useEffect, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { CardOpened } from '../../domain/wire/http.ts';
import { padKinds } from '../pads/pad-kinds.ts';
import { useBook } from '../stores/book.ts';
import { useHall } from '../stores/hall.ts';
import { enterEvent, useVoting } from '../stores/voting.ts';
import buttons from '../ui/button.module.css';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Page } from '../ui/page.tsx';
import { attendeeWords as words } from '../words/attendee.ts';
import { phoneRefusalSentence } from '../words/phone-refusals.ts';
import { sharedWords } from '../words/shared.ts';
import { InRoom } from './in-room.tsx';
import { mayReload } from './reload.ts';
import { usePart } from './use-part.ts';
import { WaitingPage } from './waiting.tsx';

/** One event on this phone: connects, waits for what the hall says, and shows it. */
export function Hall({
  event,
  onOpened,
}: {
  event: EventId;
  onOpened: (card: CardOpened) => void;
}): ReactNode {
  useEffect(() => enterEvent(event), [event]);
  const { voting } = useVoting();
  const { view, refused } = useHall();
  const book = useBook(event, view?.book ?? null);
  const kind = usePart(book === null ? null : padKinds[book.rules.ballot.type]);
  if (refused !== null) return <RefusedPage code={refused} />;
  if (voting === null || view === null || book === null || kind === null || view.event !== event)
    return <WaitingPage />;
  return (
    // Within the line, so that a screen that is drawn anew goes on voting.
    <ErrorBoundary>
      <InRoom event={event} view={view} book={book} kind={kind} voting={voting} onOpened={onOpened} />
    </ErrorBoundary>
  );
}

/** The hall will not have this page. An old page loads itself again, once; what was scored is kept on the phone. */
function RefusedPage({ code }: { code: RefusalCode }): ReactNode {
  useEffect(() => {
    if (code === 'old-page' && mayReload()) location.reload();
  }, [code]);
  if (code === 'unknown-event') return <NoEventPage />;
  const old = code === 'old-page';
  const title = old ? words.oldPageTitle : sharedWords.cannotOpenTitle;
  return (
    <Page title={title} heading={title}>
      <p>{old ? words.oldPage : phoneRefusalSentence({ code })}</p>
      <Button kind="primary" huge onClick={() => location.reload()}>
        {words.loadAgain}
      </Button>
    </Page>
  );
}

/** To load it again would help nobody: the address is wrong, or the practice that it led to was wiped. */
function NoEventPage(): ReactNode {
  return (
    <Page title={words.noEventTitle} heading={words.noEventTitle}>
      <p>{words.noEvent}</p>
      <a href="/" className={classNames(buttons.button, buttons.primary, buttons.huge)}>
        {words.codeTitle}
      </a>
    </Page>
  );
}
