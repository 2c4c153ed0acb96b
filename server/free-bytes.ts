import { statfs } from 'node:fs/promises';

/** Bytes free on the disk of `folder`; null where the system does not say. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null; // A network drive may not say; the trial writes of the journal still do.
  }
}
