import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openHall, type TestHall } from './testing/test-hall.ts';

/** A phone whose live connection stands and that falls asleep: it answers nothing any more, not even the end. */
async function asleep({ server }: TestHall): Promise<Socket> {
  const socket = connect({ port: server.port, host: '127.0.0.1' });
  onTestFinished(() => void socket.destroy());
  socket.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: 127.0.0.1:${server.port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '\r\n',
    ].join('\r\n'),
  );
  await new Promise((resolve) => socket.once('data', resolve));
  socket.pause();
  return socket;
}

// A library gives a line that answers nothing half a minute: whoever carries the laptop has pulled the plug by then.
test(
  '[W37] the server ends at once, although a phone that sleeps answers nothing',
  { timeout: 20_000 },
  async () => {
    const hall = await openHall();
    const phone = await asleep(hall);
    await hall.close();
    phone.resume();
    await new Promise((resolve) => phone.once('close', resolve));
    expect(phone.destroyed).toBe(true);
  },
);
