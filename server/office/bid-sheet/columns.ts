/** Which column of a spreadsheet says what: as chosen, as chosen last time in this fund, or by what it is called. */

import { importFields, type ImportColumns, type ImportField } from '../../../domain/wire/http-bids.ts';
import { tidyLine } from '../fields.ts';

/** What councils call their columns. */
const called: Readonly<Record<ImportField, readonly string[]>> = {
  name: ['name', 'project', 'project name', 'name of the project', 'project title', 'title', 'bid'],
  organisation: [
    'organisation',
    'organization',
    'group',
    'group name',
    'receiving organisation',
    'applicant',
  ],
  purpose: ['purpose', 'what the money is for', 'description', 'project description', 'summary'],
  beneficiaries: ['beneficiaries', 'who benefits', 'who will benefit'],
  ask: ['ask', 'asks for', 'amount', 'amount requested', 'amount asked for', 'cost', 'grant requested'],
  least: ['least', 'least amount', 'the least you could do this with', 'minimum', 'minimum amount'],
  priorities: ['priorities', 'priorities served', 'priority', 'themes', 'theme'],
  period: ['period', 'when', 'dates', 'project period', 'project dates'],
  presenter: ['presenter', 'presented by', 'name of presenter', 'presenter name', 'lead contact'],
  contact: ['contact', 'contact details', 'email', 'email address', 'phone', 'telephone'],
  under18: ['under18', 'under 18', 'presenter under 18', 'age', 'age of presenter', 'presenter age'],
  adult: ['adult', 'responsible adult', 'parent or guardian', 'guardian'],
  school: ['school', 'name of school'],
};

/** Each heading once, as a person can tell them apart: those that are empty or twice with their column's letter. */
export function headingsOf(header: readonly string[]): string[] {
  const plain = header.map(tidyLine);
  return plain.map((heading, place) =>
    heading === '' || plain.indexOf(heading) !== plain.lastIndexOf(heading)
      ? `${heading} (${letterOf(place)})`.trim()
      : heading,
  );
}

/** Every field with its heading. What was chosen before counts only where the file still has such a column. */
export function columnsFor(
  headings: readonly string[],
  chosen: Partial<ImportColumns>,
  before: ReadonlyMap<string, string>,
): ImportColumns {
  const there = (heading: string | null | undefined): string | undefined =>
    headings.find((each) => each === heading);
  const byName = (field: ImportField): string | undefined =>
    headings.find((heading) => called[field].includes(plainName(heading)));
  const column = (field: ImportField): string | null =>
    field in chosen ? (there(chosen[field]) ?? null) : (there(before.get(field)) ?? byName(field) ?? null);
  return recordOf(column);
}

/** One value for each field. */
export function recordOf<T>(valueOf: (field: ImportField) => T): Readonly<Record<ImportField, T>> {
  return Object.fromEntries(importFields.map((field) => [field, valueOf(field)])) as Record<ImportField, T>;
}

/** As spreadsheets name columns: A to Z, then AA. */
export function letterOf(place: number): string {
  const before = Math.floor(place / 26);
  return `${before === 0 ? '' : letterOf(before - 1)}${String.fromCodePoint(65 + (place % 26))}`;
}

/** `Amount requested (£)` as `amount requested`. */
function plainName(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[^\p{L}\p{N} ]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
