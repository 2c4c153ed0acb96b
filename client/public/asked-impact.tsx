import type { ReactNode } from 'react';
import { purposes } from '../../domain/purposes.ts';
import type { AskedImpact, HourVoted } from '../../domain/wire/asked.ts';
import { Page } from '../ui/page.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { askedWords as words } from '../words/asked.ts';
import { isolated } from '../words/isolated-names.ts';
import { kindsName } from '../words/kinds-voted.ts';
import { momentWords } from '../words/moments.ts';
import { privacyWords } from '../words/privacy.ts';
import { populationWords } from '../words/population.ts';
import { BackToQuestions } from './asked-page.tsx';
import styles from './event-page.module.css';
import { untilWords } from './privacy-page.tsx';

/** What an assessment begins with: what the record says is filled in, what only the council can judge is left open. */
export function AskedImpactPage({ asked }: { asked: AskedImpact }): ReactNode {
  const { privacy, bids, cards, ballots, presentersUnder18 } = asked;
  const title = words.impactTitle({ event: isolated(privacy.name) });
  const { risk, council } = words;
  return (
    <Page title={title} heading={title}>
      <p>{words.impactMeans}</p>
      <section className={styles.part}>
        <h2>{words.whatTitle}</h2>
        <p>
          {words.what({ bids, cards, ballots })} {words.under18({ count: presentersUnder18 })}{' '}
          {privacyWords.age({ age: privacy.minimumAge })}
        </p>
        <SummaryList
          items={purposes.map((purpose) => ({
            term: privacyWords.names[purpose],
            value: `${privacyWords.whats[purpose]} ${untilWords(purpose, privacy.kept[purpose])}`,
          }))}
        />
      </section>
      <section className={styles.part}>
        <h2>{words.necessaryTitle}</h2>
        <p>
          {privacyWords.why} {privacyWords.voterNames({ demanded: privacy.namesDemanded ? 'yes' : 'no' })}{' '}
          {words.necessary}
        </p>
      </section>
      <section className={styles.part}>
        <h2>{words.risksTitle}</h2>
        <ul>
          {[risk.secrecy, risk.laptop, risk.child, risk.wrong].map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <TookPart asked={asked} />
      <section className={styles.part}>
        <h2>{words.councilTitle}</h2>
        {[council.consulted, council.accepted, council.duty].map((each) => (
          <p key={each} className={styles.toFill}>
            {each}
          </p>
        ))}
      </section>
      <BackToQuestions event={privacy.event} />
    </Page>
  );
}

function TookPart({ asked }: { asked: AskedImpact }): ReactNode {
  const { ways, population, hours, kinds } = asked;
  return (
    <section className={styles.part}>
      <h2>{words.turnoutTitle}</h2>
      {population === null ? null : <p>{populationWords(population)}</p>}
      {ways !== null ? (
        <>
          <p>
            {ways === 'few' ? words.fewOnPaper : words.paper({ count: ways.paper })} {words.suppressed}
          </p>
          <h3>{words.hoursTitle}</h3>
          {hours === null ? (
            <p>{words.tooFew}</p>
          ) : (
            <SummaryList
              items={hours.map((hour) => ({
                term: hourWords(hour),
                value: words.ballots({ count: hour.ballots }),
              }))}
            />
          )}
          <h3>{words.kindsTitle}</h3>
          {kinds === null ? (
            <p>{words.tooFew}</p>
          ) : (
            <SummaryList
              items={kinds.map((kind) => ({
                term: kindsName(kind, kinds.length === 1),
                value: words.kindLine(kind),
              }))}
            />
          )}
        </>
      ) : (
        <p>{words.notYet}</p>
      )}
    </section>
  );
}

function hourWords({ from, to }: HourVoted): string {
  const time = (at: number): string => momentWords(at, { timeStyle: 'short' });
  return words.hour({ from: time(from), to: time(to) });
}
