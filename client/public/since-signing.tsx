import { useMemo, type ReactNode } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { EventFactsTold, FurtherProject } from '../../domain/wire/http-open-data.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { fileAddress } from '../net/http.ts';
import { Money } from '../ui/money.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { isolated } from '../words/isolated-names.ts';
import { dayWords } from '../words/moments.ts';
import { moneyWords } from '../words/money.ts';
import { sinceSigningWords as words } from '../words/since-signing.ts';
import styles from './event-page.module.css';

interface SinceSigningProps {
  event: EventId;
  told: ToldResult;
  facts: EventFactsTold;
}

interface Row extends FurtherProject {
  readonly project: string;
  readonly group: string;
}

/** What changed after the signing: nothing where every run is of the evening. */
export function SinceSigning({ event, told, facts: { further, changedOn } }: SinceSigningProps): ReactNode {
  const rows = useMemo(() => rowsOf(told, further?.projects ?? []), [told, further]);
  if (further === null) return null;
  return (
    <section className={styles.part}>
      <h2>{words.title}</h2>
      <ul>
        {rows.map((row) => {
          const sentence = saidBy(row);
          return sentence === null ? null : <li key={row.bid}>{sentence}</li>;
        })}
        {changedOn === null ? null : <li>{words.cameBack({ date: dayWords(changedOn) })}</li>}
        {further.tied ? <li>{words.tied}</li> : null}
      </ul>
      <p>{words.means}</p>
      {rows.length === 0 ? null : (
        <Table caption={words.caption} columns={columns} rows={rows} keyOf={({ bid }) => bid} />
      )}
      <p>
        <a href={fileAddress('GET /open-data/events/:event/after-signing.json', { params: { event } })}>
          {words.file}
        </a>
      </p>
    </section>
  );
}

const columns: readonly Column<Row>[] = [
  { heading: words.project, cell: ({ project }) => project, names: true },
  { heading: words.signed, cell: ({ signedPence }) => <Money pence={signedPence} />, figures: true },
  { heading: words.newest, cell: ({ newestPence }) => <Money pence={newestPence} />, figures: true },
  { heading: words.awarded, cell: ({ heldPence }) => <Money pence={heldPence} />, figures: true },
];

function rowsOf({ result }: ToldResult, projects: readonly FurtherProject[]): readonly Row[] {
  return projects.flatMap((each) => {
    const found = result.bids.find(({ bid }) => bid === each.bid);
    return found ? [{ ...each, project: found.name, group: isolated(found.organisation) }] : [];
  });
}

/** Null for a group that said nothing: only its amount is another. */
function saidBy({ group, keepsPence, signedPence, newestPence }: Row): string | null {
  if (keepsPence === 0) return words.dropped({ group });
  // Of a group that was next in line, a part that it keeps is not a part of what was signed.
  const before = Math.max(signedPence, newestPence);
  return keepsPence === null || keepsPence >= before
    ? null
    : words.keeps({ group, amount: moneyWords(keepsPence), before: moneyWords(before) });
}
