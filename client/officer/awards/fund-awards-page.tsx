import { useCallback, type ReactNode } from 'react';
import type { FundId } from '../../../domain/ids.ts';
import type { FundAwards } from '../../../domain/wire/http-awards.ts';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSituationState } from '../../ui/situation.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { isolated } from '../../words/isolated-names.ts';
import { officerWords } from '../../words/officer.ts';
import styles from '../frame/frame.module.css';
import { NotYet } from '../frame/not-yet.tsx';
import { OfficerPage } from '../frame/officer-page.tsx';
import { PlaceLink } from '../frame/place-link.tsx';
import { useFetched } from '../frame/use-fetched.ts';
import { loadFunds } from '../funds-store.ts';
import { readFundAwards } from './award-requests.ts';
import { DirectGrants } from './direct-grants.tsx';
import { SignpostsForm } from './signposts-form.tsx';

/** All the money of a fund: pots, direct grants and what is in neither; and what was awarded of each event. */
export function FundAwardsPage({ fund }: { fund: FundId }): ReactNode {
  const { value, problem, again } = useFetched(useCallback(() => readFundAwards(fund), [fund]));
  const [said, setSaid] = useSituationState<string>();
  const crumbs = [{ name: officerWords.fundsTitle, to: { at: 'funds' } }] as const;
  const done = (sentence: string): void => {
    setSaid(sentence);
    void again();
    void loadFunds();
  };
  if (value === null)
    return (
      <OfficerPage heading={words.fundLink} crumbs={crumbs}>
        <NotYet problem={problem} />
      </OfficerPage>
    );
  return (
    <OfficerPage
      heading={words.fundTitle({ fund: isolated(value.name) })}
      crumbs={crumbs}
      practice={value.practice}
    >
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      <FundSums of={value} />
      <Events of={value} />
      <DirectGrants of={value} onDone={done} />
      <section className={styles.block}>
        <h2>{words.signposts}</h2>
        <SignpostsForm of={value} onDone={done} />
      </section>
    </OfficerPage>
  );
}

/** The fund is its pots, its direct grants and what is in neither, to the penny. */
export function FundSums({ of }: { of: FundAwards }): ReactNode {
  return (
    <SummaryList
      items={[
        { term: words.total, value: <Money pence={of.totalPence} /> },
        { term: words.inPots, value: <Money pence={of.potsPence} /> },
        { term: words.direct, value: <Money pence={of.directPence} /> },
        { term: words.unallocated, value: <Money pence={of.unallocatedPence} /> },
        { term: words.held, value: <Money pence={of.heldPence} /> },
      ]}
    />
  );
}

type FundEvent = FundAwards['events'][number];

function Events({ of }: { of: FundAwards }): ReactNode {
  return (
    <section className={styles.block}>
      <h2>{words.events}</h2>
      {of.events.length === 0 ? (
        <p>{words.noEvents}</p>
      ) : (
        <Table
          caption={words.events}
          captionHidden
          columns={columns}
          rows={of.events}
          keyOf={({ event }) => event}
        />
      )}
    </section>
  );
}

const columns: Column<FundEvent>[] = [
  {
    heading: words.eventColumn,
    cell: ({ event, name, signed }) => (
      <PlaceLink to={{ at: 'event', event, part: signed ? 'awards' : 'overview' }}>{name}</PlaceLink>
    ),
    names: true,
  },
  { heading: words.areaColumn, cell: ({ area }) => area },
  { heading: words.pot, cell: ({ potPence }) => <Money pence={potPence} />, figures: true },
  {
    heading: words.allocatedColumn,
    cell: ({ allocatedPence }) => (allocatedPence === null ? '' : <Money pence={allocatedPence} />),
    figures: true,
  },
  { heading: words.held, cell: ({ heldPence }) => <Money pence={heldPence} />, figures: true },
];
