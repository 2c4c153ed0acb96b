import { useState, type ReactNode } from 'react';
import {
  importFields,
  neededFields,
  type ImportColumns,
  type ImportField,
  type ImportQuestion,
} from '../../../domain/wire/http-bids.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { importWords as words, listed } from '../../words/bid-import.ts';
import { SendingForm } from '../form/sending-form.tsx';
import type { Sending } from '../form/use-sending.ts';
import styles from './bids.module.css';

export interface ImportColumnsFormProps {
  headings: readonly string[];
  columns: ImportColumns;
  /** Fields that two columns could be meant for, and nobody has said which. */
  questions: readonly ImportQuestion[];
  checking: Sending;
  onChange: (part: Partial<ImportColumns>) => void;
}

/** Which column of the file says what: as it was found, for a person to put right. */
export function ImportColumnsForm({
  headings,
  columns,
  questions,
  checking,
  onChange,
}: ImportColumnsFormProps): ReactNode {
  // As the report found it: it does not shut under somebody's hands as they choose the last one.
  const [isOpen] = useState(
    () => questions.length > 0 || neededFields.some((field) => columns[field] === null),
  );
  const asked = (field: ImportField): ImportQuestion | undefined =>
    questions.find((question) => question.field === field);
  const options = [
    { value: '', label: words.notInFile },
    ...headings.map((heading) => ({ value: heading, label: heading })),
  ];
  return (
    <details className={styles.columns} open={isOpen}>
      <summary>{words.columnsTitle}</summary>
      <p>{words.columnsSentence}</p>
      <SendingForm sending={{ ...checking, errors: [] }} save={words.checkAgain}>
        {importFields.map((field) => (
          <SelectField
            key={field}
            id={`column-${field}`}
            label={words.fields[field]}
            error={errorOf(columns[field], field, asked(field))}
            // “Not in this file” is an answer too: a select cannot be asked for what it shows already.
            options={
              asked(field) ? [{ value: '?', label: words.sayColumn, disabled: true }, ...options] : options
            }
            value={asked(field) ? '?' : (columns[field] ?? '')}
            onChange={(heading) => onChange({ [field]: heading === '' ? null : heading })}
          />
        ))}
      </SendingForm>
    </details>
  );
}

function errorOf(
  heading: string | null,
  field: ImportField,
  question: ImportQuestion | undefined,
): string | undefined {
  if (question) return words.whichOf({ headings: listed(question.headings) });
  return heading === null && neededFields.includes(field) ? words.neededColumn : undefined;
}
