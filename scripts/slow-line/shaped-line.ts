/** A line as slow as a hall's worst, between a browser and a server of this computer. */

import { createServer, connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SeededRandom } from '../hall/seeded-random.ts';

export interface LineRules {
  readonly bitsPerSecond: number;
  /** From one end to the other and back. */
  readonly roundTripMs: number;
  /** Of the pieces on their way, so many of a hundred are lost and sent again after `resendMs`. */
  readonly lostPercent: number;
  readonly resendMs: number;
}

export interface ShapedLine {
  readonly port: number;
  /** Where it leads, once that is known. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** What a network carries at once. */
const pieceBytes = 1_460;

/** All connections share one line in each direction, as phones share an access point. @param seed of what is lost */
export async function shapedLine(rules: LineRules, seed: number): Promise<ShapedLine> {
  const random = new SeededRandom(seed);
  const sockets = new Set<Socket>();
  let target = 0;
  const directions = { up: { freeAt: 0 }, down: { freeAt: 0 } };
  const carry = (from: Socket, to: Socket, direction: { freeAt: number }): void => {
    let last = 0;
    from.on('data', (bytes: Buffer) => {
      for (let place = 0; place < bytes.length; place += pieceBytes) {
        const piece = bytes.subarray(place, place + pieceBytes);
        const now = performance.now();
        direction.freeAt = Math.max(direction.freeAt, now) + (piece.length * 8_000) / rules.bitsPerSecond;
        const lost = random.next() * 100 < rules.lostPercent ? rules.resendMs : 0;
        // Nothing overtakes on one connection.
        last = Math.max(last, direction.freeAt + rules.roundTripMs / 2 + lost);
        setTimeout(() => to.writable && to.write(piece), last - now);
      }
    });
    from.on('end', () => setTimeout(() => to.end(), Math.max(0, last - performance.now())));
    from.on('error', () => to.destroy());
  };
  const server = createServer((near) => {
    sockets.add(near);
    near.pause();
    // A connection is there after its first round trip.
    setTimeout(() => {
      const far = connect(target, '127.0.0.1', () => {
        carry(near, far, directions.up);
        carry(far, near, directions.down);
        near.resume();
      });
      sockets.add(far);
      far.on('error', () => near.destroy());
    }, rules.roundTripMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    leadTo: (to) => void (target = to),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
