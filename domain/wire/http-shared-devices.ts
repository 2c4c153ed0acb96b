/** Devices on which people vote in turn: a voting tablet at the desk, or what a helper carries (Y27). */

import type { EventId } from '../ids.ts';

export const sharedDeviceKinds = ['tablet', 'helper'] as const;
export type SharedDeviceKind = (typeof sharedDeviceKinds)[number];

/** What a device is for, as the desk set it up. */
export interface SharedDevice {
  readonly kind: SharedDeviceKind;
  /** Where it stands, or who carries it: "Quiet room". */
  readonly place: string;
}

export const longestPlace = 40;

/** What a device says of itself, again and again. */
export interface SharedDeviceReport {
  /** From its link. */
  readonly token: string;
  /** The number that it made up for itself: two devices may have opened one link. */
  readonly device: string;
  /** How many ballots are kept on it that could not be sent yet. */
  readonly waiting: number;
}

/** What it is told. */
export interface SharedDeviceOpened extends SharedDevice {
  readonly event: EventId;
  /** The count is final: nobody votes here any more. */
  readonly over: boolean;
  /** Staff are signed in in the browser of a tablet, so that voters could open their screens. */
  readonly staff: boolean;
}

/** A device as the desk and the facilitator see it: never a card. */
export interface SharedDeviceHeard extends SharedDevice {
  /** How long it has not been heard, in milliseconds. */
  readonly silentMs: number;
  readonly waiting: number;
}

export interface SharedDevices {
  /** Whether the event chose them. */
  readonly offered: boolean;
  readonly devices: readonly SharedDeviceHeard[];
}

/** Heard longer ago than this, a device is taken to be off, or out of reach. */
export const sharedSilentMs = 60_000;
