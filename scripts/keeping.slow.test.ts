import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { HttpClient } from '../server/testing/http-client.ts';
import { sampleEvent, serve } from './testing/played-sample.ts';
import { keepingActs, others, outcomeOf, ownRooms, sharedFolders } from './testing/keeping-acts.ts';
import type { EntryBody } from '../domain/event/entries.ts';
import { ofEachPurpose } from '../domain/purposes.ts';
import { copyOf, deathsIn, deathsWhileStarting } from './testing/mortal-program.ts';
import { folderContents, type FolderContents } from './testing/folder-contents.ts';

/** On the folder that `npm start` makes: each act twice in a row, and cut short before each of its writes. */

const acts = keepingActs(sharedFolders());
const dayMs = 86_400_000;
const whole: Pick<FolderContents, 'strays' | 'holds'> = { strays: [], holds: true };

test.each(Object.entries(acts))(
  '[J12] %s, twice in a row, leaves every other room as it was',
  async (_, each) => {
    const { dataDir, cookie } = await each.world();
    const folder = copyOf(dataDir);
    const stood: FolderContents[] = [folderContents(folder)];
    const refusals: (string | null)[] = [];
    for (let time = 0; time < 2; time += 1) {
      const server = await serve(folder);
      refusals.push((await each.act(new HttpClient(server.url, { Cookie: cookie }))).refusal);
      await server.close();
      stood.push(folderContents(folder));
    }
    expect(refusals).toEqual([null, each.again === 'refused' ? 'wrong-stage' : null]);
    const [before = fail(), once = fail(), twice = fail()] = stood;
    for (const standing of stood) {
      expect(standing).toMatchObject(whole);
      expect(others(standing, each, before)).toEqual(others(before, each, before));
    }
    expect(ownRooms(once, each)).not.toEqual(ownRooms(before, each));
    const isSame = isDeepStrictEqual(ownRooms(twice, each), ownRooms(once, each));
    expect(isSame || each.again === 'one more').toBe(true);
  },
);

test.each(Object.entries(acts))(
  '[J12] %s, killed before each of its writes, is done or undone at the next start',
  async (_, each) => {
    const { dataDir, cookie } = await each.world();
    const act = ({ url }: { url: string }) => each.act(new HttpClient(url, { Cookie: cookie }));
    const before = folderContents(dataDir);
    const found: { readonly died: string | null; readonly standing: FolderContents }[] = [];
    for (const death of await deathsIn(dataDir, act)) {
      await (await serve(death.dataDir)).close();
      found.push({ died: death.before, standing: folderContents(death.dataDir) });
    }
    const done = found.at(-1)?.standing ?? fail();
    const outcomes = found.map(({ died, standing }) => ({
      died,
      strays: standing.strays,
      holds: standing.holds,
      othersAsTheyWere: isDeepStrictEqual(others(standing, each, before), others(before, each, before)),
      is: outcomeOf(standing, each, { before, done }),
    }));
    const atOnce = { ...whole, othersAsTheyWere: true };
    expect(outcomes).toEqual([
      ...outcomes
        .slice(0, -1)
        .map(() => ({ ...atOnce, died: expect.any(String), is: expect.stringMatching(/^(?:un)?done$/) })),
      { ...atOnce, died: null, is: 'done' },
    ]);
    expect(outcomes.length, 'it has writes to die before').toBeGreaterThan(1);
  },
  180_000,
);

test('[H7, J12] killed between its acts while it erases on their day, a start leaves whole acts, and the next does the rest', async () => {
  const { dataDir, cookie } = await (acts['erasing contacts'] ?? fail()).world();
  const folder = copyOf(dataDir);
  const server = await serve(folder);
  const officer = new HttpClient(server.url, { Cookie: cookie });
  // A day counts only after the event is over, which was today.
  const today = Date.now();
  const days = ofEachPurpose(() => new Date(today + dayMs).toISOString().slice(0, 10));
  (await officer.put(`/api/events/${sampleEvent}/keeping`, { days })).value();
  await server.close();
  vi.spyOn(Date, 'now').mockReturnValue(today + 3 * dayMs);
  onTestFinished(() => void vi.restoreAllMocks());
  const before = folderContents(folder);
  const found: unknown[] = [];
  const stood: FolderContents[] = [];
  const deaths = await deathsWhileStarting(folder, { DAYS_LATER: '3' });
  const writes = deaths.map((death) => death.before);
  const lefts = deaths.map((death) => JSON.stringify(erasedIn(folderContents(death.dataDir))));
  // Other commits of a start erase nothing that has a day.
  const isAct = (place: number) => writes[place] === 'COMMIT' && lefts[place] !== lefts[place + 1];
  const key = writes.findIndex((_, place) => isAct(place)) + 4;
  const between = deaths.filter(
    ({ before: write }, place) => write === null || isAct(place) || place === key,
  );
  for (const death of between) {
    const left = erasedIn(folderContents(death.dataDir));
    await (await serve(death.dataDir)).close();
    const standing = folderContents(death.dataDir);
    found.push({ died: death.before, left, after: erasedIn(standing), ...wholeOf(standing) });
    stood.push(standing);
  }
  const done = { after: ['voters', 'not-chosen', 'staff'], ...whole };
  expect(found).toEqual([
    { died: 'COMMIT', left: [], ...done },
    { died: 'writeSync', left: ['voters'], ...done },
    { died: 'COMMIT', left: ['voters'], ...done },
    { died: 'COMMIT', left: ['voters', 'not-chosen'], ...done },
    { died: null, left: ['voters', 'not-chosen', 'staff'], ...done },
  ]);
  for (const standing of stood) {
    expect(standing.rooms[sample]?.['keyed']).toBe(false);
    expect(others(standing, { changes: [sample] }, before)).toEqual(
      others(before, { changes: [sample] }, before),
    );
  }
}, 180_000);

const sample = `event:${sampleEvent}`;

/** For which purposes the sample's journal says that data was erased, in order. */
function erasedIn({ rooms }: FolderContents): unknown[] {
  const rows = (rooms[sample]?.['journal'] ?? []) as readonly { readonly body: string }[];
  return rows.flatMap(({ body }) => {
    const entry: EntryBody = JSON.parse(body);
    return entry.type === 'data-erased' ? entry.purposes : [];
  });
}

function wholeOf({ strays, holds }: FolderContents): typeof whole {
  return { strays, holds };
}

function fail(): never {
  throw new Error('there is one');
}
