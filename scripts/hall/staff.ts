/** A member of staff without a browser: signed in by a link, asking over HTTP and acting over a socket. */

import { io, type Socket } from 'socket.io-client';
import type { EventId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { addressOf, type Given, type Sent } from '../../client/net/http.ts';
import type { AnswerOf, OutcomeRoute } from '../../domain/contract/contract.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import {
  protocolVersion,
  type Handshake,
  type Moved,
  type StaffCommand,
} from '../../domain/wire/contract.ts';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';

/** A staff command without the stage version: the facilitator names the one that stands. */
export type UnversionedAct = StaffCommand extends infer C
  ? C extends StaffCommand
    ? Omit<C, 'on'>
    : never
  : never;

export class Staff {
  readonly url: string;
  readonly session: SessionInfo;
  readonly cookie: string;

  private constructor(url: string, session: SessionInfo, cookie: string) {
    this.url = url;
    this.session = session;
    this.cookie = cookie;
  }

  /** Exchanges the token of a role link (the part after `#`) for a session. */
  static async signIn(url: string, token: string): Promise<Staff> {
    return Staff.#enter(url, '/api/session', { token });
  }

  /** Whoever came in from the console makes an account of their own, and goes on as that officer. */
  becomeOfficer(own: { name: string; signIn: string; passPhrase: string }): Promise<Staff> {
    return Staff.#enter(this.url, '/api/officer/account', own, this.cookie);
  }

  /** Whoever was invited chooses a pass-phrase, and goes on by it. */
  choosePassPhrase(own: { signIn: string; passPhrase: string }): Promise<Staff> {
    return Staff.#enter(this.url, '/api/account', own, this.cookie);
  }

  static async #enter(url: string, path: string, body: object, cookie = ''): Promise<Staff> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    const session = await accept<SessionInfo>(response);
    const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
    return new Staff(url, session, cookies.join('; '));
  }

  /** Calls a route by the name under which it is declared. @throws when it is refused */
  async call<R extends OutcomeRoute>(route: R, ...[given]: Given<R>): Promise<AnswerOf<R>> {
    const sent: Sent = given ?? {};
    const how = { method: route.replace(/ .*/, ''), headers: { 'content-type': 'application/json' } };
    const body = sent.body === undefined ? {} : { body: JSON.stringify(sent.body) };
    return accept<AnswerOf<R>>(await this.fetch(addressOf(route, sent), { ...how, ...body }));
  }

  /** The raw answer, for downloads. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...init.headers, cookie: this.cookie };
    return fetch(`${this.url}${path}`, { ...init, headers });
  }

  async facilitate(event: EventId): Promise<Facilitator> {
    const facilitator = new Facilitator(this, event);
    await facilitator.ready();
    return facilitator;
  }
}

async function accept<T>(response: Response): Promise<T> {
  const outcome = (await response.json()) as Outcome<T>;
  if (!outcome.ok)
    throw new Error(`${new URL(response.url).pathname} was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

export class Facilitator {
  view: FacilitatorView | null = null;
  readonly #socket: Socket<ServerToClient<'facilitator'>, ClientToServer<'facilitator'>>;
  /** The stage version of the last answer or view, whichever is newer. */
  #on = 0;

  constructor(staff: Staff, event: EventId) {
    const auth: Handshake = {
      protocol: protocolVersion,
      role: 'facilitator',
      event,
      device: 'facilitatorOfTheHall00',
    };
    this.#socket = io(staff.url, {
      auth,
      query: { event },
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { cookie: staff.cookie },
      reconnectionDelay: 50,
      reconnectionDelayMax: 500,
    });
    this.#socket.on('view', (view) => {
      this.view = view;
      this.#on = Math.max(this.#on, view.on);
    });
  }

  /** Waits for the first view. */
  async ready(): Promise<void> {
    await this.until(() => this.view !== null);
  }

  /** Presses a button; throws when the server refuses it. */
  async act(act: UnversionedAct): Promise<void> {
    const outcome = await this.tryTo(act);
    if (!outcome.ok) throw new Error(`${act.type} was refused: ${JSON.stringify(outcome.refusal)}`);
  }

  async tryTo(act: UnversionedAct): Promise<Outcome<Moved>> {
    const outcome = await new Promise<Outcome<Moved>>((resolve) =>
      this.#socket.emit('command', { ...act, on: this.#on } as StaffCommand, resolve),
    );
    if (outcome.ok) this.#on = Math.max(this.#on, outcome.value.on);
    return outcome;
  }

  /** The view in which everything that was pressed here can be seen. */
  seen(): Promise<FacilitatorView> {
    return this.until((view) => view.on >= this.#on);
  }

  /** Waits until the view shows what is expected; a minute of nothing is a fault. */
  async until(holds: (view: FacilitatorView) => boolean): Promise<FacilitatorView> {
    for (let waited = 0; waited < 60_000; waited += 20) {
      if (this.view && holds(this.view)) return this.view;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('the facilitator waited for a minute in vain');
  }

  leave(): void {
    this.#socket.disconnect();
  }
}
