/**
 * Real disks for tests that break them. Only root on Linux may mount one: elsewhere there is none, and the test says what
 * stands for it.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A few megabytes that can be filled to the last byte. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static mount(megabytes: number): SmallDisk | null {
    const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
    if (done('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder))
      return new SmallDisk(folder);
    rmSync(folder, { recursive: true });
    return null;
  }

  /** Takes what room is left. */
  fill(): void {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) writeFileSync(this.#filler, Buffer.alloc(size), { flag: 'a' });
      } catch {
        continue; // full for this size: a smaller one may still fit
      }
    }
  }

  makeRoom(): void {
    rmSync(this.#filler);
  }

  /** @throws while somebody has a file of it open to write */
  remount(as: 'ro' | 'rw'): void {
    if (!done('mount', '-o', `remount,${as}`, this.folder)) throw new Error('the disk is in use');
  }

  unmount(): void {
    done('umount', '-l', this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }

  get #filler(): string {
    return join(this.folder, 'minutes.doc');
  }
}

/** A disk with a file system of its own, which goes read-only in the middle of work, as Linux does with one that fails. */
export class FailingDisk {
  readonly folder: string;
  readonly #home: string;

  private constructor(home: string) {
    this.#home = home;
    this.folder = join(home, 'disk');
  }

  static mount(megabytes: number): FailingDisk | null {
    const disk = new FailingDisk(mkdtempSync(join(tmpdir(), 'failing-disk-')));
    mkdirSync(disk.folder);
    writeFileSync(disk.#image, '');
    const isMade =
      done('truncate', '-s', `${megabytes}M`, disk.#image) &&
      done('mkfs.ext4', '-q', disk.#image) &&
      disk.#mount();
    if (isMade) return disk;
    rmSync(disk.#home, { recursive: true });
    return null;
  }

  /** From now on every write to it, to open files too, is answered with EROFS. */
  fail(): void {
    if (!done('mount', '-o', 'remount,abort', this.folder)) throw new Error('the disk did not fail');
  }

  /** It is taken out, looked through and put in again: nobody may have a file of it open. */
  repair(): void {
    const isMended =
      done('umount', this.folder) && spawnSync('e2fsck', ['-p', this.#image]).status !== 4 && this.#mount();
    if (!isMended) throw new Error('the disk did not come back');
  }

  unmount(): void {
    done('umount', '-l', this.folder);
    rmSync(this.#home, { recursive: true, force: true });
  }

  get #image(): string {
    return join(this.#home, 'image');
  }

  #mount(): boolean {
    return done('mount', '-o', 'loop', this.#image, this.folder);
  }
}

function done(program: string, ...words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
