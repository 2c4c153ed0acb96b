import { useEffect, type ReactNode } from 'react';
import type { FundSummary } from '../../../domain/wire/http.ts';
import { Notice } from '../../ui/notice.tsx';
import { officerWords as words } from '../../words/officer.ts';
import { loadFunds } from '../funds-store.ts';
import { OfficerPage } from '../officer-page.tsx';
import { PlaceLink } from '../place-link.tsx';
import { FundSection } from './fund-section.tsx';
import { PracticeSection } from './practice-section.tsx';

export interface FundsPageProps {
  funds: readonly FundSummary[];
  problem: string | null;
}

/** Every fund with its areas and events, at a glance. */
export function FundsPage({ funds, problem }: FundsPageProps): ReactNode {
  useEffect(() => void loadFunds(), []);
  const practice = funds.filter((fund) => fund.practice);
  return (
    <OfficerPage heading={words.fundsTitle}>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {funds.length === 0 ? <p>{words.noFunds}</p> : null}
      {funds.map((fund) => (
        <FundSection key={fund.fund} fund={fund} />
      ))}
      <p>
        <PlaceLink to={{ at: 'new-fund' }}>{words.newFund}</PlaceLink>
      </p>
      {practice.length === 0 ? null : <PracticeSection funds={practice.length} />}
    </OfficerPage>
  );
}
