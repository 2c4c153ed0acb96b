/** One real connection to a real server, as a phone or a staff screen has it, remembering what it was told. */

import { io, type Socket } from 'socket.io-client';
import type { Outcome } from '../../domain/outcome.ts';
import type { PlainIds } from '../../domain/testing/plain-ids.ts';
import type { AnyView, MineView, ViewRole } from '../../domain/views/roles.ts';
import { protocolVersion, type WireCommand } from '../../domain/wire/contract.ts';
import { type CommandAnswer, type ServerToClient } from '../../domain/wire/messages.ts';
import { declaredRefusals } from './declared-refusals.ts';

type Said = Record<string, (...anything: unknown[]) => void>;

export interface ScreenSetup {
  readonly url: string;
  readonly event: number;
  readonly role: ViewRole;
  readonly device?: string;
  readonly cookie?: string;
}

/** A number as phones make one up: the same for the same name. */
export function deviceCalled(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .padEnd(22, '0')
    .slice(0, 22);
}

export class TestScreen {
  readonly socket: Socket<ServerToClient<ViewRole>, Said>;
  readonly #role: ViewRole;
  readonly views: AnyView[] = [];
  readonly mines: { readonly token: string; readonly mine: MineView }[] = [];
  readonly refusals: string[] = [];
  #waiting: { readonly done: () => boolean; readonly resolve: () => void }[] = [];

  constructor({ url, event, role, device = deviceCalled(role), cookie }: ScreenSetup) {
    this.#role = role;
    this.socket = io(url, {
      auth: { protocol: protocolVersion, role, event, device },
      query: { event },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
    });
    this.socket.on('view', (view) => this.#note(() => this.views.push(view)));
    this.socket.on('mine', (token, mine) => this.#note(() => this.mines.push({ token, mine })));
    this.socket.on('refused', (code) => this.#note(() => this.refusals.push(code)));
    this.socket.on('disconnect', () => this.#note(() => undefined));
  }

  get view(): AnyView | undefined {
    return this.views.at(-1);
  }

  command<T extends WireCommand['type']>(
    command: PlainIds<Extract<WireCommand, { type: T }>> & { readonly type: T },
  ): Promise<Outcome<CommandAnswer<Extract<WireCommand, { type: T }>>>> {
    return this.say('command', command);
  }

  mine(token: string, take: boolean): Promise<Outcome<MineView>> {
    return this.say('mine', { token, take });
  }

  /** Says anything at all and waits for the answer. @throws when it is a refusal that the contract does not declare. */
  async say<T>(name: string, ...anything: unknown[]): Promise<Outcome<T>> {
    const outcome = await new Promise<Outcome<T>>((resolve) => this.socket.emit(name, ...anything, resolve));
    const declared = declaredRefusals(this.#role, name, anything[0]);
    if (!outcome.ok && !declared.includes(outcome.refusal.code))
      throw new Error(
        `${name} was refused as ${outcome.refusal.code}, which domain/wire/messages.ts does not say`,
      );
    return outcome;
  }

  /** Comes back when something told makes `done` true; at once when it already is. */
  until(done: () => boolean): Promise<void> {
    if (done()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ done, resolve }));
  }

  leave(): void {
    this.socket.disconnect();
  }

  #note(what: () => void): void {
    what();
    const due = this.#waiting.filter(({ done }) => done());
    this.#waiting = this.#waiting.filter((one) => !due.includes(one));
    for (const { resolve } of due) resolve();
  }
}
