import type { ReactNode } from 'react';
import type { StaffSession } from '../../../domain/wire/http.ts';
import type { HttpReply } from '../../net/http.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { accountWords as words } from '../../words/accounts.ts';
import { momentWords } from '../../words/moments.ts';
import { endSession } from '../account/account-requests.ts';
import styles from '../frame/frame.module.css';

export interface SessionsTableProps {
  sessions: readonly StaffSession[];
  act: <T>(asked: Promise<HttpReply<T>>, done: (value: T) => void) => Promise<void>;
}

/** Every browser in which somebody works now. */
export function SessionsTable({ sessions, act }: SessionsTableProps): ReactNode {
  return (
    <section className={styles.block}>
      <h2>{words.sessionsTitle}</h2>
      <p>{words.sessionsSentence}</p>
      <Table
        caption={words.sessionsTitle}
        captionHidden
        columns={columnsFor(act)}
        rows={sessions}
        keyOf={({ session }) => session}
      />
    </section>
  );
}

function columnsFor(act: SessionsTableProps['act']): Column<StaffSession>[] {
  return [
    { heading: words.nameColumn, cell: nameOf, names: true },
    { heading: words.roleColumn, cell: ({ role }) => words.roles[role] },
    {
      heading: words.eventColumn,
      cell: ({ event }) => (event === null ? words.everyEvent : words.eventNumber({ event: String(event) })),
    },
    {
      heading: words.sinceColumn,
      cell: ({ startedAt }) => momentWords(startedAt, { dateStyle: 'medium', timeStyle: 'short' }),
    },
    {
      heading: words.actColumn,
      cell: (session) =>
        session.own ? null : (
          <ConfirmAct
            kind="quiet"
            label={words.endOf({ name: isolated(nameOf(session)), role: words.roles[session.role] })}
            question={words.endQuestion}
            consequence={<p>{words.endMeans}</p>}
            confirm={words.end}
            danger
            onConfirm={() => void act(endSession(session.session), () => undefined)}
          >
            {words.end}
          </ConfirmAct>
        ),
    },
  ];
}

function nameOf({ name, own }: StaffSession): string {
  const known = name === '' ? words.nobodyNamed : name;
  return own ? words.thisOne({ name: isolated(known) }) : known;
}
