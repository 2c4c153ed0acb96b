import { useCallback, type ReactNode } from 'react';
import type { EventId, FundId } from '../../../domain/ids.ts';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { isolated } from '../../words/isolated-names.ts';
import styles from '../frame/frame.module.css';
import { useFetched } from '../frame/use-fetched.ts';
import { AwardHistory } from './award-history.tsx';
import { readAwards, readFundAwards } from './award-requests.ts';
import { AwardTable } from './award-table.tsx';
import { grantColumns } from './direct-grants.tsx';
import { FundSums } from './fund-awards-page.tsx';

/** An event's awards, for those who only read. */
export function EventAwardsRead({ event }: { event: EventId }): ReactNode {
  const { value, problem } = useFetched(useCallback(() => readAwards(event), [event]));
  if (problem !== null) return <Notice kind="stop">{problem}</Notice>;
  if (value === null) return null;
  return (
    <>
      <AwardTable awards={value} />
      <AwardHistory awards={value} />
    </>
  );
}

/** A fund's sums and its direct grants, for those who only read. */
export function FundAwardsRead({ fund }: { fund: FundId }): ReactNode {
  const { value, problem } = useFetched(useCallback(() => readFundAwards(fund), [fund]));
  if (problem !== null) return <Notice kind="stop">{problem}</Notice>;
  if (value === null) return null;
  return (
    <section className={styles.block}>
      <h2>{words.fundTitle({ fund: isolated(value.name) })}</h2>
      <FundSums of={value} />
      {value.grants.length === 0 ? (
        <p>{words.noGrants}</p>
      ) : (
        <Table
          caption={words.grants}
          columns={grantColumns}
          rows={value.grants}
          keyOf={({ grant }) => grant}
        />
      )}
    </section>
  );
}
