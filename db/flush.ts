/** Brings a file to the disk in pieces: whoever else waits for the disk waits for one piece, and not for all of the file. */

import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

/** So much goes to the disk at a time. */
export const pieceBytes = 2 ** 20;

/**
 * Comes back when `file` is on the disk. A plain `fsync` hands over the whole file at once, and a vote that is saved in that
 * moment waits until it is written. So each piece is written once more, as it is, in a way that waits for this piece alone.
 *
 * @param write writes a piece to its place
 */
export function flush(file: string, write: typeof writeSync = writeSync): void {
  const opened = openSync(file, constants.O_RDWR | constants.O_DSYNC);
  try {
    const { size } = fstatSync(opened);
    // What is no longer than a piece needs no second writing.
    const end = size > pieceBytes ? size : 0;
    const piece = Buffer.alloc(Math.min(pieceBytes, end));
    for (let place = 0; place < end; place += pieceBytes)
      write(opened, piece, 0, readSync(opened, piece, 0, pieceBytes, place), place);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
