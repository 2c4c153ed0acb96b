/** What finance needs beside a result: what the council set for the fund, and what was paid (X5). */

import type { Register } from '../../db/register/register.ts';
import type { Finance } from '../../domain/exports/payments.ts';
import type { EventRoom } from '../live/event-room.ts';

export async function financeOf({ event, state }: EventRoom, register: Register): Promise<Finance> {
  const fund = await register.finance.ofFund(state.fund);
  const known = await register.finance.paidIn(event);
  const paid = [...state.bids.values()].flatMap(({ bid, textHash }) => {
    const of = known.get(textHash);
    return of === undefined ? [] : [[bid, of] as const];
  });
  return { fund, paid: new Map(paid) };
}
