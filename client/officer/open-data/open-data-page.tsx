import { useState, type ReactNode } from 'react';
import type { OpenDataOffice } from '../../../domain/wire/http-open-data.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { momentWords } from '../../words/moments.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords } from '../../words/officer.ts';
import { openDataWords as words } from '../../words/open-data-office.ts';
import { problemSentence } from '../../words/problems.ts';
import styles from '../frame/frame.module.css';
import { OfficerPage } from '../frame/officer-page.tsx';
import { PlaceLink } from '../frame/place-link.tsx';
import type { DoOpenData } from './act.ts';
import { FindingsSection } from './findings-section.tsx';
import { GrantsSection } from './grants-section.tsx';
import { MapSection } from './map-section.tsx';
import { datasetAddress, grantsCsvAddress, grantsJsonAddress, publish } from './requests.ts';

export interface OpenDataPageProps {
  office: OpenDataOffice;
  again: () => Promise<void>;
}

/** Everything that it takes to publish the grants of a fund, on one page. */
export function OpenDataPage({ office, again }: OpenDataPageProps): ReactNode {
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { fund, name, practice, findings } = office;

  const act: DoOpenData = async (asked, done) => {
    const reply = await asked;
    setSaid(reply.kind === 'value' ? done : null);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
    await again();
  };

  return (
    <OfficerPage
      heading={words.title({ fund: isolated(name) })}
      crumbs={[{ name: officerWords.fundsTitle, to: { at: 'funds' } }]}
      practice={practice}
    >
      <p>{words.means}</p>
      {practice ? <Notice announced={false}>{words.practice}</Notice> : null}
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {said === null ? null : <Notice kind="good">{said}</Notice>}
      <Published office={office} />
      {findings.length > 0 ? (
        <FindingsSection office={office} />
      ) : (
        <div>
          <Button kind="primary" onClick={() => void act(publish(fund), words.publishedNow)}>
            {office.published === null ? words.publish : words.publishAgain}
          </Button>
        </div>
      )}
      {office.leftOut.grants === 0 ? null : (
        <p>{words.leftOut({ grants: office.leftOut.grants, amount: moneyWords(office.leftOut.pence) })}</p>
      )}
      <p>
        <PlaceLink to={{ at: 'awards', fund }}>{words.toAwards}</PlaceLink>
      </p>
      {office.grants.length === 0 ? null : <GrantsSection office={office} act={act} />}
      <SaidOnce office={office} />
      <MapSection office={office} act={act} />
    </OfficerPage>
  );
}

function Published({ office: { published, fund } }: { office: OpenDataOffice }): ReactNode {
  if (published === null) return <p>{words.notPublished}</p>;
  const { at, grants, pence } = published;
  const files = [
    { to: grantsJsonAddress(fund), says: words.json },
    { to: grantsCsvAddress(fund), says: words.csv },
    { to: datasetAddress(fund), says: words.dataset },
    { to: `/funds/${fund}`, says: words.publicPage },
  ];
  const when = momentWords(at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section className={styles.block}>
      <h2>{words.files}</h2>
      <p>{words.published({ grants, amount: moneyWords(pence), when })}</p>
      <ul className={styles.downloads}>
        {files.map(({ to, says }) => (
          <li key={to}>
            <a href={to}>{says}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is seldom changed, below what is done for each award. */
function SaidOnce({ office }: { office: OpenDataOffice }): ReactNode {
  const { publisher, facts, fund } = office;
  return (
    <>
      <section className={styles.block}>
        <h2>{words.publisherTitle}</h2>
        <SummaryList
          items={[
            { term: words.name, value: publisher.name },
            { term: words.prefix, value: publisher.prefix },
            { term: words.identifier, value: publisher.identifier },
            { term: words.geoCode, value: publisher.geoCode },
          ]}
        />
        <p>
          <PlaceLink to={{ at: 'publisher', fund }}>{words.publisherChange}</PlaceLink>
        </p>
      </section>
      <section className={styles.block}>
        <h2>{words.factsTitle}</h2>
        <SummaryList
          items={[
            { term: words.department, value: facts.department },
            {
              term: words.months,
              value: facts.months === null ? '' : words.monthsSaid({ months: facts.months }),
            },
          ]}
        />
        <p>
          <PlaceLink to={{ at: 'facts', fund }}>{words.factsChange}</PlaceLink>
        </p>
      </section>
    </>
  );
}
