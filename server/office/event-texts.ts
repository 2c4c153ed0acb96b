/** The words of an event as they are stored: what phones read, and what is on no public page. */

import { z } from 'zod';
import type { Texts } from '../../db/register/texts.ts';
import type { JsonValue } from '../../domain/canonical.ts';
import type { EventText } from '../../domain/event/texts.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';

const hallWords = z.object({
  wifi: z.object({ network: z.string(), password: z.string() }).nullable().catch(null),
  sharedDevices: z.boolean().catch(false),
});

/** What is kept with an event's words, and is on no public page. */
export interface EventHall {
  /** Null when none was named. */
  readonly wifi: Wifi | null;
  /** The hall has voting tablets, or helpers who enter votes (Y27). */
  readonly sharedDevices: boolean;
}

const nothingSaid: EventHall = { wifi: null, sharedDevices: false };

export function saveEventText(texts: Texts, text: EventText, hall = nothingSaid): Promise<string> {
  return texts.save(eventWords(text, hall));
}

/** The words of an event as they are stored: what was not chosen is not written. */
export function eventWords(text: EventText, { wifi, sharedDevices } = nothingSaid): JsonValue {
  return {
    ...text,
    ...(wifi === null ? {} : { wifi: { ...wifi } }),
    ...(sharedDevices ? { sharedDevices } : {}),
  };
}

/** Nothing was said once the words were erased. */
export async function hallOf(texts: Texts, textHash: string): Promise<EventHall> {
  const read = hallWords.safeParse(await texts.read(textHash));
  return read.success ? read.data : nothingSaid;
}

/** Null when none was named, or its words were erased. */
export async function wifiOf(texts: Texts, textHash: string): Promise<Wifi | null> {
  return (await hallOf(texts, textHash)).wifi;
}
