/** The words of an event as they are stored: what phones read, and the Wi-Fi, which stands on no public page. */

import { z } from 'zod';
import type { Texts } from '../../db/register/texts.ts';
import type { JsonValue } from '../../domain/canonical.ts';
import type { EventText } from '../../domain/event/texts.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';

const wifi = z.object({ wifi: z.object({ network: z.string(), password: z.string() }) });

export function saveEventText(texts: Texts, text: EventText, hall: Wifi | null = null): Promise<string> {
  return texts.save(eventWords(text, hall));
}

/** The words of an event as they are stored. */
export function eventWords(text: EventText, hall: Wifi | null = null): JsonValue {
  return hall === null ? { ...text } : { ...text, wifi: { ...hall } };
}

/** Null when none was named, or its words were erased. */
export async function wifiOf(texts: Texts, textHash: string): Promise<Wifi | null> {
  const read = wifi.safeParse(await texts.read(textHash));
  return read.success ? read.data.wifi : null;
}
