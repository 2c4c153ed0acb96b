/** Uploads as files in a folder: `uploads` in the data folder, and beside each copy of the database. */

import { chmodSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentHash, isContentHash, type ContentHash, type StoredContent, type Uploads } from './uploads.ts';

const uploadsName = 'uploads';
/** A file that is being written; one that is found at a start was never finished. */
const unfinished = '.new';

/** Where the uploads of a database, or of a copy or kit of it, are. */
export function uploadsBeside(file: string): string {
  return join(dirname(file), uploadsName);
}

export class UploadFolder implements Uploads {
  readonly #folder: string;

  /** It is made when something is put into it. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(bytes: Uint8Array): Promise<ContentHash> {
    const content = contentHash(bytes);
    if (!(await this.#holds(content, bytes.length))) await this.#write(content, bytes);
    return content;
  }

  async open(content: ContentHash): Promise<Uint8Array | null> {
    const bytes = await orNull(readFile(this.#file(content)));
    return bytes !== null && contentHash(bytes) === content ? bytes : null;
  }

  async list(): Promise<readonly StoredContent[]> {
    const names = (await orNull(readdir(this.#folder))) ?? [];
    const found = names.filter(isContentHash).toSorted();
    return Promise.all(
      found.map(async (content) => ({ content, bytes: (await stat(this.#file(content))).size })),
    );
  }

  async erase(contents: readonly ContentHash[]): Promise<void> {
    const names = (await orNull(readdir(this.#folder))) ?? [];
    const gone = [
      ...contents.map((content) => this.#nameOf(content)),
      ...names.filter((name) => name.endsWith(unfinished)),
    ];
    for (const name of gone) await rm(join(this.#folder, name), { force: true });
    if (gone.length > 0) await syncFolder(this.#folder);
  }

  /** True where the whole content stands: what is cut short or damaged is written again. */
  async #holds(content: ContentHash, length: number): Promise<boolean> {
    const there = await orNull(stat(this.#file(content)));
    return there !== null && there.size === length && (await this.open(content)) !== null;
  }

  /** Under another name first: a crash leaves no name without its whole content. */
  async #write(content: ContentHash, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const beside = this.#file(content) + unfinished;
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (process.platform !== 'win32') chmodSync(beside, 0o600);
    await rename(beside, this.#file(content));
    await syncFolder(this.#folder);
  }

  #file(content: ContentHash): string {
    return join(this.#folder, this.#nameOf(content));
  }

  /** Nothing else becomes a part of a path. */
  #nameOf(content: ContentHash): string {
    if (!isContentHash(content)) throw new Error('no content has such a name');
    return content;
  }
}

/** A new or deleted name has to reach the disk too. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await orNull(open(folder, 'r'));
  await opened?.sync();
  await opened?.close();
}

/** Null where there is no such file or folder. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}
