import { useEffect, useRef, type ReactNode } from 'react';
import type { BookBid } from '../../../domain/wire/http.ts';
import type { ImportProblem, ImportReport } from '../../../domain/wire/http-bids.ts';
import { Button } from '../../ui/button.tsx';
import { Money } from '../../ui/money.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { bidWords } from '../../words/bids.ts';
import { importWords as words, problemWords, rowsNamed, takeWords } from '../../words/bid-import.ts';
import { SendingForm } from '../form/sending-form.tsx';
import type { Sending } from '../form/use-sending.ts';
import styles from './bids.module.css';
import { ImportChanges } from './import-changes.tsx';
import { ImportReading, type ReadingAsked } from './import-reading.tsx';

export interface ImportReportProps {
  report: ImportReport;
  /** Adds the rows. */
  taking: Sending;
  /** Which column is which, for a person to put right. */
  columns: ReactNode;
  asked: ReadingAsked;
  /** Reads the file in another way. */
  onRead: (part: ReadingAsked) => void;
  /** What differs is to be changed, or not: the report stays as it is. */
  onChanging: (changing: boolean) => void;
}

/** What was found in the file, row by row; it takes the focus when it appears. */
export function ImportReportPiece({
  report,
  taking,
  columns,
  asked,
  onRead,
  onChanging,
}: ImportReportProps): ReactNode {
  const { rows, good, same, changes, problems, preview, headings } = report;
  const changing = asked.changing === true ? changes.length : 0;
  // Nothing was read yet: counts of nothing would only frighten.
  const isUnclear = problems.some(({ problem }) => asksForColumn.has(problem));
  const section = useRef<HTMLElement>(null);
  // A new report is a new piece.
  useEffect(() => section.current?.focus(), []);
  return (
    <section className={styles.report} ref={section} tabIndex={-1} aria-labelledby="report">
      <h2 id="report">{words.reportTitle}</h2>
      {isUnclear ? (
        <Notice>{headings.length === 0 ? words.noRows : words.sayWhich}</Notice>
      ) : (
        <>
          <p className={styles.counts}>
            <span>{words.rows({ rows })}</span>
            <span>{words.good({ good })}</span>
            <span>{words.same({ same })}</span>
            {changes.length === 0 ? null : <span>{words.differ({ count: changes.length })}</span>}
            <span>{words.wrong({ wrong: problems.length })}</span>
          </p>
          <Verdict report={report} />
        </>
      )}
      {headings.length === 0 ? null : <ImportReading report={report} asked={asked} onRead={onRead} />}
      {headings.length === 0 ? null : columns}
      {problems.length === 0 || isUnclear ? null : (
        <Table
          long
          caption={words.problemsCaption}
          columns={problemColumns}
          rows={problems}
          keyOf={({ row, column, problem }) => `${row} ${column} ${problem}`}
        />
      )}
      {isUnclear ? null : <LeaveOut problems={problems} asked={asked} onRead={onRead} />}
      {changes.length === 0 ? null : (
        <ImportChanges changes={changes} changing={asked.changing === true} onChanging={onChanging} />
      )}
      {preview.length === 0 ? null : (
        <Table
          caption={
            preview.length === good ? words.newBids : words.firstNewBids({ shown: preview.length, good })
          }
          columns={previewColumns}
          rows={preview}
          keyOf={({ bid }) => bid}
        />
      )}
      {problems.length === 0 && good + changing > 0 ? (
        <SendingForm sending={taking} save={takeWords(good, changing)}>
          {null}
        </SendingForm>
      ) : null}
    </section>
  );
}

const asksForColumn: ReadonlySet<ImportProblem['problem']> = new Set(['missing-column', 'which-column']);

const unreadable: ReadonlySet<ImportProblem['problem']> = new Set(['not-csv', 'not-xlsx']);

/** Rows that cannot be taken, such as a line of sums: left out by a choice that names them. */
function LeaveOut({
  problems,
  asked,
  onRead,
}: Pick<ImportReportProps, 'asked' | 'onRead'> & Pick<ImportReport, 'problems'>): ReactNode {
  const rows = [...new Set(problems.map(({ row }) => row))].filter((row) => row > 0);
  if (rows.length === 0 || problems.some(({ problem }) => unreadable.has(problem))) return null;
  const all = [...(asked.leaveOut ?? []), ...rows];
  return (
    <div>
      <Button onClick={() => onRead({ leaveOut: all })}>{words.leaveOut(rowsNamed(rows))}</Button>
    </div>
  );
}

function Verdict({ report: { rows, good, changes, problems } }: { report: ImportReport }): ReactNode {
  if (problems.length > 0) return <Notice kind="stop">{words.wrongTitle}</Notice>;
  if (rows === 0) return <Notice>{words.noRows}</Notice>;
  return good + changes.length === 0 ? <Notice kind="good">{words.nothingNew}</Notice> : null;
}

function columnName(column: ImportProblem['column']): string {
  return column === '' ? '' : words.fields[column];
}

const problemColumns: Column<ImportProblem>[] = [
  { heading: words.rowColumn, cell: ({ row }) => row, figures: true },
  { heading: words.columnTerm, cell: ({ column, heading }) => heading || columnName(column) },
  { heading: words.cellColumn, cell: ({ cell }) => cell },
  { heading: words.problemColumn, cell: ({ problem }) => problemWords(problem) },
  {
    heading: words.valueColumn,
    cell: ({ value }) => <span className={styles.value}>{value === '' ? words.emptyValue : value}</span>,
  },
];

const previewColumns: Column<BookBid>[] = [
  { heading: bidWords.projectColumn, cell: ({ name }) => name, names: true },
  { heading: bidWords.organisationColumn, cell: ({ organisation }) => organisation },
  { heading: bidWords.asksColumn, cell: ({ askPence }) => <Money pence={askPence} />, figures: true },
  {
    heading: bidWords.leastColumn,
    cell: ({ leastPence }) => (leastPence === null ? bidWords.noLeast : <Money pence={leastPence} />),
    figures: true,
  },
];
