import { useState, type ReactNode } from 'react';
import type { DirectGrantMade } from '../../../domain/wire/http-awards.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { awardWords as words } from '../../words/awards.ts';
import { dayWords } from '../../words/moments.ts';
import { isolated } from '../../words/isolated-names.ts';
import { problemSentence } from '../../words/problems.ts';
import styles from '../frame/frame.module.css';
import { endDirectGrant } from './award-requests.ts';
import type { FundPartProps } from './fund-part.ts';
import { DirectGrantForm } from './direct-grant-form.tsx';

/** The grants that nobody voted on, those that were taken back included, and the form for another. */
export function DirectGrants({ of, onDone }: FundPartProps): ReactNode {
  const [problem, setProblem] = useState<string | null>(null);

  async function end(grant: number): Promise<void> {
    const reply = await endDirectGrant(of.fund, grant);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    if (reply.kind === 'value') onDone(words.grantTaken);
  }

  return (
    <section className={styles.block}>
      <h2>{words.grants}</h2>
      <p>{words.grantsMean}</p>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {of.grants.length === 0 ? (
        <p>{words.noGrants}</p>
      ) : (
        <Table
          caption={words.grants}
          captionHidden
          columns={[...columns, standingColumn((grant) => void end(grant))]}
          rows={of.grants}
          keyOf={({ grant }) => grant}
        />
      )}
      <h3>{words.addGrant}</h3>
      <DirectGrantForm key={of.grants.length} of={of} onDone={onDone} />
    </section>
  );
}

const columns: Column<DirectGrantMade>[] = [
  { heading: words.payee, cell: ({ payee }) => payee, names: true },
  { heading: words.purpose, cell: ({ purpose }) => purpose },
  { heading: words.amount, cell: ({ amountPence }) => <Money pence={amountPence} />, figures: true },
  { heading: words.authority, cell: ({ authority }) => authority },
  { heading: words.madeColumn, cell: ({ day }) => dayWords(day) },
  { heading: words.whoColumn, cell: ({ who }) => who },
];

/** For those who only read. */
export const grantColumns: readonly Column<DirectGrantMade>[] = [
  ...columns,
  {
    heading: words.standing,
    cell: ({ ended }) => (ended === null ? words.grantStands : endedWords(ended)),
  },
];

function endedWords({ who, at }: NonNullable<DirectGrantMade['ended']>): string {
  return words.grantEnded({ who, when: dayWords(at) });
}

function standingColumn(onEnd: (grant: number) => void): Column<DirectGrantMade> {
  return {
    heading: words.standing,
    cell: ({ grant, payee, ended }) =>
      ended === null ? (
        <ConfirmAct
          kind="quiet"
          label={words.endGrantOf({ payee: isolated(payee) })}
          question={words.endGrantAsk}
          consequence={<p>{words.endGrantMeans}</p>}
          confirm={words.endGrant}
          onConfirm={() => onEnd(grant)}
        >
          {words.endGrant}
        </ConfirmAct>
      ) : (
        endedWords(ended)
      ),
  };
}
