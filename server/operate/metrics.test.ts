import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { refusals } from '../../domain/refusals.ts';
import { stages } from '../../domain/event/stages.ts';
import { build } from '../build.ts';
import { canaryCards, canaryNames, keysOf, openersOf } from '../testing/canaries.ts';
import { HttpClient } from '../testing/http-client.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const anyPort = { metrics: { host: '127.0.0.1', port: 0 } };

async function textOf({ server }: TestHall): Promise<string> {
  const response = await fetch(server.metricsUrl ?? '');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return response.text();
}

/** The lines that say something of what the server does, in place of how its computer does. */
function ours(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('decision_day_'));
}

function valueOf(text: string, name: string): number {
  const line = ours(text).find((each) => each.startsWith(`decision_day_${name} `));
  return Number(line?.split(' ')[1]);
}

test('[OP2] nobody counts anything, and no port is open for it, unless the operator asks', async () => {
  const hall = await openHall();
  expect(hall.server.metricsUrl).toBeNull();
  const page = await new HttpClient(hall.localUrl).get('/metrics');
  expect(page.text).not.toContain('decision_day_');
});

test('[OP2] the numbers are what an operator watches on the day', async () => {
  const hall = await openHall({ settings: anyPort });
  await hall.hearAll();
  await hall.phone('one');
  await hall.phone('two');
  const refused = new HttpClient(hall.localUrl);
  await refused.post('/api/card', { code: 'K7PE-3MXW-4ACF' });
  const text = await textOf(hall);
  expect(valueOf(text, 'phones_connected')).toBe(2);
  expect(valueOf(text, 'connections_open')).toBeGreaterThanOrEqual(2);
  expect([valueOf(text, 'queue_depth'), valueOf(text, 'saving')]).toEqual([0, 1]);
  expect(text).toContain('decision_day_events{stage="open"} 1\n');
  expect(text).toContain('decision_day_events{stage="setting-up"} 0\n');
  expect(text).toContain('decision_day_refused_total{code="unknown-card"} 1\n');
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

// A counter of ballots that is read often enough says of each moment whether somebody voted in it.
test('[OP2] one ballot more changes nothing that can be read, but every tenth', async () => {
  const time = new ManualTime();
  const hall = await openHall({ settings: anyPort, machine: { time }, cards: 45 });
  await hall.hearAll();
  const changes: number[] = [];
  let before = ours(await textOf(hall));
  for (const [ballots, token] of hall.tokens.entries()) {
    await hall.vote(token, [[1, 1 + (ballots % 5)]]);
    const now = ours(await textOf(hall));
    if (now.join() !== before.join()) changes.push(ballots + 1);
    before = now;
  }
  // Commits before the vote were not all told yet: so commits and ballots change at different ballots.
  const told = valueOf(before.join('\n'), 'ballots_acknowledged_total');
  expect(told).toBe(40);
  expect(changes.filter((ballot) => ballot % 10 === 0)).toEqual([10, 20, 30, 40]);
  const ofCommits = changes.filter((ballot) => ballot % 10 !== 0);
  expect(new Set(ofCommits.map((ballot) => ballot % 10)).size).toBeLessThanOrEqual(1);
  expect(valueOf(before.join('\n'), 'commit_seconds_count') % 10).toBe(0);
});

test('[OP2] when entries were last written is told to the minute', async () => {
  const time = new ManualTime();
  const hall = await openHall({ settings: anyPort, machine: { time } });
  await time.pass(90_000);
  await hall.hearAll();
  const [told, now] = [valueOf(await textOf(hall), 'last_write_timestamp_seconds'), time.wall() / 1_000];
  expect(told % 60).toBe(0);
  expect(now - told).toBeGreaterThanOrEqual(0);
  expect(now - told).toBeLessThan(60);
});

test('[OP2] no label and no number names an event, a person, a card or a mark', async () => {
  const rules = { ballot: { type: 'score', lowest: 0, highest: 1000 } } as const;
  const hall = await openHall({ settings: anyPort, rules });
  await hall.server.register.people.add({ event: hall.event, name: canaryNames[0], part: 'desk' });
  await hall.hearAll();
  const cards = await canaryCards(hall, hall.room.state.order);
  for (const { token, marks } of cards) await hall.vote(token, marks);
  const text = await textOf(hall);
  expect(
    [...keysOf(cards), ...openersOf(cards), ...canaryNames].filter((each) => text.includes(each)),
  ).toEqual([]);
  const labels = ours(text).flatMap((line) => [...line.matchAll(/(\w+)="([^"]*)"/g)]);
  const known: Record<string, (value: string) => boolean> = {
    le: (value) => value === '+Inf' || Number(value) > 0,
    code: (value) => Object.hasOwn(refusals, value),
    stage: (value) => stages.some((stage) => stage === value),
  };
  expect(labels.length).toBeGreaterThan(10);
  expect(labels.filter(([, name = '', value = '']) => known[name]?.(value) !== true)).toEqual([]);
});

test('[OP2] its port answers nothing else, and is closed with the server', async () => {
  const hall = await openHall({ settings: anyPort });
  const url = hall.server.metricsUrl ?? '';
  // Two slashes alone are no address, and have ended servers that took them for one.
  for (const path of ['/', '//', '/api/session', '/metrics/../api/session'])
    expect([path, (await fetch(`${new URL(url).origin}${path}`)).status]).toEqual([path, 404]);
  expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  await hall.close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('[OP2] a port for the numbers that is taken stops the start, and leaves nothing open', async () => {
  const hall = await openHall({ settings: anyPort });
  const port = Number(new URL(hall.server.metricsUrl ?? '').port);
  const dataDir = tempFolder();
  const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
  const quiet = { report: () => undefined };
  await expect(build({ ...config, metrics: { host: '127.0.0.1', port } }, quiet)).rejects.toMatchObject({
    code: 'EADDRINUSE',
    syscall: 'listen',
  });
  const again = await build(config, quiet);
  onTestFinished(() => again.close());
});
