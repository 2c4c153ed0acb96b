/**
 * The files of pictures and documents: first on the disk, then one commit that names them (U3). One act at a time, so that
 * no file is deleted that another act is about to name.
 */

import { join } from 'node:path';
import type { Register } from '../../db/register/register.ts';
import { UploadFolder, uploadsBeside } from '../../db/uploads/upload-folder.ts';
import type { ContentHash, Uploads } from '../../db/uploads/uploads.ts';
import { copiesFolder, localCopyName } from '../folder-state.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import { Turns } from '../live/turns.ts';

export interface UploadDependencies {
  readonly register: Register;
  readonly uploads: Uploads;
  readonly report: ReportFault;
}

export class KeptUploads {
  readonly #deps: UploadDependencies;
  /** Beside the copy of the database on this computer: what is missing may be there. */
  readonly #spare: Pick<Uploads, 'open'>;
  readonly #acts = new Turns();

  constructor(dataDir: string, deps: UploadDependencies) {
    this.#deps = deps;
    this.#spare = new UploadFolder(uploadsBeside(join(dataDir, copiesFolder, localCopyName)));
  }

  /** Does `act` while no other one is done. What nothing names after it is deleted: when this comes back, it is gone. */
  take<T>(act: (put: Uploads['put']) => Promise<T>): Promise<T> {
    const { uploads } = this.#deps;
    return this.#acts.take(async () => {
      try {
        return await act((bytes) => uploads.put(bytes));
      } finally {
        await this.#deleteUnnamed();
      }
    });
  }

  /** The bytes of a content; null where there are none, or not those that its name says. */
  open(content: ContentHash): Promise<Uint8Array | null> {
    return this.#deps.uploads.open(content);
  }

  /** As the server starts: nothing unnamed is left of a crash, and what is missing is brought back where it can be. */
  start(): Promise<void> {
    return this.#acts.take(async () => {
      await this.#deleteUnnamed();
      await this.#bringBack();
    });
  }

  async #bringBack(): Promise<void> {
    const { register, uploads, report } = this.#deps;
    const kept = new Set((await uploads.list()).map(({ content }) => content));
    let missing = 0;
    for (const content of await register.uploads.contents()) {
      if (kept.has(content)) continue;
      const bytes = await this.#spare.open(content);
      if (bytes === null) missing += 1;
      else await uploads.put(bytes);
    }
    if (missing > 0)
      report('files of pictures or documents are missing from the folder uploads', `${missing} files`);
  }

  /** Deletes the files that no picture or document is made of any more: after an erasure. */
  deleteUnnamed(): Promise<void> {
    return this.#acts.take(() => this.#deleteUnnamed());
  }

  /** What cannot be deleted now is deleted at the next start, or with the next act. */
  async #deleteUnnamed(): Promise<void> {
    const { register, uploads, report } = this.#deps;
    try {
      const named: ReadonlySet<ContentHash> = new Set(await register.uploads.contents());
      const kept = await uploads.list();
      await uploads.erase(kept.map(({ content }) => content).filter((content) => !named.has(content)));
    } catch (fault) {
      report('files of pictures or documents that were removed are not deleted yet', fault);
    }
  }
}
