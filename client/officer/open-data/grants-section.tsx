import type { ReactNode } from 'react';
import type { GrantDetails } from '../../../domain/open-data/sources.ts';
import type { FundId } from '../../../domain/ids.ts';
import type { OfficeGrant, OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { Button } from '../../ui/button.tsx';
import { Money } from '../../ui/money.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { openDataWords as words } from '../../words/open-data-office.ts';
import styles from '../frame/frame.module.css';
import { PlaceLink } from '../frame/place-link.tsx';
import type { DoOpenData } from './act.ts';
import type { OfficerRoute } from '../route.ts';
import { saveGrants } from './requests.ts';

/** Every grant with whoever receives its money. Groups are said all at once; anybody else by themselves. */
export function GrantsSection({ office, act }: { office: OpenDataOffice; act: DoOpenData }): ReactNode {
  const { fund, grants } = office;
  const unsaid = grants.filter(({ details }) => details.recipient === null);
  const asGroups = unsaid.map((grant) => ({
    ...grant,
    details: { ...grant.details, recipient: 'group' as const },
  }));
  return (
    <section className={styles.block}>
      <h2>{words.grantsTitle}</h2>
      <p>{words.grantsMean}</p>
      <Table
        caption={words.grantsTitle}
        captionHidden
        columns={columnsOf(fund)}
        rows={grants}
        keyOf={({ event, bid, direct }) => `${event}-${bid}-${direct}`}
        long
      />
      {unsaid.length === 0 ? null : (
        <>
          <p>{words.allGroupsMeans}</p>
          <div>
            <Button onClick={() => void act(saveGrants(fund, asGroups), words.allGroupsSaved)}>
              {words.allGroups({ count: unsaid.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function columnsOf(fund: FundId): readonly Column<OfficeGrant>[] {
  return [
    { heading: words.projectColumn, cell: ({ project }) => project, names: true },
    { heading: words.groupColumn, cell: ({ organisation }) => organisation },
    { heading: words.amountColumn, cell: ({ amountPence }) => <Money pence={amountPence} />, figures: true },
    { heading: words.recipientColumn, cell: ({ details }) => recipientWords(details) },
    {
      heading: words.eventColumn,
      cell: ({ direct, eventName }) => (direct === null ? eventName : words.directGrant),
    },
    {
      heading: words.change,
      cell: (grant) => (
        <PlaceLink to={placeOf(fund, grant)} label={words.changeOf({ project: isolated(nameOf(grant)) })}>
          {words.change}
        </PlaceLink>
      ),
    },
  ];
}

/** All direct grants of a fund have one title: they are told apart by who is paid. */
export function nameOf({ direct, project, organisation }: OfficeGrant): string {
  return direct === null ? project : organisation;
}

function placeOf(fund: FundId, { event, bid, direct }: OfficeGrant): OfficerRoute {
  if (direct !== null) return { at: 'direct', fund, grant: direct };
  return event === null || bid === null ? { at: 'open-data', fund } : { at: 'grant', fund, event, bid };
}

function recipientWords({ recipient, body }: GrantDetails): string {
  const { unsaid, group, person, body: another } = words.recipients;
  if (recipient === 'body') return another({ body: isolated(body) });
  return recipient === null ? unsaid : recipient === 'group' ? group : person;
}
