import type { ReactNode } from 'react';
import {
  importFields,
  neededFields,
  publicFields,
  type ImportField,
} from '../../../domain/wire/http-bids.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { importHeadings as headings, importWords as words } from '../../words/bid-import.ts';
import { templateAddress } from '../form/sheet-file.ts';

const everybodys: ReadonlySet<ImportField> = new Set(publicFields);

/** What a file of bids can hold, and an empty one to begin with. */
export function ImportHelp(): ReactNode {
  return (
    <>
      <p>{words.sentence}</p>
      <details>
        <summary>{words.whatToHave}</summary>
        <SummaryList
          items={importFields.map((field) => ({ term: words.fields[field], value: need(field) }))}
        />
      </details>
      <p>
        <a
          href={templateAddress(importFields.map((field) => headings.template[field]))}
          download={`${words.templateName}.csv`}
        >
          {words.template}
        </a>
      </p>
    </>
  );
}

function need(field: ImportField): string {
  if (neededFields.includes(field)) return words.needed;
  if (field === 'school') return words.never;
  return everybodys.has(field) ? words.mayBeEmpty : words.private;
}
