/** One file of a result, for whoever may have it: made from an event's room, or from its journal read again in a thread. */

import type { WholeBallots } from '../../domain/exports/whole-ballots.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { ExportName } from '../../domain/wire/http.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Finance } from '../../domain/exports/payments.ts';
import type { RecordFacts } from '../../domain/exports/record.ts';
import type { ResultSource } from '../live/result-source.ts';
import { bundleOf } from './bundle/bundle.ts';
import { electionFileOf } from './election-file.ts';
import { recordFrom } from './record.ts';
import { resultFile, type OfficeFile } from './result-files.ts';
import { wholeBallotsFor } from './whole-ballots-for.ts';

export interface FileAsked {
  readonly file: ExportName | 'bundle.zip' | 'election.pb';
  /** The reader is an auditor who said who they are (S8). */
  readonly toAuditor: boolean;
  /** Wall time in milliseconds. */
  readonly now: number;
  /** Of the reader; files for programs and what is published are the same for everybody. */
  readonly language: Language;
}

/** What it takes to make a file, beside the event. */
export interface FileToMake extends FileAsked {
  /** Of the record as it stands. */
  readonly facts: RecordFacts;
  readonly finance: Finance;
}

export interface MadeFile {
  readonly file: OfficeFile;
  readonly holdsWholeBallots: boolean;
}

const none: WholeBallots = { ballots: null, withheld: 'counts-are-enough' };

export async function madeFile(
  source: ResultSource,
  { file: name, toAuditor, now, language, facts, finance }: FileToMake,
): Promise<Outcome<MadeFile>> {
  const whole = mayHoldBallots(name) ? wholeBallotsFor(source, toAuditor) : none;
  const holdsWholeBallots = whole.ballots !== null;
  if (name === 'election.pb') {
    const made = electionFileOf(source, whole, now);
    return made.ok ? accepted({ file: made.value, holdsWholeBallots }) : made;
  }
  if (name === 'bundle.zip') {
    const bundle = bundleOf(source, whole);
    return bundle === null ? refused('no-run') : accepted({ file: bundle, holdsWholeBallots });
  }
  const record = recordFrom(source, facts);
  if (record === null) return refused('no-run');
  return accepted({
    file: await resultFile({ ...record, finance, whole, language }, name),
    holdsWholeBallots,
  });
}

/** The others are made from the run alone. */
export function mayHoldBallots(name: FileAsked['file']): boolean {
  return name === 'ballots.json' || name === 'bundle.zip' || name === 'election.pb';
}
