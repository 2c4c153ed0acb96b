import { useState, type ReactNode } from 'react';
import type { ImportReport } from '../../../domain/wire/http.ts';
import { Field } from '../../ui/field.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { bidWords as words } from '../../words/bids.ts';
import { EventFrame, type LiveEvent } from '../event/event-frame.tsx';
import { SendingForm } from '../form/sending-form.tsx';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { importBids } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './bids.module.css';
import { csvText, templateAddress } from './csv-text.ts';
import { ImportReportPiece } from './import-report.tsx';

const empty = { csv: '' };

/** Bids from a spreadsheet: checked row by row first, and taken over only when every row is right. */
export function ImportPage({ event }: { event: LiveEvent }): ReactNode {
  const number = event.book.event;
  const bids = { at: 'event', event: number, part: 'bids' } as const;
  const draft = useDraft(`event-${number}-import`, empty);
  const { csv } = draft.values;
  const [report, setReport] = useState<ImportReport | null>(null);
  const change = (text: string): void => {
    setReport(null);
    draft.change({ csv: text });
  };
  const sending = useSending({
    check: () =>
      csv.trim() === ''
        ? { ok: false, errors: [{ id: 'csv', message: words.nothingToCheck }] }
        : { ok: true, value: csv },
    send: (text) => {
      setReport(null);
      return importBids(number, text, false);
    },
    done: setReport,
  });
  const taking = useSending({
    check: () => ({ ok: true, value: csv }),
    send: (text) => importBids(number, text, true),
    done: (taken) => {
      // Somebody else may have changed the bids meanwhile: then the new report says what stands against it.
      if (!taken.taken) return setReport(taken);
      draft.forget();
      goSaying(bids, words.taken(taken.good));
    },
  });
  return (
    <EventFrame event={event} heading={words.importTitle} between={[{ name: words.title, to: bids }]}>
      {event.view.rulesFrozen ? (
        <p>{words.frozen}</p>
      ) : (
        <>
          <Columns />
          <SendingForm sending={sending} save={words.check} back={bids} draft={draft}>
            <FileField onText={change} />
            <TextArea
              id="csv"
              label={words.paste}
              error={sending.errorOf('csv')}
              value={csv}
              onChange={change}
              rows={8}
              spellCheck={false}
            />
          </SendingForm>
          {report === null ? null : <ImportReportPiece report={report} taking={taking} />}
        </>
      )}
    </EventFrame>
  );
}

function Columns(): ReactNode {
  const columns = Object.entries(words.columns);
  return (
    <>
      <p>{words.importSentence}</p>
      <SummaryList items={columns.map(([term, value]) => ({ term, value }))} />
      <p>
        <a href={templateAddress(columns.map(([name]) => name))} download="bids.csv">
          {words.template}
        </a>
      </p>
    </>
  );
}

/** Reads the file in the browser, so that its text can be seen and put right before anything is sent. */
function FileField({ onText }: { onText: (text: string) => void }): ReactNode {
  async function read(file: File | undefined): Promise<void> {
    if (file) onText(csvText(await file.arrayBuffer()));
  }
  return (
    <Field id="file" label={words.file}>
      {(tied) => (
        <input
          type="file"
          className={styles.file}
          accept=".csv,text/csv,text/plain"
          onChange={(change) => void read(change.currentTarget.files?.[0])}
          {...tied}
        />
      )}
    </Field>
  );
}
