/** A staff screen: it gets views, and sends the commands that its role allows. */

import type { People } from '../../db/register/people.ts';
import type { PersonId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { StaffCommand } from '../../domain/wire/contract.ts';
import { decodeCommand } from '../../domain/wire/decode.ts';
import type { SessionInfo } from '../../domain/wire/http.ts';
import type { AnswerTo } from '../../domain/wire/messages.ts';
import { staffMessage } from '../../domain/wire/staff-messages.ts';
import type { StaffViewRole } from '../../domain/views/roles.ts';
import type { EventRoom } from '../live/event-room.ts';
import { isNamed } from '../office/people.ts';
import type { Time } from '../live/time.ts';
import { Turns } from '../live/turns.ts';
import { isUnnamed } from '../access/unnamed.ts';
import type { RateLimiter } from './rate-limiter.ts';
import type { Respond, SocketConnection } from './socket-connection.ts';

/** How long a screen whose link was revoked may still get views. */
const lookAgainMs = 15_000;

export interface StaffDependencies {
  readonly room: EventRoom;
  readonly people: Pick<People, 'find'>;
  readonly limiter: RateLimiter;
  readonly time: Time;
  /** Read again for each command: the link may have been revoked since. */
  readonly session: () => Promise<SessionInfo | null>;
  /** Disconnects the screen, because nobody is signed in there any more. */
  readonly signedOut: () => void;
}

export class StaffConnection implements SocketConnection {
  readonly #deps: StaffDependencies;
  readonly #turns = new Turns();
  #isHere = true;
  #stopLooking = () => {};

  constructor(deps: StaffDependencies) {
    this.#deps = deps;
    this.#lookAgain();
  }

  /** One after the other: what is pressed later is not asked earlier because somebody else's look-up was quicker. */
  receive(name: string, message: unknown, answer: Respond): Promise<void> {
    return this.#turns.take(() => this.#heard(name, message, answer));
  }

  async #heard(name: string, message: unknown, answer: Respond): Promise<void> {
    const outcome = await this.#decided(name, message);
    answer(outcome);
    if (!outcome.ok && outcome.refusal.code === 'signed-out') this.#deps.signedOut();
  }

  async #decided(name: string, message: unknown): Promise<Outcome<AnswerTo<StaffViewRole, 'command'>>> {
    const { room, people, limiter, session } = this.#deps;
    if (!limiter.take()) return refused('slow-down');
    const command = name === 'command' ? decodeCommand(message) : refused('malformed');
    if (!command.ok) return command;
    const { value } = command;
    if (value.type === 'ballot') return refused('not-allowed');
    const actor = await session();
    if (actor === null) return refused('signed-out');
    if (isUnnamed(actor)) return refused('name-first');
    // Decided again by the domain: no check is the only one.
    if (!staffMessage(value.type).from.includes(actor.role)) return refused('not-allowed');
    for (const person of personsIn(value))
      if (!(await isNamed(person, room, people))) return refused('unknown-person');
    const outcome = await room.submit(value, { role: actor.role, person: actor.person });
    return outcome.ok ? accepted({ on: outcome.value.on }) : outcome;
  }

  closed(): void {
    this.#isHere = false;
    this.#stopLooking();
  }

  #lookAgain(): void {
    this.#stopLooking = this.#deps.time.after(lookAgainMs, () => {
      void this.#look();
    });
  }

  /** A look that fails is no sign-out: the next one tells. */
  async #look(): Promise<void> {
    const session = await this.#deps.session().catch(() => undefined);
    if (session === null) this.#deps.signedOut();
    else if (this.#isHere) this.#lookAgain();
  }
}

/** Those who draw or watch. */

function personsIn(command: StaffCommand): readonly PersonId[] {
  if (command.type === 'settle-by-draw') return [command.drewBy, command.watchedBy];
  return [];
}
