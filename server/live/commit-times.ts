/** How long it took of late to bring entries to the disk: what tells a disk that is about to fail from one that is fine. */

const remembered = 200;

export interface CommitMs {
  /** Half of the latest commits took no longer. */
  readonly p50: number;
  readonly max: number;
}

export class CommitTimes {
  #latest: number[] = [];

  /** @param ms milliseconds that one append took, whether it succeeded or not */
  took(ms: number): void {
    this.#latest.push(ms);
    if (this.#latest.length > remembered) this.#latest.shift();
  }

  /** Over the latest 200; null before the first. In milliseconds, to a tenth. */
  get lately(): CommitMs | null {
    const sorted = this.#latest.toSorted((a, b) => a - b);
    const [middle, longest] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
    if (middle === undefined || longest === undefined) return null;
    return { p50: toTenth(middle), max: toTenth(longest) };
  }
}

function toTenth(ms: number): number {
  return Math.round(ms * 10) / 10;
}
