/** Who came to an event that demands names, opened: read when the room opens, and after each change (J21). */

import type { Register } from '../../db/register/register.ts';
import { emptyDoorList, type DoorList } from '../../domain/door/door-list.ts';
import type { EventId } from '../../domain/ids.ts';
import { Turns } from './turns.ts';

/** Null when it cannot be opened: its key was destroyed, or it was changed. */
export type OpenDoorList = (event: EventId, version: number, sealed: Uint8Array) => DoorList | null;

export class EventDoor {
  readonly #event: EventId;
  readonly #register: Pick<Register, 'doorLists'>;
  readonly #open: OpenDoorList;
  readonly #turns = new Turns();
  #list = emptyDoorList;
  #version = 0;

  constructor(event: EventId, register: Pick<Register, 'doorLists'>, open: OpenDoorList) {
    this.#event = event;
    this.#register = register;
    this.#open = open;
  }

  /** One after the other: what was read first never takes the place of what was read later. */
  load(): Promise<void> {
    return this.#turns.take(async () => {
      const kept = await this.#register.doorLists.read(this.#event);
      this.#version = kept?.version ?? 0;
      this.#list = (kept && this.#open(this.#event, kept.version, kept.sealed)) ?? emptyDoorList;
    });
  }

  get list(): DoorList {
    return this.#list;
  }

  /** Of the list as it is kept; 0 before there is one. */
  get version(): number {
    return this.#version;
  }

  get people(): number {
    return this.#list.names.length;
  }
}
