import type { ReactNode } from 'react';
import type { FundId } from '../../domain/ids.ts';
import type { AreaTold, FundFactsTold } from '../../domain/wire/http-open-data.ts';
import { fileAddress } from '../net/http.ts';
import { Table, type Column } from '../ui/table.tsx';
import { momentWords } from '../words/moments.ts';
import { publicFundWords as words } from '../words/public-fund.ts';
import styles from './fund-page.module.css';

/** What the council says of the fund: nothing where it said nothing. */
export function FundFacts({ facts }: { facts: FundFactsTold }): ReactNode {
  const known = facts.areas.filter(
    ({ partnership, population }) => partnership !== '' || population !== null,
  );
  return (
    <>
      <Lines title={words.prioritiesTitle} lines={facts.priorities} />
      <Lines title={words.partnersTitle} lines={facts.partners} />
      {known.length === 0 ? null : (
        <Table caption={words.areasTitle} columns={columns} rows={known} keyOf={({ name }) => name} />
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

const columns: readonly Column<AreaTold>[] = [
  { heading: words.area, cell: ({ name }) => name, names: true },
  { heading: words.partnership, cell: ({ partnership }) => partnership },
  { heading: words.population, cell: populationWords },
];

/** With its source and year, where these are known. */
function populationWords({ population, populationSource: source, populationYear: year }: AreaTold): string {
  if (population === null) return '';
  return source === '' || year === null
    ? words.populationOnly({ count: population })
    : words.populationFrom({ count: population, source, year: String(year) });
}

/** Every file of the fund that anybody may take, at an address that stays. */
export function FundData({ fund, facts }: { fund: FundId; facts: FundFactsTold }): ReactNode {
  const { grantsAt, publisher: council, questions: contact } = facts;
  const of = { params: { fund } };
  const grants = [
    { to: fileAddress('GET /open-data/funds/:fund/grants.json', of), says: words.json },
    { to: fileAddress('GET /open-data/funds/:fund/grants.csv', of), says: words.csv },
  ];
  const others = [
    { to: fileAddress('GET /open-data/funds/:fund/dataset.json', of), says: words.dataset },
    { to: fileAddress('GET /open-data/what-the-columns-mean.csv'), says: words.columns },
  ];
  return (
    <section className={styles.part}>
      <h2>{words.dataTitle}</h2>
      <p>
        {grantsAt === null
          ? words.notYet
          : words.grants({ day: momentWords(grantsAt, { dateStyle: 'long' }) })}
      </p>
      <ul className={styles.files}>
        {[...(grantsAt === null ? [] : grants), ...others].map(({ to, says }) => (
          <li key={to}>
            <a href={to}>{says}</a>
          </li>
        ))}
      </ul>
      <p>{words.dataMeans({ licence: words.licence })}</p>
      {contact === '' ? null : (
        <p>{council === '' ? words.questions({ contact }) : words.questionsOf({ council, contact })}</p>
      )}
      <p>
        <a href="/accessibility">{words.accessibility}</a>
      </p>
    </section>
  );
}
