import { expect, onTestFinished, test } from 'vitest';
import { HttpClient } from '../server/testing/http-client.ts';
import type { RunningServer } from '../server/build.ts';
import { serve } from './testing/played-sample.ts';
import { FailingTables, type Write } from './testing/failing-tables.ts';
import { keepingActs, outcomeOf, sharedFolders, type KeepingCase } from './testing/keeping-acts.ts';
import { copyOf } from './testing/mortal-program.ts';
import { folderContents } from './testing/folder-contents.ts';

/** In a running server on the folder that `npm start` makes: whichever of an act's writes fails, nobody is stuck. */

const acts = keepingActs(sharedFolders());

interface Trial {
  readonly server: RunningServer;
  readonly officer: HttpClient;
  readonly tables: FailingTables;
}

async function onCopy({ world }: KeepingCase): Promise<Trial & { readonly dataDir: string }> {
  const { dataDir, cookie } = await world();
  const folder = copyOf(dataDir);
  const server = await serve(folder);
  const tables = new FailingTables(folder);
  onTestFinished(() => tables.close());
  return { server, officer: new HttpClient(server.url, { Cookie: cookie }), tables, dataDir: folder };
}

/** What the act writes when nothing stands in its way. */
async function writesOf(act: KeepingCase): Promise<readonly Write[]> {
  const { server, officer, tables } = await onCopy(act);
  const noted = tables.note();
  expect((await act.act(officer)).refusal).toBeNull();
  await server.close();
  return noted();
}

/** Every room as it stands in memory. */
const roomsOf = ({ rooms }: RunningServer) =>
  [...rooms.events(), ...rooms.funds()].map((room) => ({ room, state: structuredClone(room.state) }));

test.each(Object.entries(acts))(
  '[J12, J9] %s: whichever of its writes fails, it is refused, and every room stays open and as it was',
  async (_, act) => {
    const writes = await writesOf(act);
    expect(writes.length).toBeGreaterThan(1);
    const { server, officer, tables, dataDir } = await onCopy(act);
    const before = folderContents(dataDir);
    const rooms = roomsOf(server);
    for (const write of writes) {
      const mend = tables.fail(write);
      const refused = await act.act(officer);
      mend();
      expect([write, refused.refusal]).toEqual([write, 'not-saved']);
      // It was refused at once; what nobody knows of any more is read again from the disk.
      await Promise.all(rooms.map(({ room }) => room.settled()));
      expect(roomsOf(server)).toEqual(rooms);
      await expect.poll(() => server.rooms.saving()).toBe(true);
    }
    for (const { event } of server.rooms.events()) {
      expect((await officer.get(`/api/events/${event}/book`)).refusal).toBeNull();
      expect((await officer.get(`/api/events/${event}/keeping`)).refusal).toBeNull();
    }
    await server.close();
    const again = await serve(dataDir);
    const stood = folderContents(dataDir);
    expect(stood).toEqual(before);
    const through = await act.act(new HttpClient(again.url, await cookieOf(act)));
    expect(through.refusal).toBeNull();
    await again.close();
    const done = folderContents(dataDir);
    expect(outcomeOf(done, act, { before, done })).toBe('done');
    expect(done).toMatchObject({ strays: [], holds: true });
  },
  120_000,
);

async function cookieOf({ world }: KeepingCase): Promise<{ Cookie: string }> {
  return { Cookie: (await world()).cookie };
}
