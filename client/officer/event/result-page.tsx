import { useCallback, type ReactNode } from 'react';
import type { Publication } from '../../../domain/exports/publication.ts';
import { checkCodeWords } from '../../scenes/check-code.ts';
import { DownloadLink } from '../../ui/download-link.tsx';
import { Money } from '../../ui/money.tsx';
import column from '../../ui/column.module.css';
import { Notice } from '../../ui/notice.tsx';
import { PotBar } from '../../ui/pot-bar.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { PublishedTurnout } from '../../what-happened/published-turnout.tsx';
import { happenedWords } from '../../words/happened.ts';
import { countWords } from '../../words/numbers.ts';
import { officerWords } from '../../words/officer.ts';
import { resultWords as words } from '../../words/result.ts';
import { PlaceLink } from '../frame/place-link.tsx';
import { askedAddress, folderAddress, happenedAddress, readRecord } from '../requests.ts';
import { BallotLinksSection } from './ballot-links.tsx';
import { Downloads } from './downloads.tsx';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import frame from '../frame/frame.module.css';
import { PaymentsBack } from './payments-back.tsx';
import { ResultTable } from './result-table.tsx';
import { SignaturesSection } from './signatures-section.tsx';
import { useFetched } from '../frame/use-fetched.ts';
import styles from './result.module.css';

/** The current run: the pot and the line, project by project, and the files to take away. */
export function ResultPage({ event }: { event: LiveEvent }): ReactNode {
  const { run, results } = event.view;
  const standing = (): ReactNode => {
    if (run === null) return <p>{words.none}</p>;
    // The server gives it to nobody before the hall has seen all of it.
    if (results?.finished !== true) return <p>{words.notTold}</p>;
    return <Standing key={run.fingerprint} event={event} run={run} />;
  };
  return (
    <EventFrame event={event} heading={words.title}>
      {standing()}
    </EventFrame>
  );
}

type StandingRun = NonNullable<LiveEvent['view']['run']>;

function Standing({ event, run }: { event: LiveEvent; run: StandingRun }): ReactNode {
  const number = event.book.event;
  const file = useFetched(useCallback(() => readRecord(number), [number]));
  if (file.value === null) {
    return file.problem === null ? (
      <p role="status">{officerWords.loading}</p>
    ) : (
      <Notice kind="stop">{file.problem}</Notice>
    );
  }
  const { result, facts } = file.value;
  const signed = event.view.stage === 'signed';
  const standing = !signed ? words.notSigned : run.doubt === null ? words.signed : words.signedOneNamed;
  return (
    <>
      {signed ? (
        <div className={column.column}>
          <DownloadLink to={folderAddress(number, 'everything.zip')}>{words.everything}</DownloadLink>
          <p>{words.everythingMeans}</p>
          <ul className={styles.ways}>
            <li>
              <PlaceLink to={{ at: 'event', event: number, part: 'awards' }}>{words.award}</PlaceLink>
            </li>
            <li>
              <PlaceLink to={{ at: 'open-data', fund: facts.fund }}>{words.publish}</PlaceLink>
            </li>
          </ul>
        </div>
      ) : (
        <Notice kind="hurry" announced={false}>
          {words.provisional}
        </Notice>
      )}
      <RunFacts result={result} fingerprint={facts.fingerprint} standing={standing} />
      <SignaturesSection event={event} run={run} />
      <ul className={styles.ways}>
        <li>
          <PlaceLink to={{ at: 'event', event: number, part: 'sheet' }}>{words.sheet}</PlaceLink>
        </li>
        <li>
          <a href={happenedAddress(number)}>{words.happened}</a>
        </li>
        <li>
          <a href={askedAddress(number)}>{words.asked}</a>
        </li>
      </ul>
      <Downloads
        event={number}
        fund={facts.fund}
        ballot={result.rules.ballot.type}
        wholeBallots={result.ballotsHash !== undefined}
        young={result.young !== undefined}
      />
      <PaymentsBack event={number} />
      <ResultTable result={result} />
      {signed ? <BallotLinksSection event={number} /> : null}
    </>
  );
}

interface RunFactsProps {
  result: Publication;
  fingerprint: string;
  standing: string;
}

/** How many ballots are counted, and how many were in where that is more (T6). */
function countedWords({ ballots, ballotsIn = ballots }: Publication): string {
  if (ballotsIn === ballots) return countWords(ballots);
  return words.ballotsOf({ counted: countWords(ballots), all: countWords(ballotsIn) });
}

/** The number of a run, and of the run that it replaces. */
function runWords({ number: run, replaces }: Publication['runs'][number]): string {
  return replaces === null ? words.runOf({ run }) : words.runInPlaceOf({ run, replaces });
}

function RunFacts({ result, fingerprint, standing }: RunFactsProps): ReactNode {
  const run = result.runs[result.runs.length - 1];
  if (run === undefined) return null;
  return (
    <>
      <PublishedTurnout of={result} />
      {result.phonesFailed === true ? <p>{happenedWords.phonesFailed}</p> : null}
      <div className={styles.pot}>
        <PotBar total={result.potPence} shares={sharesOf(result)} />
      </div>
      <SummaryList
        items={[
          { term: words.standing, value: standing },
          { term: words.pot, value: <Money pence={result.potPence} /> },
          { term: words.allocated, value: <Money pence={run.allocatedPence} /> },
          { term: words.left, value: <Money pence={run.leftPence} /> },
          { term: words.ballots, value: countedWords(result) },
          { term: words.run, value: runWords(run) },
          { term: words.checkCode, value: checkCodeWords(fingerprint.slice(0, 8)) },
          { term: words.fingerprint, value: <code className={frame.code}>{fingerprint}</code> },
          {
            term: words.rulesFingerprint,
            value: <code className={frame.code}>{result.rulesFingerprint}</code>,
          },
        ]}
      />
    </>
  );
}

/** What left the pot, in the order in which it left. */
function sharesOf({ bids, runs }: Publication) {
  const lines = runs[runs.length - 1]?.lines ?? [];
  return lines.flatMap((line) =>
    line.outcome === 'not-chosen'
      ? []
      : [
          {
            id: line.bid,
            name: bids.find(({ bid }) => bid === line.bid)?.name ?? String(line.bid),
            amount: line.amountPence,
            part: line.outcome === 'part',
          },
        ],
  );
}
