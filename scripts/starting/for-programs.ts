/** With `LOG=json` programs read what the console says: one record a line, and no link or code in any of them (OP3). */

import type { CommandResult } from '../command.ts';
import { writeRecord } from '../../server/operate/operator.ts';
import { writeGreeting } from './running-note.ts';

export interface ForPrograms {
  readonly say: (text: string) => void;
  /** What the greeting hands out stands in a file for the owner of the data folder, while the program runs. */
  readonly keepApart: (dataDir: string) => (greeting: string) => void;
  /** The one sentence that says why; the exit code is that of any command. */
  readonly cannotStart: (sentence: string, isBadSetting: boolean) => CommandResult;
}

/** Null where people read the console. */
export function forPrograms(variables: Readonly<Record<string, string | undefined>>): ForPrograms | null {
  if (variables['LOG'] !== 'json') return null;
  return {
    say: (text) => writeRecord({ kind: 'notice', what: text.trim() }, Date.now()),
    keepApart: (dataDir) => (greeting) => writeGreeting(dataDir, greeting),
    cannotStart(sentence, isBadSetting) {
      writeRecord({ kind: 'cannot-start', what: sentence }, Date.now());
      process.exit(isBadSetting ? 2 : 1);
    },
  };
}
