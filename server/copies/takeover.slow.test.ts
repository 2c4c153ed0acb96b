import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, type TestContext } from 'vitest';
import { checkCopy } from '../../db/check-copy.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import { after, emptyOutbox, isUnsent, toSend, type Outbox } from '../../client/net/outbox.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { RunningServer } from '../build.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import { SmallDisk } from '../testing/disks.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { deviceCalled, TestScreen } from '../testing/test-screen.ts';
import { sealFrom } from './kit.ts';
import { kitName } from './names.ts';
import { takeOver } from './take-over.ts';

const passphrase = 'seven swans asleep';
const silent = { report: () => undefined };

/** A phone's outbox on a real connection; it lives through the change of laptops. */
class Held {
  outbox: Outbox = emptyOutbox;
  readonly #token: string;

  readonly #device: string;

  constructor(token: string, device = deviceCalled(token)) {
    this.#token = token;
    this.#device = device;
  }

  want(marks: Marks): void {
    this.outbox = after(this.outbox, { type: 'filled', marks });
  }

  /** Connects, hears how the card stands, and sends what is to be sent. */
  async visit(server: RunningServer, event: number): Promise<void> {
    const screen = new TestScreen({
      url: server.url,
      event,
      role: 'phone',
      device: this.#device,
    });
    const told = async () => {
      this.outbox = after(this.outbox, { type: 'told', mine: must(await screen.mine(this.#token, true)) });
    };
    await told();
    const ballot = toSend(this.outbox);
    if (ballot) must(await screen.command({ type: 'ballot', token: this.#token, ...ballot }));
    await told();
    screen.leave();
  }
}

/** The second laptop, on an empty folder of its own, under the first one's address. */
async function secondLaptop(kit: string): Promise<{ server: RunningServer; dataDir: string }> {
  const dataDir = join(tempFolder(), 'data');
  const { port, publicUrl } = takeOver(kit, passphrase, dataDir);
  const server = await buildForTest({ port, host: '127.0.0.1', dataDir, publicUrl, trustProxy: 0 }, silent);
  onTestFinished(() => server.close());
  return { server, dataDir };
}

async function hallWithStick<Stick extends { readonly folder: string }>(
  stick: Stick,
): Promise<{ hall: TestHall; stick: Stick }> {
  const hall = await openHall({ cards: 4 });
  await hall.hearAll();
  hall.server.copies.carryTo({ to: stick.folder, isElsewhere: false, seal: sealFrom(passphrase) });
  return { hall, stick };
}

describe('the second laptop', () => {
  test('[B16] goes on at the same address with cards and sessions, and phones give back what the copy missed', async () => {
    const { hall, stick } = await hallWithStick({ folder: tempFolder() });
    const { event, tokens } = hall;
    const [early, late, unsent] = tokens.slice(0, 3).map((token) => new Held(token));
    if (!early || !late || !unsent) throw new Error('the hall has three cards');
    const cookie = await hall.cookie('facilitator');
    early.want(withIds([[1, 2]]));
    late.want(withIds([[1, 3]]));
    await early.visit(hall.server, event);
    await late.visit(hall.server, event);
    expect(await hall.server.copies.make()).toMatchObject({ fault: null, to: stick.folder });
    late.want(withIds([[1, 5]]));
    await late.visit(hall.server, event);
    unsent.want(withIds([[2, 4]]));
    const { port, url } = hall.server;
    await hall.close();

    const { server, dataDir } = await secondLaptop(join(stick.folder, kitName));
    expect([server.port, server.url]).toEqual([port, url]);
    for (const phone of [early, late, unsent]) await phone.visit(server, event);
    const ballots = [...(server.rooms.event(event)?.state.ballots.values() ?? [])];
    expect(ballots.map(({ revision, marks }) => [revision, marks])).toEqual([
      [1, [[1, 2]]],
      [2, [[1, 5]]],
      [1, [[2, 4]]],
    ]);
    expect([early, late, unsent].map(({ outbox }) => isUnsent(outbox))).toEqual([false, false, false]);
    expect(await server.access.session(cookie, 'facilitator', event)).toMatchObject({ role: 'facilitator' });
    expect(checkCopy(join(dataDir, 'decision-day.sqlite')).problems).toEqual([]);
  });

  test('[B16, B18] a revision made up before or after the takeover keeps nobody’s ballot from coming back', async () => {
    const { hall, stick } = await hallWithStick({ folder: tempFolder() });
    const { event, tokens } = hall;
    const [token = ''] = tokens;
    const [first, second] = [new Held(token, deviceCalled('first')), new Held(token, deviceCalled('second'))];
    const wild = async (server: RunningServer) => {
      const liar = new TestScreen({ url: server.url, event, role: 'phone', device: deviceCalled('liar') });
      for (const [turn, basedOn] of [1_000_000_000, 2 ** 52, 2 ** 53 - 2].entries()) {
        const ballot = { type: 'ballot', token, send: turn + 1, basedOn, proof: 'x'.repeat(16) } as const;
        await liar.command({ ...ballot, marks: [[1, 1]] });
      }
      liar.leave();
    };
    first.want(withIds([[1, 2]]));
    await first.visit(hall.server, event);
    expect(await hall.server.copies.make()).toMatchObject({ fault: null });
    await wild(hall.server);
    await first.visit(hall.server, event);
    first.want(withIds([[1, 3]]));
    await first.visit(hall.server, event);
    await second.visit(hall.server, event);
    second.want(withIds([[1, 5]]));
    await second.visit(hall.server, event);
    await hall.close();

    const { server } = await secondLaptop(join(stick.folder, kitName));
    await wild(server);
    for (const phone of [second, first]) await phone.visit(server, event);
    const counted = () => [...(server.rooms.event(event)?.state.ballots.values() ?? [])];
    expect(counted().map(({ revision, marks }) => [revision, marks])).toEqual([[3, [[1, 5]]]]);
    first.want(withIds([[1, 4]]));
    await first.visit(server, event);
    expect(counted().map(({ revision, marks }) => [revision, marks])).toEqual([[4, [[1, 4]]]]);
  });

  test('is refused on a folder that holds events, and without a kit nothing is made', async () => {
    const { hall, stick } = await hallWithStick({ folder: tempFolder() });
    await hall.server.copies.make();
    const kit = join(stick.folder, kitName);
    expect(() => takeOver(kit, passphrase, hall.dataDir)).toThrow('There are events in');
    const empty = tempFolder();
    expect(() => takeOver(kit, 'another pass-phrase', empty)).toThrow('The pass-phrase is not');
    expect(() => takeOver(join(stick.folder, 'other.kit'), passphrase, empty)).toThrow('There is no file');
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe('a copy every minute', () => {
  test('of a running hall recounts, on the own disk and on the stick, and leaves nothing half-made', async () => {
    const { hall, stick } = await hallWithStick({ folder: tempFolder() });
    expect(await hall.server.copies.make()).toMatchObject({ fault: null });
    await hall.server.copies.make();
    expect(readdirSync(stick.folder)).toEqual([kitName]);
    expect(readdirSync(join(hall.dataDir, 'copies'))).toEqual(['decision-day.sqlite']);
    expect(checkCopy(join(hall.dataDir, 'copies', 'decision-day.sqlite')).problems).toEqual([]);
  });

  test('a stick that was pulled is told of, and the hall goes on', async () => {
    const { hall, stick } = await hallWithStick({ folder: tempFolder() });
    await hall.server.copies.make();
    const { lastAt } = hall.server.copies.status;
    rmSync(stick.folder, { recursive: true });
    expect(await hall.server.copies.make()).toMatchObject({
      fault: expect.stringContaining('not there'),
      lastAt,
    });
    await hall.ask({ type: 'pause' });
  });

  test('a stick that takes nothing is told of, and the kit that it has is left alone', async (context) => {
    const { hall, stick } = await hallWithStick(deafStick(context));
    expect(await hall.server.copies.make()).toMatchObject({ fault: null });
    const kit = readFileSync(join(stick.folder, kitName));
    stick.break();
    const failed = { fault: expect.stringMatching(/EROFS|EACCES/) };
    expect(await hall.server.copies.make()).toMatchObject(failed);
    expect(readFileSync(join(stick.folder, kitName)).equals(kit)).toBe(true);
    await hall.ask({ type: 'pause' });
  });

  test('a full stick is told of, keeps the kit that it has, and takes the next one when there is room', async (context) => {
    const disk = SmallDisk.mount(8);
    if (disk === null)
      return context.skip('no disk may be mounted here: nothing else is full to the last byte');
    onTestFinished(() => disk.unmount());
    const { hall } = await hallWithStick(disk);
    expect(await hall.server.copies.make()).toMatchObject({ fault: null });
    disk.fill();
    expect(await hall.server.copies.make()).toMatchObject({ fault: expect.stringContaining('ENOSPC') });
    const empty = join(tempFolder(), 'data');
    expect(takeOver(join(disk.folder, kitName), passphrase, empty).port).toBe(hall.server.port);
    await hall.ask({ type: 'pause' });
    disk.makeRoom();
    expect(await hall.server.copies.make()).toMatchObject({ fault: null });
    expect(readdirSync(disk.folder)).toEqual([kitName]);
  });
});

/** A stick that can be made to refuse every write: read-only as a mount, or by its rights where nobody may mount one. */
function deafStick({ skip }: TestContext): { readonly folder: string; break(): void } {
  const disk = SmallDisk.mount(8);
  if (disk !== null) {
    console.info('the stick is a tmpfs that is mounted read-only');
    onTestFinished(() => disk.unmount());
    return { folder: disk.folder, break: () => disk.remount('ro') };
  }
  if (process.platform === 'win32') return skip('Windows lets its owner write to a folder that is read-only');
  console.info('the stick is a folder whose rights forbid to write');
  const folder = tempFolder();
  onTestFinished(() => chmodSync(folder, 0o700));
  return { folder, break: () => chmodSync(folder, 0o500) };
}
