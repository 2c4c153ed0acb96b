import { useEffect, type ReactNode } from 'react';
import type { FundSummary } from '../../../domain/wire/http.ts';
import { Notice } from '../../ui/notice.tsx';
import { keepingWords } from '../../words/keeping.ts';
import { officerWords as words } from '../../words/officer.ts';
import { loadFunds } from '../funds-store.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import { PlaceLink } from '../frame/place-link.tsx';
import { FundSection } from './fund-section.tsx';
import { SampleSection } from './sample-section.tsx';
import { OpenElection } from './open-election.tsx';
import { PracticeSection } from './practice-section.tsx';

export interface FundsPageProps {
  funds: readonly FundSummary[];
  problem: string | null;
}

/** Every fund with its areas and events, at a glance. */
export function FundsPage({ funds, problem }: FundsPageProps): ReactNode {
  useEffect(() => void loadFunds(), []);
  const current = funds.filter((fund) => !fund.archived);
  const practice = funds.filter((fund) => fund.practice);
  return (
    <OfficerPage heading={words.fundsTitle}>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {funds.length === 0 ? <p>{words.noFunds}</p> : null}
      {current.map((fund) => (
        <FundSection key={fund.fund} fund={fund} />
      ))}
      <p>
        <PlaceLink to={{ at: 'new-fund' }}>{words.newFund}</PlaceLink>
      </p>
      <Archived funds={funds} />
      {practice.length > 0 ? null : <SampleSection />}
      <OpenElection />
      {practice.length === 0 ? null : <PracticeSection funds={practice.length} />}
    </OfficerPage>
  );
}

/** What was put away: one press from being read, and from being brought back. */
function Archived({ funds }: { funds: readonly FundSummary[] }): ReactNode {
  const away = funds.filter((fund) => fund.archived);
  const events = funds
    .flatMap(({ areas }) => areas.flatMap((area) => area.events))
    .filter((event) => event.archived);
  if (away.length + events.length === 0) return null;
  return (
    <details>
      <summary>{keepingWords.archivedFunds}</summary>
      <ul>
        {away.map(({ fund, name }) => (
          <li key={`fund-${fund}`}>
            <PlaceLink to={{ at: 'fund', fund }}>{name}</PlaceLink>
          </li>
        ))}
        {events.map(({ event, text }) => (
          <li key={event}>
            <PlaceLink to={{ at: 'event', event, part: 'overview' }}>{text.name}</PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
