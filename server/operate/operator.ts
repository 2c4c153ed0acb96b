/** What the operator is told: on the console, for people or as a line for programs, and in a file of the data folder. */

import type { Config } from '../config.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Time } from '../live/time.ts';
import { OperatorLog } from '../operator-log.ts';
import { kindOf, recordLine, type LogRecord, type RecordKind } from './record.ts';

// In a Windows console that somebody clicked into, a program that writes waits until a key is pressed: the whole hall
// would wait.
const writesMayWait = process.platform === 'win32' && process.stderr.isTTY;

export class Operator {
  readonly #log: OperatorLog;
  readonly #isForPrograms: boolean;
  readonly #time: Pick<Time, 'wall'>;
  readonly #shown: ReportFault;

  /** @param shown what shows a fault in place of the console */
  constructor(
    { dataDir, log }: Pick<Config, 'dataDir' | 'log'>,
    time: Pick<Time, 'wall'>,
    shown?: ReportFault,
  ) {
    this.#log = new OperatorLog(dataDir);
    this.#isForPrograms = log === 'json';
    this.#time = time;
    this.#shown = shown ?? ((what, fault) => this.#show(what, fault));
  }

  /** Something went wrong, or is to be known. */
  readonly report: ReportFault = (what, fault) => {
    this.#log.write(this.#time.wall(), what, fault);
    this.#shown(what, fault);
  };

  /** What the program does; people see that without a line on the console. */
  note(kind: RecordKind, what: string): void {
    this.#log.write(this.#time.wall(), what);
    if (this.#isForPrograms) writeRecord({ kind, what }, this.#time.wall());
  }

  #show(what: string, fault: unknown): void {
    const at = this.#time.wall();
    if (this.#isForPrograms) writeRecord({ kind: kindOf(fault), what, fault }, at);
    else if (!writesMayWait) console.error(`${new Date(at).toISOString()} ${what}:`, fault);
  }
}

/** One line on standard error. */
export function writeRecord(record: LogRecord, at: number): void {
  console.error(recordLine(at, record));
}
