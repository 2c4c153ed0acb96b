/** Pieces that the schemas of several routes share. */

import { z } from 'zod';
import type { EventId } from '../ids.ts';

export const count = z.int().min(0);
/** Milliseconds, or a point of time in milliseconds of the server's clock. */
export const wallTime = z.number();
export const eventId = z.int().min(1) as unknown as z.ZodType<EventId, EventId>;
