/** A hall votes, and beside it an office works: on a server and a copy of the prepared folder of their own. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '../../../server/crash/compare.ts';
import { databaseName } from '../../../server/data-folder.ts';
import { Staff } from '../../hall/staff.ts';
import { Served } from '../served.ts';
import { officeActs, type OfficeAct } from './acts.ts';
import type { PreparedOffice } from './prepared.ts';
import type { Watched } from './told.ts';
import { Voters } from './waits.ts';

export interface Votes {
  readonly perSecond: number;
  readonly seed: number;
  /** For so long nobody is in the office, so that it is known how votes wait then. */
  readonly idleMs: number;
}

export interface BesideVotes {
  readonly acts: readonly OfficeAct[];
  readonly idle: Watched;
  /** How votes waited while it was done. */
  readonly watched: (what: () => Promise<void>) => Promise<Watched>;
}

/** Lost: told as received, and not there as it was told; also a journal that does not verify. */
export interface Stored {
  readonly lost: number;
  readonly countedTwice: number;
}

/** @returns null when there are no such acts */
export async function besideVotes<Found>(
  prepared: PreparedOffice,
  { perSecond, seed, idleMs }: Votes,
  which: (act: OfficeAct) => boolean,
  work: (office: BesideVotes) => Promise<Found>,
): Promise<(Found & Stored) | null> {
  const { hall, officerToken } = prepared;
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-office-'));
  try {
    cpSync(prepared.dataDir, dataDir, { recursive: true });
    const server = await Served.start('full', dataDir);
    const officer = await Staff.signIn(server.url, officerToken);
    const acts = (await officeActs({ ...prepared, officer, dataDir })).filter(which);
    if (acts.length === 0) {
      await server.stop();
      return null;
    }
    const tokens = hall.cards.map(({ token }) => token);
    const voters = await Voters.start({ url: server.url, event: hall.event, tokens, perSecond, seed });
    const watched = async (what: () => Promise<void>): Promise<Watched> => {
      await voters.waits();
      await server.loop();
      await what();
      // The votes that were sent while it was done, and that were answered after it.
      await pause(1_000 / perSecond);
      const waits = await voters.waits();
      return { votes: waits.length, worstMs: Math.max(0, ...waits), ...(await server.loop()) };
    };
    await watched(() => pause(1_000));
    const idle = await watched(() => pause(idleMs));
    const found = await work({ acts, idle, watched });
    const received = await voters.end();
    await server.stop();
    const toldTo = new Map(
      hall.cards.map(({ key }, place) => [key, { received: received[place] ?? [], isOwed: false }]),
    );
    const stored = await compare(join(dataDir, databaseName), hall.event, toldTo);
    return {
      ...found,
      lost: stored.lost + stored.wrong + (stored.sound ? 0 : 1),
      countedTwice: stored.twice,
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
