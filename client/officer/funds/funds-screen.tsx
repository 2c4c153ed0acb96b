import { useEffect, type ReactNode } from 'react';
import { unreachable } from '../../../domain/outcome.ts';
import { Notice } from '../../ui/notice.tsx';
import { officerWords as words } from '../../words/officer.ts';
import { loadFunds, useFunds } from '../funds-store.ts';
import { OfficerPage } from '../frame/officer-page.tsx';
import type { OfficerRoute } from '../route.ts';
import { FundAwardsPage } from '../awards/fund-awards-page.tsx';
import { AcrossPage } from './across-page.tsx';
import { AreaPage } from './area-page.tsx';
import { FundPage } from './fund-page.tsx';
import { FundsPage } from './funds-page.tsx';
import { NewArea } from './new-area.tsx';
import { NewEvent } from './new-event.tsx';
import { NewFund } from './new-fund.tsx';

export interface FundsScreenProps {
  where: Exclude<
    OfficerRoute,
    {
      at:
        | 'event'
        | 'bid'
        | 'account'
        | 'staff'
        | 'log'
        | 'copies'
        | 'open-data'
        | 'publisher'
        | 'facts'
        | 'grant'
        | 'direct';
    }
  >;
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
  const fund = 'fund' in where ? funds.find((each) => each.fund === where.fund) : undefined;
  const area = 'area' in where ? fund?.areas.find((each) => each.area === where.area) : undefined;
  // What an address names may be gone, or never have been: then all that there is.
  const all = <FundsPage funds={funds} problem={problem} />;
  switch (where.at) {
    case 'funds':
      return all;
    case 'across':
      return <AcrossPage fund={where.fund} />;
    case 'awards':
      return <FundAwardsPage fund={where.fund} />;
    case 'new-fund':
      return <NewFund />;
    case 'fund':
      return fund ? <FundPage key={fund.fund} fund={fund} /> : all;
    case 'new-area':
      return fund ? <NewArea fund={fund} /> : all;
    case 'pot':
      return fund && area ? <AreaPage key={area.area} fund={fund} area={area} /> : all;
    case 'new-event':
      return fund && area ? <NewEvent fund={fund} area={area} /> : all;
    default:
      return unreachable(where);
  }
}
