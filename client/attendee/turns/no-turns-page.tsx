import type { ReactNode } from 'react';
import { Page } from '../../ui/page.tsx';
import { attendeeWords } from '../../words/attendee.ts';
import { turnWords as words } from '../../words/turns.ts';
import type { SetUpPhase } from './set-up.ts';

/** Nobody votes here: it is not set up, or the count is final. */
export function NoTurnsPage({ phase }: { phase: SetUpPhase }): ReactNode {
  if (phase === 'trying') return <Page title={attendeeWords.opening} heading={attendeeWords.opening} />;
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
