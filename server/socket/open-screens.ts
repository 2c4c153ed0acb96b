/** The live connections that are open, so that each can be ended at a moment at which it is owed no answer (OP4). */

import type { Respond } from './socket-connection.ts';
import type { LiveSocket } from './live-server.ts';

/** What is asked of a connection here. */
type Line = Pick<LiveSocket['conn'], 'close' | 'once'>;

interface Screen {
  /** Messages that were not answered yet. */
  owed: number;
  /** It is to be closed once nothing is owed any more. */
  leaves: boolean;
  readonly closed: Promise<void>;
}

export class OpenScreens {
  readonly #screens = new Map<Line, Screen>();

  /** Gives back what wraps each answer that this connection waits for. */
  add(line: Line): (answer: Respond) => Respond {
    const closed = new Promise<void>((resolve) => line.once('close', () => resolve()));
    const screen: Screen = { owed: 0, leaves: false, closed };
    this.#screens.set(line, screen);
    void closed.then(() => this.#screens.delete(line));
    return (answer) => {
      screen.owed += 1;
      return (outcome) => {
        answer(outcome);
        screen.owed -= 1;
        if (screen.leaves && screen.owed === 0) line.close();
      };
    };
  }

  /** All that are open now. */
  list(): readonly Line[] {
    return [...this.#screens.keys()];
  }

  /**
   * Ends a connection once every answer that it waits for is on its way: what arrives afterwards is not read, so it was
   * certainly not taken. Comes back when it is closed. The screen connects again by itself.
   */
  async sendAway(line: Line): Promise<void> {
    const screen = this.#screens.get(line);
    if (!screen) return;
    screen.leaves = true;
    if (screen.owed === 0) line.close();
    await screen.closed;
  }
}
