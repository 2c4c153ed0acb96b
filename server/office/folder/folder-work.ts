/** The folder of a result, made in a thread: a hall that votes waits for none of its files. */

import { strToU8, zipSync } from 'fflate';
import type { Finance } from '../../../domain/exports/payments.ts';
import type { RecordFacts } from '../../../domain/exports/record.ts';
import { assert } from '../../../domain/outcome.ts';
import type { WholeBallots } from '../../../domain/exports/whole-ballots.ts';
import type { FundAcross } from '../../../domain/wire/http-across.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Work } from '../../workers/in-thread.ts';
import { withEventAt, type EventAtEntry } from '../../live/read-again.ts';
import type { WrittenLetters } from '../awards/letters.ts';
import { recordFrom } from '../record.ts';
import { wholeBallotsFor } from '../whole-ballots-for.ts';
import { filesOfPart, folderFiles, type FolderFile, type FolderPart } from './files.ts';
import { resultFileName } from '../files/result-file-name.ts';

export interface FolderToMake extends EventAtEntry {
  /** One of its files, or all of them as an archive. */
  readonly part: Exclude<FolderPart, 'forChecking'> | 'everything';
  readonly facts: RecordFacts;
  readonly across: FundAcross;
  readonly finance: Finance;
  /** The file of grants as it was last published; null before. */
  readonly grants: string | null;
  /** Null where the reader may not see them, or both have not signed yet. */
  readonly letters: WrittenLetters | null;
  /** The reader is an auditor who said who they are (S8). */
  readonly toAuditor: boolean;
  readonly language: Language;
}

export interface MadeFolder {
  readonly name: string;
  readonly content: Uint8Array;
  readonly holdsWholeBallots: boolean;
  readonly holdsLetters: boolean;
}

/** Null where that part cannot be made. */
const work: Work<FolderToMake, MadeFolder | null> = (ask, database) => {
  const { part, event, head, facts, across, finance, grants, letters, toAuditor, language } = ask;
  return withEventAt(database, { event, head }, async (source) => {
    const record = recordFrom(source, facts);
    assert(record, 'whoever asks has looked whether there is a run');
    const isWhole = part === 'everything';
    const whole = isWhole ? wholeBallotsFor(source, toAuditor) : noBallots;
    const sources = { source, record, across, finance, grants, letters, whole, language };
    const holds = {
      holdsWholeBallots: whole.ballots !== null,
      holdsLetters: letters !== null && letters.letters.length > 0,
    };
    if (!isWhole) {
      const [file] = await filesOfPart(part, sources);
      return file === undefined ? null : { name: file.name, content: bytesOf(file), ...holds };
    }
    const files = await folderFiles(sources);
    const entries = files.map((file) => [file.name, bytesOf(file)] as const);
    const content = zipSync(Object.fromEntries(entries));
    return { name: resultFileName(record, 'everything', 'zip', language), content, ...holds };
  });
};

const noBallots: WholeBallots = { ballots: null, withheld: 'counts-are-enough' };

function bytesOf({ content }: FolderFile): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
}

export default work;
