/** The PostgreSQL of a run of tests, which is started when the first test asks for it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Where it is, without the name of a database; or why there is none. */
export type TestServer = { readonly url: string } | { readonly fault: string };

interface StartedServer {
  readonly server: TestServer;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL that ends with this process. */
async function startServer(): Promise<StartedServer> {
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('./keeper.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl and C end the tests; the keeper cleans up after that.
    detached: true,
  });
  const closed = once(keeper, 'close');
  const stop = async () => {
    keeper.stdin.end();
    await closed;
  };
  for await (const line of createInterface({ input: keeper.stdout }))
    return { server: JSON.parse(line) as TestServer, stop };
  return { server: { fault: 'the program that starts it ended' }, stop };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The port at which the tests ask for their PostgreSQL. */
    readonly postgresDoor: number;
  }
}

/** For the whole run: many processes run tests, and one server is enough for all. */
export default async function setup({
  provide,
}: {
  readonly provide: (name: 'postgresDoor', port: number) => void;
}): Promise<() => Promise<void>> {
  let started: Promise<StartedServer> | undefined;
  const door = createServer((socket) => {
    started ??= startServer();
    void started.then(({ server }) => socket.end(JSON.stringify(server)));
    socket.on('error', () => undefined);
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  door.unref();
  const address = door.address();
  provide('postgresDoor', typeof address === 'object' && address ? address.port : 0);
  return async () => {
    door.close();
    await (await started)?.stop();
  };
}
