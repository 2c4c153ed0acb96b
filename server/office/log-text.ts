/** The log of staff actions as it is sent. */

import { logTable } from '../../domain/exports/log.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Language } from '../../domain/words/language.ts';
import { accepted } from '../../domain/outcome.ts';
import { csvForPeople } from './files/write-csv.ts';
import { staffLog, type LogDependencies } from './staff-log.ts';

export interface LogAsked {
  /** Null for everything. */
  readonly event: EventId | null;
  /** To be read on a page, or in a spreadsheet. */
  readonly as: 'json' | 'csv';
  /** Of the reader. */
  readonly language: Language;
}

export async function logText(deps: LogDependencies, { event, as, language }: LogAsked): Promise<string> {
  const lines = await staffLog(deps, event, language);
  return as === 'csv'
    ? csvForPeople(logTable(lines, wordsIn(language)['tables/log']))
    : JSON.stringify(accepted(lines));
}
