/** A way from a node to somewhere else, on this computer, that can be shut, or be open and let nothing through. */

import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export class Door {
  readonly #server: Server;
  readonly #leadsTo: () => number | null;
  readonly #lines = new Set<Socket>();
  #isHeld = false;

  private constructor(leadsTo: () => number | null) {
    this.#leadsTo = leadsTo;
    this.#server = createServer({ pauseOnConnect: true }, (line) => this.#enter(line));
  }

  /** @param leadsTo the port at which each new line ends; null while the door is shut */
  static async open(leadsTo: () => number | null, port = 0): Promise<Door> {
    const door = new Door(leadsTo);
    door.#server.listen(port, '127.0.0.1');
    await once(door.#server, 'listening');
    return door;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Every line stays as it is, and nothing comes through: neither side learns of it. */
  hold(): void {
    this.#isHeld = true;
    for (const line of this.#lines) line.pause();
  }

  /** What waited comes through now. */
  release(): void {
    this.#isHeld = false;
    for (const line of this.#lines) line.resume();
  }

  /** Every line breaks; new ones can be made. */
  cut(): void {
    for (const line of this.#lines) line.destroy();
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.cut();
    await closed;
  }

  #enter(line: Socket): void {
    const port = this.#leadsTo();
    if (port === null) return void line.destroy();
    const away = connect(port, '127.0.0.1');
    away.pause();
    this.#join(line, away);
    this.#join(away, line);
    if (!this.#isHeld) away.once('connect', () => this.#isHeld || (line.resume(), away.resume()));
  }

  #join(from: Socket, to: Socket): void {
    this.#lines.add(from);
    from.setNoDelay(true);
    from.on('data', (part) => {
      if (to.write(part)) return;
      from.pause();
      to.once('drain', () => this.#isHeld || from.resume());
    });
    from.on('end', () => to.end());
    from.on('error', () => undefined);
    from.on('close', () => {
      this.#lines.delete(from);
      to.destroy();
    });
  }
}
