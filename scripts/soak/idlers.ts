/** Strangers who hold connections open and say nothing, or never finish a request; they come again whenever they are cut off. */

import { connect, type Socket } from 'node:net';

const again = 500;
const halfARequest = 'POST /api/card HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le';

export class Idlers {
  readonly #port: number;
  readonly #lines = new Set<Socket>();
  #isOver = false;

  constructor(url: string, count: number) {
    this.#port = Number(new URL(url).port);
    for (let place = 0; place < count; place += 1) this.#hold(place);
  }

  #hold(place: number): void {
    if (this.#isOver) return;
    const line = connect(this.#port, '127.0.0.1');
    this.#lines.add(line);
    line.on('error', () => undefined);
    line.once('connect', () => place % 2 === 0 && line.write(halfARequest));
    line.once('close', () => {
      this.#lines.delete(line);
      if (this.#isOver) return;
      setTimeout(() => this.#hold(place), again);
    });
  }

  leave(): void {
    this.#isOver = true;
    for (const line of this.#lines) line.destroy();
  }
}
