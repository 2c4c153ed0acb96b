/** The running order drawn by lot: its seed in the journal, its reason in words that can be erased. */

import { z } from 'zod';
import { drawnOrder } from '../../domain/event/drawn-order.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { OrderDraw } from '../../domain/wire/http-bids.ts';
import { sha256 } from '../live/event-words.ts';
import type { BidOffice } from './bids.ts';

const kept = z.object({ reason: z.string() });

/** What is known of the last draw; null when the order was never drawn. */
export async function orderDraw({ room, register }: Omit<BidOffice, 'actor'>): Promise<OrderDraw | null> {
  const { drawn } = room.state;
  if (drawn === null) return null;
  const words = kept.safeParse(await register.texts.read(drawn.textHash));
  const { seed, times, stands } = drawn;
  return { seed, times, stands, reason: words.success ? words.data.reason : '' };
}

export async function drawOrder(
  { room, register, actor }: BidOffice,
  { seed, reason }: { seed: string; reason: string },
): Promise<Outcome<unknown>> {
  const textHash = await register.texts.save({ reason });
  const order = drawnOrder(room.state.bids.keys(), seed, sha256);
  return room.submit({ type: 'set-order', order, draw: { seed, textHash } }, actor);
}
