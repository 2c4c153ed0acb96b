import type { ReactNode } from 'react';
import type { RoleLink, StaffAccount } from '../../../domain/wire/http.ts';
import type { HttpReply } from '../../net/http.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { accountWords as words } from '../../words/accounts.ts';
import { erasureWords } from '../../words/erasure.ts';
import { momentWords } from '../../words/moments.ts';
import { closeAccount, resetPassPhrase } from '../account/account-requests.ts';
import styles from '../frame/frame.module.css';

export interface AccountsTableProps {
  accounts: readonly StaffAccount[];
  act: <T>(asked: Promise<HttpReply<T>>, done: (value: T) => void) => Promise<void>;
  onMade: (made: { link: RoleLink; name: string }) => void;
  onSaid: (sentence: string) => void;
}

export function AccountsTable(props: AccountsTableProps): ReactNode {
  const { accounts } = props;
  if (accounts.length === 0) return <p>{words.noAccounts}</p>;
  return (
    <Table
      caption={words.accountsCaption}
      columns={columnsFor(props)}
      rows={accounts}
      keyOf={({ person }) => person}
    />
  );
}

function columnsFor({ act, onMade, onSaid }: AccountsTableProps): Column<StaffAccount>[] {
  return [
    {
      heading: words.nameColumn,
      cell: ({ name }) => (name === '' ? erasureWords.nameErased : name),
      names: true,
    },
    { heading: words.roleColumn, cell: ({ role }) => words.roles[role] },
    { heading: words.standingColumn, cell: standingWords },
    {
      heading: words.actColumn,
      cell: ({ person, name, standing }) =>
        standing === 'closed' || standing === 'ended' ? null : (
          <div className={styles.acts}>
            <ConfirmAct
              kind="quiet"
              label={words.resetOf({ name: isolated(name) })}
              question={words.resetQuestion}
              consequence={<p>{words.resetMeans}</p>}
              confirm={words.reset}
              onConfirm={() => void act(resetPassPhrase(person), (link) => onMade({ link, name }))}
            >
              {words.reset}
            </ConfirmAct>
            <ConfirmAct
              kind="quiet"
              label={words.closeOf({ name: isolated(name) })}
              question={words.closeQuestion}
              consequence={<p>{words.closeMeans}</p>}
              confirm={words.close}
              danger
              onConfirm={() =>
                void act(closeAccount(person), () => onSaid(words.closed({ name: isolated(name) })))
              }
            >
              {words.close}
            </ConfirmAct>
          </div>
        ),
    },
  ];
}

function standingWords({ standing, expiresAt }: StaffAccount): string {
  // The account ends with its last day, so that the instant before is the day to name.
  if (standing === 'works' && expiresAt !== null)
    return words.until({ date: momentWords(expiresAt - 1, { dateStyle: 'long' }) });
  return words.standings[standing];
}
