import { useState, type ReactNode } from 'react';
import type { ImportAsked, ImportColumns, ImportReport } from '../../../domain/wire/http-bids.ts';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { bidWords } from '../../words/bids.ts';
import { importWords as words } from '../../words/bid-import.ts';
import { EventFrame, type LiveEvent } from '../frame/event-frame.tsx';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { importBids } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './bids.module.css';
import { ImportColumnsForm } from './import-columns.tsx';
import { ImportHelp } from './import-help.tsx';
import { ImportReportPiece } from './import-report.tsx';
import { sheetFile, type SheetFile } from './sheet-file.ts';

/** Bids from a spreadsheet: checked row by row first, and taken over only when every row is right. */
export function ImportPage({ event }: { event: LiveEvent }): ReactNode {
  const bids = { at: 'event', event: event.book.event, part: 'bids' } as const;
  return (
    <EventFrame event={event} heading={words.title} between={[{ name: bidWords.title, to: bids }]}>
      {event.view.rulesFrozen ? <p>{bidWords.frozen}</p> : <Import event={event.book.event} />}
    </EventFrame>
  );
}

/** What was chosen or pasted; its text is not shown again, for it may name children. */
interface Chosen {
  readonly name: string;
  readonly sheet: SheetFile;
}

function Import({ event }: { event: number }): ReactNode {
  const bids = { at: 'event', event, part: 'bids' } as const;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [reports, setReports] = useState(0);
  const [columns, setColumns] = useState<Partial<ImportColumns>>({});
  const choose = (next: Chosen | null): void => {
    setChosen(next);
    setReport(null);
    setColumns({});
  };
  const tell = (found: ImportReport): void => {
    setReport(found);
    setReports((count) => count + 1);
  };
  const asking = (take: boolean) => ({
    check: () =>
      chosen === null
        ? ({ ok: false, errors: [{ id: 'file', message: words.nothingToCheck }] } as const)
        : ({ ok: true, value: { ...chosen.sheet, columns, take } } as const),
    send: (asked: ImportAsked) => importBids(event, asked),
  });
  const checking = useSending({ ...asking(false), done: tell });
  const taking = useSending({
    ...asking(true),
    done: (taken) => {
      // Somebody else may have changed the bids meanwhile: then the new report says what stands against it.
      if (!taken.taken) return tell(taken);
      goSaying(bids, words.taken(taken.good));
    },
  });
  return (
    <>
      <ImportHelp />
      <SendingForm sending={checking} save={words.check} back={bids}>
        <FileField error={checking.errorOf('file')} onChosen={choose} />
        {chosen === null || chosen.name === '' ? null : <p role="status">{words.fileRead(chosen.name)}</p>}
        <Paste onChosen={choose} />
      </SendingForm>
      {report === null ? null : (
        <ImportReportPiece
          key={reports}
          report={report}
          taking={taking}
          columns={
            <ImportColumnsForm
              headings={report.headings}
              columns={{ ...report.columns, ...columns }}
              checking={checking}
              onChange={(part) => setColumns((before) => ({ ...before, ...part }))}
            />
          }
        />
      )}
    </>
  );
}

interface ChoosingProps {
  onChosen: (chosen: Chosen | null) => void;
}

/** Reads the file in the browser; it is sent when somebody asks for a check. */
function FileField({ error, onChosen }: ChoosingProps & { error: string | undefined }): ReactNode {
  async function read(file: File | undefined): Promise<void> {
    onChosen(file ? { name: file.name, sheet: sheetFile(await file.arrayBuffer()) } : null);
  }
  return (
    <Field id="file" label={words.file} error={error}>
      {(tied) => (
        <input
          type="file"
          className={styles.file}
          accept=".xlsx,.csv,text/csv,text/plain"
          onChange={(change) => void read(change.currentTarget.files?.[0])}
          {...tied}
        />
      )}
    </Field>
  );
}

function Paste({ onChosen }: ChoosingProps): ReactNode {
  const [csv, setCsv] = useState('');
  return (
    <details>
      <summary>{words.pasteInstead}</summary>
      <TextArea
        id="csv"
        label={words.paste}
        value={csv}
        onChange={(typed) => {
          setCsv(typed);
          onChosen(typed.trim() === '' ? null : { name: '', sheet: { csv: typed } });
        }}
        rows={8}
        spellCheck={false}
      />
    </details>
  );
}
