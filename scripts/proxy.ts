import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../server/build.ts';
import { makeSample } from '../server/practice/sample.ts';
import { BadUsage, runCommand } from './command.ts';
import { freePort } from './hall/free-port.ts';
import { checkAll, type ProxyCheck } from './proxy/checks.ts';
import { findFront, fronts, startFront, type ProxyName } from './proxy/front.ts';
import { buildClient, isClientStale } from './starting/client-build.ts';

// `npm run proxy [-- --with nginx|caddy]`: the server behind a real proxy that speaks https for it, and what must hold there.
await runCommand({ with: { type: 'string', default: 'nginx' } }, async ({ values, positionals, say }) => {
  const name = values.with;
  if (positionals.length > 0 || !isFront(name))
    throw new BadUsage('npm run proxy accepts only --with nginx or caddy, and --json.');
  findFront(name);
  if (isClientStale()) buildClient();
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-proxy-'));
  try {
    const checks = await behind(name, folder);
    for (const { what, holds } of checks) say(`${holds ? 'right' : 'WRONG'}  ${what}\n`);
    const holds = checks.every((each) => each.holds);
    return { document: { behind: name, checks, holds }, holds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function isFront(name: string): name is ProxyName {
  return Object.hasOwn(fronts, name);
}

async function behind(name: ProxyName, folder: string): Promise<readonly ProxyCheck[]> {
  const port = await freePort();
  const url = `https://localhost:${port}`;
  const server = await build({
    port: 0,
    host: '127.0.0.1',
    dataDir: join(folder, 'data'),
    publicUrl: url,
    trustProxy: 1,
  });
  const front = await startFront(name, folder, port, server.port);
  try {
    const { event } = await makeSample({ ...server, now: Date.now });
    const token = (await server.access.makeOwnerLink()).url.split('#')[1] ?? '';
    await untilItAnswers(port);
    return await checkAll({ url, certificate: front.certificate, event, token });
  } finally {
    front.stop();
    await server.close();
  }
}

/** A proxy says nothing when it is ready: its port opens. */
async function untilItAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const opened = await new Promise<boolean>((resolve) => {
      const line = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      line.once('connect', () => line.destroy());
    });
    if (opened) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
