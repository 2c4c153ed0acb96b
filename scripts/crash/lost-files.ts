/** Files of the data folder that somebody deletes or replaces while the server runs, and what the server may say of it. */

import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName } from '../../server/data-folder.ts';
import { deleteSome } from './deletions.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';

/** Windows lets nobody delete or replace a file that is open. */
export const canLoseFiles = process.platform !== 'win32';

/** Puts an older database in the place of the one that is open, or deletes some files. The first time it is the former. */
export class FileThief {
  readonly #dataDir: string;
  readonly #older: string;
  readonly #random: SeededRandom;
  times = 0;

  /** @param older a data folder that was closed, from before */
  constructor(dataDir: string, older: string, random: SeededRandom) {
    this.#dataDir = dataDir;
    this.#older = older;
    this.#random = random;
  }

  strike(): void {
    if (!canLoseFiles) return;
    if (this.times === 0 || this.#random.happens(0.3)) this.#replace();
    else deleteSome(this.#dataDir, this.#random, false);
    this.times += 1;
  }

  #replace(): void {
    const file = join(this.#dataDir, databaseName);
    copyFileSync(join(this.#older, databaseName), `${file}.older`);
    renameSync(`${file}.older`, file);
    rmSync(`${file}-wal`, { force: true });
  }
}

/** What is told of files that were lost, also of those that are lost again while they are opened anew. */
const ofLostFiles =
  /FilesLost|SQLITE_IOERR|SQLITE_CANTOPEN|database connection is not open|a copy could not be made/;
const beginning = /^\d{4}-\d\d-\d\dT/;

/** What the server told its operator besides lost files: the first line of each report. */
export function otherFaults(complaints: readonly string[]): string[] {
  const reports: string[][] = [];
  for (const line of complaints)
    if (beginning.test(line) || reports.length === 0) reports.push([line]);
    else reports.at(-1)?.push(line);
  return reports.flatMap(([first = '', ...more]) =>
    [first, ...more].some((line) => ofLostFiles.test(line)) ? [] : [first],
  );
}
