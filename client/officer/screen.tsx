import { useEffect, useMemo, type ReactNode } from 'react';
import { useQuery } from '../query.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { officerWords as words } from '../words/officer.ts';
import { EventScreen } from './event/event-screen.tsx';
import { FundsScreen } from './funds/funds-screen.tsx';
import { enter, useSession } from './session.ts';
import { useArrival } from './use-arrival.ts';
import { readWhere } from './where.ts';

/** The officer's screens: funds and events, set up before the day and read after it. */
export function Screen(): ReactNode {
  const { phase, problem } = useSession();
  useEffect(() => void enter(), []);

  if (phase === 'in') return <Inside />;
  if (phase === 'opening') {
    return (
      <Page title={words.title} heading={words.title}>
        <p role="status">{words.opening}</p>
      </Page>
    );
  }
  return (
    <Page title={words.signedOutTitle} heading={words.signedOutTitle}>
      {problem === null ? <p>{words.signedOut}</p> : <Notice kind="stop">{problem}</Notice>}
      <div>
        <Button onClick={() => void enter()}>{words.tryAgain}</Button>
      </div>
    </Page>
  );
}

function Inside(): ReactNode {
  const query = useQuery();
  const where = useMemo(() => readWhere(query), [query]);
  useArrival(query.toString());
  if (where.at === 'event' || where.at === 'bid') return <EventScreen key={where.event} where={where} />;
  return <FundsScreen where={where} />;
}
