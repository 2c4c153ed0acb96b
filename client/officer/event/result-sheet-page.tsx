import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { resultSheet, type ResultSheet } from '../../../domain/paper/result-sheet.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadLink } from '../../ui/download-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { readSignatures } from '../../signing/requests.ts';
import { officerWords } from '../../words/officer.ts';
import { sheetSpeech } from '../../words/paper/result-sheet.ts';
import { resultWords as words } from '../../words/result.ts';
import { readResult, sheetAddress } from '../requests.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import styles from './result-sheet.module.css';
import { useFetched } from '../frame/use-fetched.ts';

/** The sheet that two people sign: to print, or to copy by hand onto the blank form, in the same order. */
export function ResultSheetPage({ event }: { event: LiveEvent }): ReactNode {
  const number = event.book.event;
  const { results, stage, run } = event.view;
  const told = results?.finished === true;
  const back = { name: words.title, to: { at: 'event', event: number, part: 'result' } } as const;
  return (
    <EventFrame event={event} heading={words.sheetTitle} between={[back]}>
      <div className={styles.ways}>
        <p>{words.sheetMeans}</p>
        <div className={styles.bar}>
          {told ? (
            <>
              <Button kind="primary" onClick={() => window.print()}>
                {words.print}
              </Button>
              <DownloadLink to={sheetAddress(number, 'result-sheet.pdf')}>{words.sheetPdf}</DownloadLink>
            </>
          ) : null}
          <DownloadLink to={sheetAddress(number, 'blank-result-sheet.pdf')}>{words.blankPdf}</DownloadLink>
        </div>
        {told ? null : <p>{words.notTold}</p>}
      </div>
      {told ? <Standing key={run?.signatures.length} event={number} signed={stage === 'signed'} /> : null}
    </EventFrame>
  );
}

function Standing({ event, signed }: { event: EventId; signed: boolean }): ReactNode {
  const { value, problem } = useFetched(useCallback(() => readResult(event), [event]));
  const signatures = useFetched(useCallback(() => readSignatures(event), [event]));
  const wrong = problem ?? signatures.problem;
  if (wrong !== null) return <Notice kind="stop">{wrong}</Notice>;
  if (value === null || signatures.value === null) return <p role="status">{officerWords.loading}</p>;
  const { result, fingerprint } = value;
  const { doubt } = signatures.value;
  const told = { published: result, fingerprint, signedAt: signed ? 0 : null, doubt };
  return <Sheet of={resultSheet(told, signatures.value, sheetSpeech)} />;
}

function Sheet({ of }: { of: ResultSheet }): ReactNode {
  const { facts, chosen, notChosen } = of;
  return (
    <section className={styles.sheet} aria-labelledby="sheet">
      <p>{of.about}</p>
      <h2 id="sheet">{of.title}</h2>
      {of.practice ? <p className={styles.practice}>{words.practice}</p> : null}
      <table className={styles.facts}>
        <tbody>
          {facts.map(([label, value], place) => (
            <tr key={label}>
              <th scope="row">{`${place + 1}. ${label}`}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.chosen}>
        <caption>{`${facts.length + 1}. ${chosen.label}`}</caption>
        <thead>
          <tr>
            <th scope="col">{chosen.headings[0]}</th>
            <th scope="col">{chosen.headings[1]}</th>
            <th scope="col">{chosen.headings[2]}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.rows.map(([place, name, amount]) => (
            <tr key={`${place} ${name}`}>
              <td>{place}</td>
              <th scope="row">{name}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.signed.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {of.doubt === null ? null : <p className={styles.practice}>{of.doubt}</p>}
      <p>{of.declaration}</p>
      {of.signers.map((signer) => (
        <p key={signer} className={styles.signature}>
          {words.signHere({ who: signer })}
        </p>
      ))}
      <p>{of.note}</p>
      <Pairs id="not-chosen" number={facts.length + 2} of={notChosen} />
      <Pairs id="in-the-room" number={facts.length + 3} of={of.inTheRoom} />
    </section>
  );
}

/** What stands behind the signatures: each with its sentence. */
function Pairs({ id, number, of }: { id: string; number: number; of: ResultSheet['notChosen'] }): ReactNode {
  if (of.rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.notChosen}>
      <h3 id={id}>{`${number}. ${of.label}`}</h3>
      <dl>
        {of.rows.map(([what, how], at) => (
          <div key={`${at} ${what}`}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
