import type { ReactNode } from 'react';
import { sumPence } from '../../../domain/money.ts';
import type { EventAwards, ProjectAward } from '../../../domain/wire/http-awards.ts';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { listedWords } from '../../words/listed.ts';
import { standingWords, toAwardPence } from './project-money.ts';

/** The sums of an event's awards and each project with what it holds: to be read, by officers and auditors alike. */
export function AwardTable({ awards }: { awards: EventAwards }): ReactNode {
  const { potPence, heldPence, freePence, projects, signedRun, newestRun, openTie } = awards;
  const toAward = projects.map(({ claimPence, heldPence: held }) => claimPence - held);
  const tied = projects.filter(({ bid }) => openTie.includes(bid)).map(({ name }) => name);
  return (
    <>
      {newestRun === signedRun ? null : (
        <Notice announced={false}>
          {words.otherRun({ newest: String(newestRun), signed: String(signedRun) })}
        </Notice>
      )}
      {openTie.length === 0 ? null : (
        <Notice kind="hurry" announced={false}>
          {words.tieOpen({ newest: String(newestRun), projects: listedWords(tied) })}
        </Notice>
      )}
      <SummaryList
        items={[
          { term: words.pot, value: <Money pence={potPence} /> },
          { term: words.held, value: <Money pence={heldPence} /> },
          { term: words.toAward, value: <Money pence={sumPence(toAward)} /> },
          { term: words.free, value: <Money pence={freePence} /> },
        ]}
      />
      <Table caption={words.table} columns={columns} rows={projects} keyOf={({ bid }) => bid} />
    </>
  );
}

const columns: Column<ProjectAward>[] = [
  { heading: words.project, cell: ({ name }) => name, names: true },
  { heading: words.signedColumn, cell: ({ signedPence }) => <Money pence={signedPence} />, figures: true },
  { heading: words.newestColumn, cell: ({ newestPence }) => <Money pence={newestPence} />, figures: true },
  { heading: words.heldColumn, cell: ({ heldPence }) => <Money pence={heldPence} />, figures: true },
  { heading: words.openColumn, cell: (project) => <Money pence={toAwardPence(project)} />, figures: true },
  { heading: words.standing, cell: standingWords },
];
