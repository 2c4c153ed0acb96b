import type { ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { attendeeWords } from '../../words/attendee.ts';
import { turnWords as words } from '../../words/turns.ts';
import { signOutHere, type SetUpPhase } from './set-up.ts';

/** Nobody votes here: it is not set up, or may not be, or the count is final. */
export function NoTurnsPage({ event, phase }: { event: EventId; phase: SetUpPhase }): ReactNode {
  if (phase === 'trying') return <Page title={attendeeWords.opening} heading={attendeeWords.opening} />;
  if (phase === 'staff')
    return (
      <Page title={words.staffTitle} heading={words.staffTitle}>
        <p>{words.staffMeans}</p>
        <Button kind="primary" huge onClick={() => void signOutHere(event)}>
          {words.signOut}
        </Button>
      </Page>
    );
  if (phase === 'over')
    return (
      <Page title={words.overTitle} heading={words.overTitle}>
        <p>{words.overMeans}</p>
      </Page>
    );
  return (
    <Page title={words.notSetUp} heading={words.notSetUp}>
      <p>{phase === 'failed' ? words.setUpFailed : words.notSetUpMeans}</p>
    </Page>
  );
}
