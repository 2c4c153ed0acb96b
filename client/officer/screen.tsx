import { useEffect, useMemo, type ReactNode } from 'react';
import { useQuery } from '../query.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { isolated } from '../words/isolated-names.ts';
import { officerWords as words } from '../words/officer.ts';
import { accountWords } from '../words/accounts.ts';
import { AccountPage } from './account/account-page.tsx';
import { ChooseForm } from './account/choose-form.tsx';
import { SignInAgain } from './account/sign-in-again.tsx';
import { SignInForm } from './account/sign-in-form.tsx';
import { AuditScreen } from './audit/audit-screen.tsx';
import { EventScreen } from './event/event-screen.tsx';
import { FundsScreen } from './funds/funds-screen.tsx';
import { CopiesPage } from './keeping/copies-page.tsx';
import { WholeLogPage } from './keeping/log-page.tsx';
import { OpenDataScreen } from './open-data/open-data-screen.tsx';
import { enter, useSession } from './session.ts';
import { StaffPage } from './staff/staff-page.tsx';
import { useArrival } from './use-arrival.ts';
import { readWhere } from './route.ts';

/** The officer's screens: funds and events, set up before the day and read after it. */
export function Screen(): ReactNode {
  const { phase, problem, who, ended } = useSession();
  useEffect(() => void enter(), []);

  if (phase === 'in') {
    return (
      <>
        {who?.role === 'auditor' ? <AuditScreen /> : <Inside />}
        {ended ? <SignInAgain /> : null}
      </>
    );
  }
  if (phase === 'to-choose') return <Choosing />;
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
      <SignInForm />
    </Page>
  );
}

/** Whoever was invited: nothing else is open before a pass-phrase is chosen. */
function Choosing(): ReactNode {
  const name = useSession((session) => session.who?.name ?? '');
  return (
    <Page title={accountWords.chooseTitle} heading={accountWords.chooseTitle}>
      <p>{accountWords.chooseSentence({ name: isolated(name) })}</p>
      <ChooseForm asksName={false} />
    </Page>
  );
}

function Inside(): ReactNode {
  const query = useQuery();
  const where = useMemo(() => readWhere(query), [query]);
  useArrival(query.toString());
  switch (where.at) {
    case 'account':
      return <AccountPage />;
    case 'staff':
      return <StaffPage />;
    case 'log':
      return <WholeLogPage />;
    case 'copies':
      return <CopiesPage />;
    case 'event':
    case 'bid':
      return <EventScreen key={where.event} where={where} />;
    case 'open-data':
    case 'publisher':
    case 'facts':
    case 'grant':
    case 'direct':
      return <OpenDataScreen key={where.at} where={where} />;
    default:
      return <FundsScreen where={where} />;
  }
}
