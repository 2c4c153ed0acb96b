import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line to a database that a test may cut, as a broken network does, or make deaf to every answer. */
export class CuttableLine {
  /** The address of the database, over this line. */
  readonly url: string;
  readonly #to: URL;
  readonly #open = new Set<Socket>();
  #isCut = false;
  #deafAfter: readonly string[] = [];

  private constructor(server: Server, url: string) {
    this.#to = new URL(url);
    const over = new URL(url);
    const address = server.address();
    over.port = String(typeof address === 'object' && address ? address.port : 0);
    this.url = over.href;
    server.on('connection', (near) => this.#join(near));
  }

  static async to(url: string): Promise<CuttableLine> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const line = new CuttableLine(server, url);
    onTestFinished(() => {
      line.cut();
      server.close();
    });
    return line;
  }

  /** Whatever goes over it ends now, and nothing comes through. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#open) socket.destroy();
  }

  /** Where these are asked one after another, no answer comes back from the last one on; what is asked still arrives. */
  deafenAfter(...questions: readonly string[]): void {
    this.#deafAfter = questions;
  }

  mend(): void {
    this.#isCut = false;
    this.#deafAfter = [];
  }

  #join(near: Socket): void {
    if (this.#isCut) return void near.destroy();
    const far = connect(Number(this.#to.port), this.#to.hostname);
    for (const socket of [near, far]) {
      this.#open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    let heard = 0;
    near.on('data', (bytes) => {
      const next = this.#deafAfter[heard];
      if (next !== undefined && bytes.includes(next)) heard += 1;
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      const isDeaf = heard > 0 && heard === this.#deafAfter.length;
      if (!isDeaf) near.write(bytes);
    });
  }
}
