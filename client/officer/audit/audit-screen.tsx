import { useState, type ReactNode } from 'react';
import type { EventId, FundId } from '../../../domain/ids.ts';
import type { EventSummary } from '../../../domain/wire/http.ts';
import type { JournalCheck } from '../../../domain/wire/http-staff.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isolated } from '../../words/isolated-names.ts';
import { auditWords as words } from '../../words/audit.ts';
import { keepingWords } from '../../words/keeping.ts';
import { officerWords } from '../../words/officer.ts';
import { problemSentence } from '../../words/problems.ts';
import { resultWords } from '../../words/result.ts';
import styles from '../frame/frame.module.css';
import { useFetched } from '../frame/use-fetched.ts';
import { checkJournals } from '../keeping/keeping-requests.ts';
import { ResultFiles } from '../event/downloads.tsx';
import { LogTable } from '../keeping/log-table.tsx';
import { EventAwardsRead, FundAwardsRead } from '../awards/awards-read.tsx';
import { DocumentsList } from './documents-list.tsx';
import { OfficerPage } from '../frame/officer-page.tsx';
import { askedAddress, dictionaryAddress, folderAddress, happenedAddress, listFunds } from '../requests.ts';

/** What an auditor reads: every event's files, its log, and whether its journal is whole. */
export function AuditScreen(): ReactNode {
  const funds = useFetched(listFunds);
  const events = (funds.value ?? []).flatMap(({ fund, areas }) =>
    areas.flatMap((area) => area.events.map((event) => ({ fund, event }))),
  );
  return (
    <OfficerPage heading={words.title}>
      <p>{words.sentence}</p>
      {funds.problem === null ? null : <Notice kind="stop">{funds.problem}</Notice>}
      {funds.value !== null && events.length === 0 ? <p>{words.noEvents}</p> : null}
      {events.map(({ fund, event }) => (
        <EventAudit key={event.event} fund={fund} event={event} />
      ))}
      {events.length === 0 ? null : (
        <p>
          <a href={dictionaryAddress}>{resultWords.dictionary}</a>
        </p>
      )}
      {(funds.value ?? []).map(({ fund }) => (
        <FundAwardsRead key={fund} fund={fund} />
      ))}
      <section className={styles.block}>
        <h2>{keepingWords.logTitle}</h2>
        <LogTable event={null} />
      </section>
    </OfficerPage>
  );
}

interface EventAuditProps {
  fund: FundId;
  event: EventSummary;
}

function EventAudit({ fund, event: { event, text, stage } }: EventAuditProps): ReactNode {
  const told = stage === 'results' || stage === 'signed';
  return (
    <section className={styles.block}>
      <h2>{text.name}</h2>
      <p>
        {words.about({ venue: isolated(text.venue), date: text.date, stage: officerWords.stages[stage] })}
      </p>
      {told ? <Files event={event} fund={fund} name={text.name} /> : <p>{words.notTold}</p>}
      {stage === 'signed' ? <EventAwardsRead event={event} /> : null}
      <p>
        <a href={askedAddress(event)} aria-label={words.askedAt({ event: isolated(text.name) })}>
          {words.asked}
        </a>
      </p>
      <DocumentsList event={event} name={text.name} />
      <JournalChecks event={event} name={text.name} />
    </section>
  );
}

/** What there is to read: the walk through the result, everything at once, and each file by itself. */
function Files({ event, fund, name }: { event: EventId; fund: FundId; name: string }): ReactNode {
  const of = isolated(name);
  return (
    <>
      <p>
        <a href={happenedAddress(event)} aria-label={words.happenedAt({ event: of })}>
          {resultWords.happened}
        </a>
      </p>
      <p>
        <a
          href={folderAddress(event, 'everything.zip')}
          aria-label={resultWords.fileOf({ file: resultWords.everything, event: of })}
        >
          {resultWords.everything}
        </a>{' '}
        {words.everythingMeans}
      </p>
      <ResultFiles event={event} fund={fund} electionFile={words.electionFile} of={of} />
    </>
  );
}

function JournalChecks({ event, name }: { event: EventId; name: string }): ReactNode {
  const [checks, setChecks] = useState<readonly JournalCheck[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function check(): Promise<void> {
    setBusy(true);
    const reply = await checkJournals(event);
    setBusy(false);
    setChecks(reply.kind === 'value' ? reply.value : []);
    setProblem(reply.kind === 'value' ? null : problemSentence(reply));
  }

  return (
    <>
      <div>
        <Button aria-label={words.checkOf({ event: isolated(name) })} onClick={() => void check()}>
          {words.check}
        </Button>
      </div>
      {problem === null ? null : <Notice kind="stop">{problem}</Notice>}
      {busy ? <p role="status">{words.checking}</p> : null}
      {checks.map((each) => (
        <CheckLine key={each.stream} check={each} />
      ))}
    </>
  );
}

function CheckLine({ check: { stream, sound, entries, hash } }: { check: JournalCheck }): ReactNode {
  return (
    <Notice kind={sound ? 'good' : 'stop'}>
      <p className={styles.code}>
        {sound
          ? words.sound({ stream, entries, hash: hash ?? '' })
          : words.broken({ stream, place: String(entries) })}
      </p>
    </Notice>
  );
}
