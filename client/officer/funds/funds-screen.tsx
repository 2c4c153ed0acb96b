import { useEffect, type ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { officerWords as words } from '../../words/officer.ts';
import { loadFunds, useFunds } from '../funds-store.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import type { Where } from '../where.ts';
import { AcrossPage } from './across-page.tsx';
import { AreaPage } from './area-page.tsx';
import { FundPage } from './fund-page.tsx';
import { FundsPage } from './funds-page.tsx';
import { NewArea } from './new-area.tsx';
import { NewEvent } from './new-event.tsx';
import { NewFund } from './new-fund.tsx';

export interface FundsScreenProps {
  where: Exclude<Where, { at: 'event' | 'bid' | 'account' | 'staff' | 'log' }>;
}

/** Funds, their areas and what can be made in them. */
export function FundsScreen({ where }: FundsScreenProps): ReactNode {
  const { funds, problem } = useFunds();
  const missing = funds === null;
  useEffect(() => {
    if (missing) void loadFunds();
  }, [missing]);

  if (funds === null) {
    return (
      <OfficerPage heading={words.fundsTitle}>
        {problem === null ? <p role="status">{words.loading}</p> : <Notice kind="stop">{problem}</Notice>}
      </OfficerPage>
    );
  }
  if (where.at === 'across') return <AcrossPage fund={where.fund} />;
  if (where.at === 'new-fund') return <NewFund />;
  const fund = 'fund' in where ? funds.find((each) => each.fund === where.fund) : undefined;
  const area = 'area' in where ? fund?.areas.find((each) => each.area === where.area) : undefined;
  if (where.at === 'fund' && fund) return <FundPage key={fund.fund} fund={fund} />;
  if (where.at === 'new-area' && fund) return <NewArea fund={fund} />;
  if (where.at === 'pot' && fund && area) return <AreaPage key={area.area} fund={fund} area={area} />;
  if (where.at === 'new-event' && fund && area) return <NewEvent fund={fund} area={area} />;
  return <FundsPage funds={funds} problem={problem} />;
}
