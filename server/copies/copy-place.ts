/** Where sealed copies go: named by whoever starts the program, or chosen by an officer while it runs. */

import { statSync } from 'node:fs';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { CopyPlace, NewCopyPlace } from '../../domain/wire/http-copies.ts';
import { forgetChosen, keepChosen, readChosen } from './chosen-place.ts';
import type { Copies } from './copies.ts';
import type { Carry } from './copy-messages.ts';
import { diskOf, drives } from './drives.ts';
import { fitFolder, unfit } from './fit-folder.ts';
import { sealFrom, sealLater, shortestPassphrase } from './kit.ts';

type By = NonNullable<CopyPlace['by']>;

/** What a start goes by: what it was told goes before what an officer chose. */
interface FirstPlace {
  readonly carry: Carry | null;
  readonly by: By;
}

export function firstPlace(
  dataDir: string,
  told: { readonly to: string; readonly passphrase: string } | undefined,
): FirstPlace {
  if (told === undefined) return { carry: readChosen(dataDir), by: 'page' };
  const { to, passphrase } = told;
  return { carry: { to, isElsewhere: isElsewhere(to, dataDir), seal: sealFrom(passphrase) }, by: 'start' };
}

function isElsewhere(to: string, dataDir: string): boolean {
  const there = statSync(to, { throwIfNoEntry: false });
  return there !== undefined && there.dev !== statSync(dataDir).dev;
}

export interface PlaceDependencies {
  readonly dataDir: string;
  /** Null where a database on another machine keeps everything. */
  readonly databaseFile: string | null;
  readonly copies: Copies;
  readonly by: By;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

export class CopyPlaces {
  readonly #deps: PlaceDependencies;
  #by: By;

  constructor(deps: PlaceDependencies) {
    this.#deps = deps;
    this.#by = deps.by;
  }

  async standing(): Promise<CopyPlace> {
    const { copies, dataDir, now } = this.#deps;
    const { to, lastAt, trouble } = copies.status;
    const [own, there, found] = await Promise.all([
      diskOf(dataDir),
      to === null ? null : diskOf(to),
      drives(dataDir),
    ]);
    return {
      to,
      by: to === null ? null : this.#by,
      isSameDisk: to !== null && there === own,
      now: now(),
      lastAt,
      trouble,
      drives: found,
    };
  }

  /** Tries the folder, carries a first copy there, and keeps it for later starts. */
  async choose({ to, passPhrase }: NewCopyPlace): Promise<Outcome<CopyPlace>> {
    const { copies, dataDir, databaseFile } = this.#deps;
    if (passPhrase.length < shortestPassphrase)
      return refused('pass-phrase-too-short', { least: shortestPassphrase });
    if (databaseFile === null) return unfit('elsewhere');
    const bytes = statSync(databaseFile, { throwIfNoEntry: false })?.size ?? 0;
    const fit = await fitFolder(to, { dataDir, bytes });
    if (!fit.ok) return fit;
    const carry = {
      to: fit.value,
      isElsewhere: isElsewhere(fit.value, dataDir),
      seal: await sealLater(passPhrase),
    };
    keepChosen(dataDir, carry);
    this.#by = 'page';
    await copies.carryNow(carry);
    return accepted(await this.standing());
  }

  /** The copy on the own disk goes on. */
  async end(): Promise<CopyPlace> {
    const { copies, dataDir } = this.#deps;
    forgetChosen(dataDir);
    copies.carryTo(null);
    return this.standing();
  }
}
