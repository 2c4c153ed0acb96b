import { useCallback, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import { decisionRecord } from '../../../domain/exports/record.ts';
import { resultSheet } from '../../../domain/paper/result-sheet.ts';
import { Button } from '../../ui/button.tsx';
import { DownloadLink } from '../../ui/download-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { officerWords } from '../../words/officer.ts';
import { sheetSpeech } from '../../words/paper/result-sheet.ts';
import { resultWords as words } from '../../words/result.ts';
import { readRecord, sheetAddress } from '../requests.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { SheetOnScreen } from './sheet-on-screen.tsx';
import styles from './result-sheet.module.css';
import { useFetched } from '../frame/use-fetched.ts';

/** The sheet that two people sign: to print, or to copy by hand onto the blank form, in the same order. */
export function ResultSheetPage({ event }: { event: LiveEvent }): ReactNode {
  const number = event.book.event;
  const { results, run } = event.view;
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
      {told ? <Standing key={`${run?.number} ${run?.signatures.length}`} event={number} /> : null}
    </EventFrame>
  );
}

function Standing({ event }: { event: EventId }): ReactNode {
  const { value, problem } = useFetched(useCallback(() => readRecord(event), [event]));
  if (problem !== null) return <Notice kind="stop">{problem}</Notice>;
  if (value === null) return <p role="status">{officerWords.loading}</p>;
  return <SheetOnScreen of={resultSheet(decisionRecord(value.result, value.facts), sheetSpeech)} />;
}
