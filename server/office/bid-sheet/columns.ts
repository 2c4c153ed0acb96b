/** Which column of a spreadsheet says what: as chosen, as chosen last time in this fund, or by what it is called. */

import {
  importFields,
  type ImportColumns,
  type ImportField,
  type ImportQuestion,
} from '../../../domain/wire/http-bids.ts';
import { namesIn, plainName, type SheetReader } from './sheet-reader.ts';
import { tidyLine } from '../../../domain/contract/fields.ts';

interface Called {
  /** Says this and nothing else. */
  readonly plainly: RegExp;
  /** May say this, where no other column does. */
  readonly perhaps?: RegExp;
  /** Says something else, whatever else matches. */
  readonly never?: RegExp;
}

/** What councils and their forms call columns in English, in lower case without signs and brackets. */
const called: Readonly<Record<ImportField, Called>> = {
  name: {
    plainly:
      /^(?:project|bid|idea)(?: (?:name|title))?$|^(?:name|title) of (?:the |your )?(?:project|bid|idea)$/,
    perhaps: /^(?:name|title)$/,
  },
  organisation: {
    plainly:
      /^(?:(?:receiving |lead |applicant )?organi[sz]ation|group|community group)(?: name)?$|^name of (?:the |your )?(?:organi[sz]ation|group)$|^who would receive the money$/,
    perhaps: /^applicant(?: name)?$/,
  },
  purpose: {
    plainly:
      /^purpose$|what .*(?:money|grant|funding) .*for|^(?:project |bid )?description$|^what will you do/,
    perhaps: /^(?:project )?summary$|^about (?:the |your )?project$|^details$/,
  },
  beneficiaries: { plainly: /\bbenefit|beneficiar/, perhaps: /^target group$/ },
  ask: {
    plainly:
      /^asks?(?: for)?(?: in pounds)?$|^(?:amount|grant|funding|sum|money)(?: \w+)? (?:request|requested|ask|asked|applied|sought)(?: for)?\b|^(?:requested|grant) amount$|^how much .*(?:ask|request|apply|need)/,
    perhaps: /^(?:amount|cost|grant|total|budget)$|^(?:total|project|full) (?:amount|cost|project cost)$/,
    never: /\b(?:least|minimum|min|lowest|smallest)\b/,
  },
  least: { plainly: /\b(?:least|minimum|min|lowest|smallest)\b/, never: /\bage\b|\byears?\b/ },
  priorities: { plainly: /^(?:priority|priorities|themes?)\b/, perhaps: /^categor(?:y|ies)$/ },
  period: {
    plainly: /^(?:project )?(?:period|dates|timescale)$|^when\b/,
    perhaps: /^(?:start date|dates?)$/,
  },
  reference: {
    plainly:
      /^(?:own |our |application |council |project |bid )?(?:reference|ref)(?: (?:number|no))?$|^application (?:id|number|no)$/,
    perhaps: /^(?:id|number|no)$/,
  },
  charity: { plainly: /^(?:registered )?charity (?:number|no|reg(?:istration)?(?: (?:number|no))?)$/ },
  company: {
    plainly: /^company (?:number|no|reg(?:istration)?(?: (?:number|no))?)$|^companies house number$/,
  },
  postcode: { plainly: /^(?:organi[sz]ation |group )?post ?code$/ },
  presenter: {
    plainly: /^present(?:er|ed by)(?: name)?$|^(?:name of )?(?:the )?presenter$|^lead contact$/,
    perhaps: /^contact (?:name|person)$/,
  },
  contact: {
    plainly: /^contact(?: details)?$/,
    perhaps: /^e ?mail(?: address)?$|^(?:tele)?phone(?: number)?$/,
  },
  under18: {
    plainly: /^(?:presenter )?under ?18\b|^(?:age of (?:the )?presenter|presenter age)$/,
    perhaps: /^age$/,
  },
  adult: { plainly: /^(?:responsible )?adult\b|\bguardian\b/ },
  school: { plainly: /^(?:name of )?school$/ },
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

export interface FoundColumns {
  readonly columns: ImportColumns;
  /** Fields that more than one column could be, none of them more plainly than the others. */
  readonly questions: readonly ImportQuestion[];
}

/**
 * Every field with its heading. What was chosen before counts only where the file still has such a column. Where two columns
 * could be meant alike, none is taken and it is asked.
 *
 * @param guessed the headings that may be found by their name: a hidden column is taken only when somebody chooses it.
 */
export function columnsFor(
  headings: readonly string[],
  guessed: readonly string[],
  chosen: Partial<ImportColumns>,
  before: ReadonlyMap<string, string>,
  words: HeadingWords,
): FoundColumns {
  const says = saidIn(words);
  const there = (heading: string | null | undefined): string | undefined =>
    headings.find((each) => each === heading);
  const questions: ImportQuestion[] = [];
  const columns = new Map<ImportField, string | null>();
  for (const field of importFields) {
    const known = field in chosen ? (there(chosen[field]) ?? null) : there(before.get(field));
    if (known !== undefined) columns.set(field, known);
  }
  const taken = new Set(columns.values());
  const open = importFields.filter((field) => !columns.has(field));
  // What says one thing plainly is not what another field may perhaps be.
  const plain = new Set(open.flatMap((field) => guessed.filter((each) => says(field, each, 'plainly'))));
  for (const field of open) {
    const free = guessed.filter((each) => !taken.has(each));
    const plainly = free.filter((each) => says(field, each, 'plainly'));
    const perhaps = free.filter((each) => !plain.has(each) && says(field, each, 'perhaps'));
    const meant = plainly.length > 0 ? plainly : perhaps;
    const [only, ...others] = meant;
    columns.set(field, others.length === 0 ? (only ?? null) : null);
    if (others.length > 0) questions.push({ field, headings: meant });
  }
  return { columns: recordOf((field) => columns.get(field) ?? null), questions };
}

/** How many different fields these cells name, as headings do. */
export function fieldsNamed(cells: readonly string[], words: HeadingWords): number {
  const says = saidIn(words);
  const names = (field: ImportField): boolean =>
    cells.some((cell) => says(field, cell, 'plainly') || says(field, cell, 'perhaps'));
  return importFields.filter(names).length;
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

type HeadingWords = SheetReader['words'];
type How = 'plainly' | 'perhaps';

/** Whether a heading says what a field is: in English, or as the catalogue has it. */
function saidIn(words: HeadingWords): (field: ImportField, heading: string, how: How) => boolean {
  const names = {
    plainly: recordOf((field) => new Set(namesIn(words.plainly[field]))),
    perhaps: recordOf((field) => new Set(namesIn(words.perhaps[field]))),
  };
  return (field, heading, how) => {
    const plain = plainName(heading);
    if (names[how][field].has(plain)) return true;
    // As our own template calls it; “Name” alone may be the applicant's.
    const isOurs = plain === field || plain === plainName(words.template[field]);
    if (how === 'plainly' && isOurs && plain !== 'name' && !names.perhaps[field].has(plain)) return true;
    const { [how]: pattern, never } = called[field];
    return pattern?.test(plain) === true && never?.test(plain) !== true;
  };
}
