import { useState, type ReactNode } from 'react';
import type { ColumnSample, ImportAsked, ImportReport } from '../../../domain/wire/http-bids.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  hiddenColumnsWords,
  hiddenRowsWords,
  hiddenSheetsWords,
  importWords as words,
  listed,
  rowsNamed,
  unusedWords,
} from '../../words/bid-import.ts';
import styles from './bids.module.css';

/** How a person asks the file to be read; what is not said is found out. */
export type ReadingAsked = Pick<ImportAsked, 'sheet' | 'headerLine' | 'withHidden' | 'leaveOut' | 'changing'>;

export interface ImportReadingProps {
  report: ImportReport;
  asked: ReadingAsked;
  onRead: (part: ReadingAsked) => void;
}

/** How the file was read: which sheet, from which line on, what becomes of each column, and what is not on the screen. */
export function ImportReading({ report: { read }, asked, onRead }: ImportReadingProps): ReactNode {
  const { sheets, sheet, headerLine, samples, hidden, merged, leftOut, unused } = read;
  const otherHidden = sheets.filter((each) => each.hidden && each.rows > 0 && each.name !== sheet);
  return (
    <section className={styles.reading} aria-labelledby="reading">
      <h3 id="reading">{words.readingTitle}</h3>
      {sheets.length < 2 ? null : (
        <SelectField
          id="sheet"
          label={words.sheet}
          options={sheets.map((each) => ({
            value: each.name,
            label: each.hidden ? words.hiddenSheet({ name: each.name }) : each.name,
          }))}
          value={sheet}
          onChange={(name) => onRead({ sheet: name })}
        />
      )}
      <HeaderLine key={headerLine} line={headerLine} onRead={onRead} />
      {otherHidden.length === 0 ? null : <p>{hiddenSheetsWords(otherHidden.map(({ name }) => name))}</p>}
      {hidden.columns.length === 0 ? null : <p>{hiddenColumnsWords(hidden.columns)}</p>}
      {hidden.rows.length === 0 ? null : (
        <>
          <Notice kind="hurry">{hiddenRowsWords(hidden)}</Notice>
          <CheckField
            id="with-hidden"
            label={words.takeHidden}
            checked={asked.withHidden === true}
            onChange={(withHidden) => onRead({ withHidden })}
          />
        </>
      )}
      {merged.length === 0 ? null : <p>{words.merged({ areas: listed(merged) })}</p>}
      {leftOut.length === 0 ? null : (
        <p>
          {words.leftOut(rowsNamed(leftOut))}{' '}
          <Button onClick={() => onRead({ leaveOut: [] })}>{words.takeBack}</Button>
        </p>
      )}
      {unused.length === 0 ? null : <p>{unusedWords(unused)}</p>}
      <Table
        caption={words.samplesCaption}
        columns={sampleColumns}
        rows={samples}
        keyOf={({ heading }) => heading}
      />
    </section>
  );
}

interface HeaderLineProps {
  line: number;
  onRead: ImportReadingProps['onRead'];
}

function HeaderLine({ line, onRead }: HeaderLineProps): ReactNode {
  const [typed, setTyped] = useState(String(line));
  const asked = /^[1-9]\d{0,4}$/.test(typed.trim()) ? Number(typed) : null;
  return (
    <div className={styles.headerLine}>
      <TextField
        id="header-line"
        label={words.headerLine}
        hint={words.headerLineHint({ line: String(line) })}
        characters={4}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
      />
      {asked === null || asked === line ? null : (
        <Button onClick={() => onRead({ headerLine: asked })}>{words.readFromThere}</Button>
      )}
    </div>
  );
}

const sampleColumns: Column<ColumnSample>[] = [
  { heading: words.columnTerm, cell: ({ heading }) => heading, names: true },
  {
    heading: words.becomes,
    cell: ({ field }) => (
      <span className={styles.value}>{field === null ? words.notUsed : words.fields[field]}</span>
    ),
  },
  {
    heading: words.firstCells,
    cell: ({ cells }) => (
      <span className={styles.value}>{cells.length === 0 ? words.emptyValue : cells.join(' · ')}</span>
    ),
  },
];
