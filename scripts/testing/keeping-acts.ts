/** Acts of keeping, and the folders on which they are tried. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll } from 'vitest';
import type { HttpAnswer, HttpClient } from '../../server/testing/http-client.ts';
import { firstFolder, type FirstFolder } from './first-folder.ts';
import { playSample, sampleEvent } from './played-sample.ts';
import type { FolderContents } from './folder-contents.ts';

export interface KeepingCase {
  readonly world: () => Promise<FirstFolder>;
  readonly act: (officer: HttpClient) => Promise<HttpAnswer>;
  /** The rooms that the act may change; all others stay as they are. */
  readonly changes: readonly string[];
  /** What the second time in a row comes to. */
  readonly again: 'the same' | 'refused' | 'one more';
}

/** Folders that the tests of one file share: what `npm start` made, and the same after the sample was played. */
export function sharedFolders(): Record<'first' | 'played', () => Promise<FirstFolder>> {
  const home = mkdtempSync(join(tmpdir(), 'decision-day-keeping-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const first = once(() => firstFolder(join(home, 'first')));
  const played = once(async () => {
    const folder = await first();
    const dataDir = join(home, 'played');
    cpSync(folder.dataDir, dataDir, { recursive: true });
    await playSample(dataDir);
    return { ...folder, dataDir };
  });
  return { first, played };
}

export function keepingActs({
  first,
  played,
}: ReturnType<typeof sharedFolders>): Readonly<Record<string, KeepingCase>> {
  const sample = `event:${sampleEvent}`;
  const ofSample = `/api/events/${sampleEvent}`;
  const confirmed = { confirmed: true };
  const place = { from: sampleEvent, fund: 1, area: 2, name: 'Next year', venue: 'Here', date: 'Later' };
  return {
    'wiping practice': {
      world: played,
      act: (officer) => officer.post('/api/officer/practice/wipe', confirmed),
      changes: ['fund:1', sample],
      again: 'the same',
    },
    'making the sample again': {
      world: first,
      act: (officer) => officer.post('/api/officer/practice/sample', {}),
      changes: ['fund:3', 'event:3'],
      again: 'one more',
    },
    'copying an event': {
      world: first,
      act: (officer) => officer.post('/api/officer/copies', { ...place, bids: true, cards: true }),
      changes: ['fund:1', 'event:3'],
      again: 'one more',
    },
    archiving: {
      world: first,
      act: (officer) => officer.post(`${ofSample}/archive`, { archived: true }),
      changes: [sample],
      again: 'refused',
    },
    'erasing names of staff': {
      world: played,
      act: (officer) => officer.post(`${ofSample}/keeping/erase`, { purpose: 'staff', ...confirmed }),
      changes: [sample],
      again: 'one more',
    },
    'erasing contacts': {
      world: played,
      act: (officer) => officer.post(`${ofSample}/keeping/erase`, { purpose: 'not-chosen', ...confirmed }),
      changes: [sample],
      again: 'one more',
    },
    'destroying the way from cards to ballots': {
      world: played,
      act: (officer) => officer.post(`${ofSample}/ballot-links/destroy`, confirmed),
      changes: [sample],
      again: 'the same',
    },
  };
}

type Rooms = FolderContents['rooms'];

/** The rooms of a folder that the act has nothing to do with, as far as they were there `before`. */
export function others(
  { rooms }: FolderContents,
  { changes }: Pick<KeepingCase, 'changes'>,
  before: FolderContents,
): Rooms {
  const kept = Object.entries(rooms).filter(
    ([stream]) => !changes.includes(stream) && stream in before.rooms,
  );
  return Object.fromEntries(kept);
}

/** The rooms that it is about. */
export function ownRooms({ rooms }: FolderContents, { changes }: KeepingCase): Rooms {
  return Object.fromEntries(Object.entries(rooms).filter(([stream]) => changes.includes(stream)));
}

/** Whether the act left nothing behind, or all of it, as much as in `done`; or neither. */
export function outcomeOf(
  found: FolderContents,
  act: KeepingCase,
  { before, done }: { readonly before: FolderContents; readonly done: FolderContents },
): 'undone' | 'done' | 'half done' {
  const own = ownRooms(found, act);
  if (isDeepStrictEqual(own, ownRooms(before, act))) return 'undone';
  return isDeepStrictEqual(sizes(own), sizes(ownRooms(done, act))) ? 'done' : 'half done';
}

/** How much is kept about each room, table by table: salts, keys and times differ from one time to the next. */
function sizes(rooms: Rooms): unknown {
  return Object.entries(rooms).map(([stream, tables]) => [
    stream,
    Object.entries(tables).map(([table, rows]) => [table, Array.isArray(rows) ? rows.length : rows]),
  ]);
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => (made ??= make());
}
