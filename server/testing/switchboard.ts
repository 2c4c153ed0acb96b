/** One address in front of several servers. Each connection is put through to the one that the test says, unread. */

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Switchboard {
  readonly url: string;
  /** Cuts every connection, as when a balancer sees a server gone. */
  readonly cut: () => void;
}

/** @param next port on this computer to which the next connection is put through */
export async function openSwitchboard(next: () => number): Promise<Switchboard> {
  const lines = new Set<Socket>();
  const cut = (): void => lines.forEach((line) => void line.destroy());
  const board = createServer((from) => {
    const to = connect(next(), '127.0.0.1');
    for (const [line, other] of [
      [from, to],
      [to, from],
    ] as const) {
      lines.add(line);
      // Whoever hangs up, both ends are free.
      line.on('error', () => line.destroy()).on('close', () => lines.delete(line) && other.destroy());
    }
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((resolve) => void board.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    cut();
    board.close();
  });
  const { port } = board.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, cut };
}
