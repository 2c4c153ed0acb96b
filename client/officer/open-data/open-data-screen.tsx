import { useCallback, useEffect, type ReactNode } from 'react';
import { officerWords } from '../../words/officer.ts';
import { NotYet } from '../frame/not-yet.tsx';
import { OfficerPage } from '../frame/officer-page.tsx';
import { useFetched } from '../frame/use-fetched.ts';
import type { OfficerRoute } from '../route.ts';
import { FactsPage } from './facts-page.tsx';
import { GrantPage } from './grant-page.tsx';
import { OpenDataPage } from './open-data-page.tsx';
import { PublisherPage } from './publisher-page.tsx';
import { readOpenData } from './requests.ts';

export interface OpenDataScreenProps {
  where: Extract<OfficerRoute, { at: 'open-data' | 'publisher' | 'facts' | 'grant' | 'direct' }>;
}

/** The pages on which an officer prepares the open data of a fund; each has it as it stands when one comes. */
export function OpenDataScreen({ where }: OpenDataScreenProps): ReactNode {
  const { fund, about } = where;
  const { value, problem, again } = useFetched(useCallback(() => readOpenData(fund), [fund]));
  const isHere = value !== null;
  // Whoever comes to mend something stands in its field.
  useEffect(() => {
    if (isHere && about !== undefined) document.getElementById(about)?.focus();
  }, [isHere, about]);
  if (value === null) {
    return (
      <OfficerPage
        heading={officerWords.loading}
        crumbs={[{ name: officerWords.fundsTitle, to: { at: 'funds' } }]}
      >
        <NotYet problem={problem} />
      </OfficerPage>
    );
  }
  switch (where.at) {
    case 'publisher':
      return <PublisherPage office={value} />;
    case 'facts':
      return <FactsPage office={value} />;
    case 'grant':
    case 'direct': {
      const grant = value.grants.find(({ event, bid, direct }) =>
        where.at === 'direct' ? direct === where.grant : event === where.event && bid === where.bid,
      );
      return grant ? (
        <GrantPage office={value} grant={grant} />
      ) : (
        <OpenDataPage office={value} again={again} />
      );
    }
    default:
      return <OpenDataPage office={value} again={again} />;
  }
}
