/** A line as slow as a hall's worst, between a browser and a server of this computer. */

import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
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
  /** How many bytes have arrived at the browser. */
  carried(): number;
  close(): Promise<void>;
}

/** What a network carries at once. */
const pieceBytes = 1_460;
/** So many pieces a sender has under way at first, and at most, as TCP does. */
const firstWindow = 10;
const largestWindow = 64;

/** One of the line's two directions. All connections share it, as phones share an access point. */
interface Direction {
  freeAt: number;
  bytes: number;
}

/**
 * @param seed of what is lost. Each connection draws its own losses, so that the same pieces are lost whatever else
 *   happens at the time.
 */
export async function shapedLine(rules: LineRules, seed: number): Promise<ShapedLine> {
  const random = new SeededRandom(seed);
  const sockets = new Set<Socket>();
  const up: Direction = { freeAt: 0, bytes: 0 };
  const down: Direction = { freeAt: 0, bytes: 0 };
  let target = 0;
  let connections = 0;
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const number = (connections += 1);
    const lost = random.fork(2 * number);
    near.on('error', () => near.destroy());
    sockets.add(near);
    // A connection is there after its first round trip.
    const isLate = lost.next() * 100 < rules.lostPercent;
    setTimeout(
      () => {
        if (near.destroyed) return;
        const far = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
        sockets.add(far);
        far.on('error', () => near.destroy());
        // Whoever hangs up has nothing more carried, and takes no more of the line.
        near.on('close', () => far.destroy());
        carry(near, far, up, rules, lost);
        carry(far, near, down, rules, random.fork(2 * number + 1));
      },
      rules.roundTripMs + (isLate ? rules.resendMs : 0),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    leadTo: (to) => void (target = to),
    carried: () => down.bytes,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Carries what one end sends to the other. What it has not room for stays with the sender. */
function carry(from: Socket, to: Socket, direction: Direction, rules: LineRules, lost: SeededRandom): void {
  let window = firstWindow;
  let underWay = 0;
  let lastAt = 0;
  /** On their way, in their order; null after the last. */
  const pieces: (Buffer | null)[] = [];

  // A timer knows whole milliseconds only, so a later one may be the first: whichever it is, the next piece arrives.
  const arrive = (): void => {
    const piece = pieces.shift() ?? null;
    if (to.destroyed) return;
    if (piece === null) return void to.end();
    direction.bytes += piece.length;
    to.write(piece);
  };
  const send = (piece: Buffer): void => {
    const now = performance.now();
    direction.freeAt = Math.max(direction.freeAt, now) + (piece.length * 8_000) / rules.bitsPerSecond;
    const isLost = lost.next() * 100 < rules.lostPercent;
    const arrivesAt = direction.freeAt + rules.roundTripMs / 2 + (isLost ? rules.resendMs : 0);
    // Nothing overtakes on one connection.
    lastAt = Math.max(lastAt, arrivesAt);
    underWay += 1;
    pieces.push(piece);
    setTimeout(arrive, lastAt - now);
    const known = (): void => {
      underWay -= 1;
      window = isLost ? Math.max(2, window / 2) : Math.min(largestWindow, window + 1);
      fill();
    };
    setTimeout(known, lastAt - now + rules.roundTripMs / 2);
  };
  const fill = (): void => {
    while (underWay < Math.floor(window) && !from.destroyed) {
      const piece: Buffer | null = from.read(Math.min(pieceBytes, from.readableLength));
      if (piece === null) break;
      send(piece);
    }
  };
  from.on('readable', fill);
  // Comes after the last piece was taken.
  from.on('end', () => {
    pieces.push(null);
    setTimeout(arrive, Math.max(0, lastAt - performance.now()));
  });
  fill();
}
