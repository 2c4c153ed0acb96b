/** The folder of a result, made in a thread: a hall that votes waits for none of its files. */

import { strToU8, zipSync } from 'fflate';
import type { Finance } from '../../../domain/exports/payments.ts';
import type { RecordFacts } from '../../../domain/exports/record.ts';
import { assert } from '../../../domain/outcome.ts';
import type { FundAcross } from '../../../domain/wire/http-across.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Work } from '../../workers/in-thread.ts';
import { withEventAt, type EventAtEntry } from '../../live/read-again.ts';
import { recordFrom } from '../record.ts';
import { wholeBallotsFor } from '../whole-ballots-for.ts';
import { folderFiles } from './files.ts';
import { resultFileName } from '../files/result-file-name.ts';

export interface FolderToMake extends EventAtEntry {
  readonly facts: RecordFacts;
  readonly across: FundAcross;
  readonly finance: Finance;
  /** The reader is an auditor who said who they are (S8). */
  readonly toAuditor: boolean;
  readonly language: Language;
}

export interface MadeFolder {
  readonly name: string;
  readonly content: Uint8Array;
  readonly holdsWholeBallots: boolean;
}

const work: Work<FolderToMake, MadeFolder> = (ask, database) => {
  const { event, head, facts, across, finance, toAuditor, language } = ask;
  return withEventAt(database, { event, head }, async (source) => {
    const record = recordFrom(source, facts);
    assert(record, 'whoever asks has looked whether there is a run');
    const whole = wholeBallotsFor(source, toAuditor);
    const files = await folderFiles({ source, record, across, finance, whole, language });
    const entries = files.map(
      ({ name, content }) =>
        [name, typeof content === 'string' ? strToU8(content) : new Uint8Array(content)] as const,
    );
    return {
      name: resultFileName(record, 'everything', 'zip', language),
      content: zipSync(Object.fromEntries(entries)),
      holdsWholeBallots: whole.ballots !== null,
    };
  });
};

export default work;
