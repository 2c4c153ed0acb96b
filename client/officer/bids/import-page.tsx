import { useState, type ReactNode } from 'react';
import type { EventId } from '../../../domain/ids.ts';
import type { ImportAsked, ImportColumns, ImportReport } from '../../../domain/wire/http-bids.ts';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { bidWords } from '../../words/bids.ts';
import { importWords as words, takenWords } from '../../words/bid-import.ts';
import { problemSentence } from '../../words/problems.ts';
import { EventFrame } from '../frame/event-frame.tsx';
import type { LiveEvent } from '../frame/live-event.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { useSending } from '../form/use-sending.ts';
import { importBids } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './bids.module.css';
import { ImportColumnsForm } from './import-columns.tsx';
import { ImportHelp } from './import-help.tsx';
import type { ReadingAsked } from './import-reading.tsx';
import { ImportReportPiece } from './import-report.tsx';
import { sheetFile, type SheetFile } from '../form/sheet-file.ts';

/** Bids from a spreadsheet: checked row by row first, and added only when every row is right. */
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

function Import({ event }: { event: EventId }): ReactNode {
  const bids = { at: 'event', event, part: 'bids' } as const;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [reports, setReports] = useState(0);
  const [columns, setColumns] = useState<Partial<ImportColumns>>({});
  const [reading, setReading] = useState<ReadingAsked>({});
  const [problem, setProblem] = useState<string>();
  const choose = (next: Chosen | null): void => {
    setChosen(next);
    setReport(null);
    setColumns({});
    setReading({});
  };
  const tell = (found: ImportReport): void => {
    setReport(found);
    setReports((count) => count + 1);
  };
  const asking = (take: boolean) => ({
    check: () =>
      chosen === null
        ? ({ ok: false, errors: [{ id: 'file', message: words.nothingToCheck }] } as const)
        : ({ ok: true, value: { ...chosen.sheet, ...reading, columns, take } } as const),
    send: (asked: ImportAsked) => importBids(event, asked),
  });
  /** Another way to read the file is looked at at once. */
  async function readAs(part: ReadingAsked): Promise<void> {
    if (chosen === null) return;
    // On another sheet, or below another line, other columns stand and other rows are wrong.
    const anew = part.sheet !== undefined || part.headerLine !== undefined;
    const next = anew
      ? { withHidden: reading.withHidden, ...withoutLine(reading, part), ...part }
      : { ...reading, ...part };
    const nextColumns = anew ? {} : columns;
    setReading(next);
    setColumns(nextColumns);
    const reply = await importBids(event, { ...chosen.sheet, ...next, columns: nextColumns, take: false });
    setProblem(reply.kind === 'value' ? undefined : problemSentence(reply));
    if (reply.kind === 'value') tell(reply.value);
  }

  const checking = useSending({ ...asking(false), done: tell });
  const taking = useSending({
    ...asking(true),
    done: (taken) => {
      // Somebody else may have changed the bids meanwhile: then the new report says what stands against it.
      if (!taken.taken) return tell(taken);
      goSaying(bids, takenWords(taken.good, reading.changing === true ? taken.changes.length : 0));
    },
  });
  return (
    <>
      <ImportHelp />
      <SendingForm sending={checking} save={words.check} back={bids}>
        <FileField error={checking.errorOf('file')} onChosen={choose} />
        {chosen === null || chosen.name === '' ? null : (
          <p role="status">{words.fileRead({ name: chosen.name })}</p>
        )}
        <Paste onChosen={choose} />
      </SendingForm>
      {problem === undefined ? null : <Notice kind="stop">{problem}</Notice>}
      {report === null ? null : (
        <ImportReportPiece
          key={reports}
          report={report}
          taking={taking}
          asked={reading}
          onRead={(part) => void readAs(part)}
          onChanging={(changing) => setReading({ ...reading, changing })}
          columns={
            <ImportColumnsForm
              headings={report.headings}
              columns={{ ...report.columns, ...columns }}
              checking={checking}
              questions={report.read.questions.filter(({ field }) => !(field in columns))}
              onChange={(part) => setColumns((before) => ({ ...before, ...part }))}
            />
          }
        />
      )}
    </>
  );
}

/** A sheet is read from its own header line. */
function withoutLine(asked: ReadingAsked, { sheet }: ReadingAsked): ReadingAsked {
  return sheet === undefined && asked.sheet !== undefined ? { sheet: asked.sheet } : {};
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
