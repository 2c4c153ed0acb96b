import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { Door } from './door.ts';

/** A door to a server that answers each part with the same, and a line through it. */
async function openWay() {
  const far: Socket[] = [];
  const server = createServer((line) => {
    far.push(line);
    line.on('error', () => undefined).pipe(line);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const at = { port: port as number | null };
  const door = await Door.open(() => at.port);
  onTestFinished(async () => {
    await door.close();
    server.close();
  });
  const enter = async () => {
    const line = connect(door.port, '127.0.0.1');
    await once(line, 'connect');
    return line;
  };
  return { door, at, enter, far };
}

async function said(line: Socket, text: string): Promise<string> {
  line.write(text);
  const [part] = await once(line, 'data');
  return String(part);
}

test('a door lets lines through, and whatever waited while it was held', async () => {
  const { door, enter, far } = await openWay();
  const line = await enter();
  expect(await said(line, 'before')).toBe('before');
  door.hold();
  const heard: string[] = [];
  far[0]?.on('data', (part) => heard.push(String(part)));
  line.write('meanwhile');
  // A line that is not held comes and goes in the same time.
  expect(await said(await (await openWay()).enter(), 'elsewhere')).toBe('elsewhere');
  expect(heard).toEqual([]);
  const answered = once(line, 'data');
  door.release();
  expect(String(await answered)).toBe('meanwhile');
});

test('a door that is cut breaks every line and takes new ones; one that leads nowhere takes none', async () => {
  const { door, at, enter } = await openWay();
  const line = await enter();
  expect(await said(line, 'before')).toBe('before');
  const broken = once(line, 'close');
  door.cut();
  await broken;
  expect(await said(await enter(), 'after')).toBe('after');
  at.port = null;
  const refused = await enter();
  await once(refused, 'close');
});
