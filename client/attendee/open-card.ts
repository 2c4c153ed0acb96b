/** Exchanges what stands on a card, in its QR or under it, for the right to vote on this phone. */

import type { EventId } from '../../domain/ids.ts';
import { isNumberId } from '../../domain/is-number-id.ts';
import type { CardOpened } from '../../domain/wire/http.ts';
import { deviceNumber } from '../net/device.ts';
import { call } from '../net/http.ts';
import { attendeeWords as words } from '../words/attendee.ts';
import { phoneRefusalSentence } from '../words/phone-refusals.ts';

export type OpenCardResult =
  | { readonly kind: 'opened'; readonly card: CardOpened }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'no-answer'; readonly sentence: string };

export async function openCard(code: string): Promise<OpenCardResult> {
  const event = Number(location.pathname.split('/')[2]);
  const query = isNumberId<EventId>(event) ? { event } : {};
  const reply = await call('POST /api/card', { query, body: { code, device: deviceNumber() } });
  if (reply.kind === 'value') return { kind: 'opened', card: reply.value };
  if (reply.kind === 'refused') return { kind: 'refused', sentence: phoneRefusalSentence(reply.refusal) };
  return { kind: 'no-answer', sentence: words.noAnswer };
}

/**
 * Takes the card's code out of the address bar and the history before anything else is done, so that nobody who looks
 * at the phone or its history later finds a right to vote there. Null when the address has no code.
 */
export function takeCode(): string | null {
  const code = location.hash.slice(1);
  if (code === '') return null;
  history.replaceState(null, '', location.pathname);
  return code;
}
