import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import type { CardOpened } from '../domain/wire/http.ts';
import type { Health } from '../domain/wire/health.ts';
import { deviceCalled, TestScreen } from './testing/test-screen.ts';
import { openHall } from './testing/test-hall.ts';
import { HttpClient } from './testing/http-client.ts';

const files = 256;
const top = fileURLToPath(new URL('..', import.meta.url));

/** The program as a process that may have so few files and connections open. */
async function serveWithFewFiles(dataDir: string, variables: Record<string, string>): Promise<number> {
  const program = join(top, 'scripts', 'faulty-server.ts');
  const started = spawn('sh', ['-c', `ulimit -n ${files} && exec "$0" "$1"`, process.execPath, program], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...variables },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void started.kill('SIGKILL'));
  for await (const line of createInterface(started.stdout)) {
    const { port }: { readonly port: number } = JSON.parse(line);
    return port;
  }
  throw new Error('it ended before it served');
}

/** Holds so many connections open and says nothing on them; comes again on each that is closed. */
async function holdOpen(port: number, count: number): Promise<void> {
  const state = { going: true };
  const sockets = new Set<Socket>();
  onTestFinished(() => {
    state.going = false;
    for (const socket of sockets) socket.destroy();
  });
  const hold = async (): Promise<void> => {
    const socket = connect(port, '127.0.0.1');
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      sockets.delete(socket);
      // Not at once: a storm that never lets the test's own process breathe proves nothing.
      setTimeout(() => state.going && void hold(), 200).unref();
    });
    await once(socket, 'connect').catch(() => undefined);
  };
  await Promise.all(Array.from({ length: count }, hold));
}

/** A connection that made room before its request was read is asked again, as every page of ours does. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'ECONNRESET')) throw fault;
    }
  }
}

test.skipIf(process.platform === 'win32')(
  `[W34] with ${files} files and 400 idle connections a phone joins and votes, and copies are made on both disks`,
  async () => {
    const hall = await openHall({ cards: 2 });
    await hall.hearAll();
    const facilitator = { Cookie: hall.cookie('facilitator') };
    const [card] = await hall.server.register.cards.list(hall.event, null);
    if (!card) throw new Error('no card');
    const { code } = hall.server.access.printed(card, hall.localUrl);
    await hall.close();
    const stick = tempFolder();
    const port = await serveWithFewFiles(hall.dataDir, {
      COPY_TO: stick,
      COPY_PASSPHRASE: 'three plain words',
    });
    await holdOpen(port, 400);
    const url = `http://127.0.0.1:${port}`;
    const opened = await patiently(() => new HttpClient(url).post('/api/card', { code }));
    const { token } = opened.value<CardOpened>();
    const phone = new TestScreen({ url, event: hall.event, role: 'phone', device: deviceCalled('first') });
    onTestFinished(() => phone.leave());
    await phone.until(() => phone.views.length > 0);
    expect((await phone.mine(token, true)).ok).toBe(true);
    await holdOpen(port, 150);
    const vote = { type: 'ballot', token, send: 1, basedOn: 0, marks: [[1, 4]] } as const;
    expect((await phone.command({ ...vote, marks: [[1, 4]] })).ok).toBe(true);
    const healthOf = async () =>
      (
        await patiently(() => new HttpClient(url, facilitator).get(`/api/events/${hall.event}/health`))
      ).value<Health>();
    let health = await healthOf();
    // The first copy is begun a second after the start.
    while (health.copy.lastAt === null && health.copy.trouble === null) {
      await turn();
      health = await healthOf();
    }
    expect(health).toMatchObject({ copy: { carried: true, trouble: null }, disk: { writes: true } });
    expect(health.lines.open).toBeLessThanOrEqual(health.lines.most);
    expect(health.lines.most).toBeLessThan(files);
    const target = join(stick, 'by-hand.sqlite');
    const backup = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -n ${files} && exec "$0" "$1" "$2"`,
        process.execPath,
        join(top, 'scripts', 'backup.ts'),
        target,
      ],
      { env: { ...process.env, DATA_DIR: hall.dataDir } },
    );
    expect([backup.status, existsSync(target)]).toEqual([0, true]);
  },
);
