/** Areas of a fund: names that tell them apart, and pots that their events have too (F2, H2). */

import type { Register } from '../../db/register/register.ts';
import type { Actor, AreaId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { FundRoom } from '../live/fund-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { namesIn } from './summaries.ts';

interface AreaDependencies {
  readonly rooms: Pick<Rooms, 'event'>;
  readonly register: Pick<Register, 'texts'>;
}

/** What changes an area waits for the change before it: a name is looked for among names that are all written. */
const inTurn = new WeakMap<FundRoom, Promise<unknown>>();

export function oneAtATime<T>(fund: FundRoom, change: () => Promise<T>): Promise<T> {
  const before = inTurn.get(fund) ?? Promise.resolve();
  const done = before.then(change, change);
  inTurn.set(
    fund,
    done.catch(() => undefined),
  );
  return done;
}

/** A refusal when another area of the fund is called so; capitals and accents of the same letters make no difference. */
export async function nameTaken(
  { register: { texts } }: Pick<AreaDependencies, 'register'>,
  fund: FundRoom,
  name: string,
  but: AreaId | null,
): Promise<Outcome<never> | null> {
  const nameOf = await namesIn(texts, [fund.state]);
  const taken = [...fund.state.areas].some(
    ([area, { textHash }]) => area !== but && sameName(nameOf(textHash), name),
  );
  return taken ? refused('area-name-taken') : null;
}

function sameName(a: string, b: string): boolean {
  const folded = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en-GB').trim();
  return folded(a) === folded(b);
}

/**
 * Changes the pot of an area and of all its events, or of none. It does not change once voting on it has opened, and it
 * is never less than a bid of its events asks for (H2).
 */
export async function changePot(
  { rooms }: AreaDependencies,
  fund: FundRoom,
  { area, potPence }: { readonly area: AreaId; readonly potPence: Pence },
  actor: Actor,
): Promise<Outcome<null>> {
  const before = fund.state.areas.get(area);
  if (!before) return refused('unknown-area');
  const events = before.events.flatMap((event) => rooms.event(event) ?? []);
  const wrong = events.map((room) => wrongFor(room, potPence)).find((each) => each !== null);
  if (wrong) return wrong;
  const { potPence: had } = before;
  const changed = await fund.submit({ type: 'change-pot', area, potPence }, actor);
  if (!changed.ok) return changed;
  const followed = await Promise.all(
    events.map((room) => room.submit({ type: 'change-event-pot', potPence }, actor)),
  );
  const late = followed.find(({ ok }) => !ok);
  if (!late || late.ok) return accepted(null);
  // Somebody opened voting or added a bid at the same time: the events that were changed already change back, and the
  // area with them.
  for (const room of events) await room.submit({ type: 'change-event-pot', potPence: had }, actor);
  await fund.submit({ type: 'change-pot', area, potPence: had }, actor);
  return late;
}

function wrongFor({ event, state }: EventRoom, potPence: Pence): Outcome<never> | null {
  if (state.rulesFingerprint !== null)
    return state.potPence === potPence ? null : refused('pot-decided', { event });
  const above = [...state.bids.values()].find(({ askPence }) => askPence > potPence);
  return above ? refused('ask-above-pot', { potPence, bid: above.bid }) : null;
}
