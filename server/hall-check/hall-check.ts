/** Looks at the computer, its network and the printed cards, as an organiser would before the doors open. */

import type { BatchRow } from '../../db/register/cards.ts';
import type { CardRow } from '../../db/register/cards.ts';
import { cardsWarnings, flawsOnDay } from '../../domain/event/rules/flaws-with-bids.ts';
import { sheetOf, type EventState } from '../../domain/event/state.ts';
import { cardNumber } from '../../domain/ids.ts';
import type { CheckedBatch, HallCheck, ReachedAddress } from '../../domain/wire/hall-check.ts';
import type { Register } from '../../db/register/register.ts';
import type { Copies } from '../copies/copies.ts';
import { freeBytes } from '../free-bytes.ts';
import type { FolderGuard } from '../../db/folder-guard.ts';
import type { EventRoom } from '../live/event-room.ts';
import { cardRows, everyCard } from '../office/card-rows.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Reach } from './reach.ts';

export interface CheckDependencies {
  readonly rooms: Pick<Rooms, 'saving'>;
  readonly register: Register;
  readonly copies: Pick<Copies, 'status'>;
  readonly files: Pick<FolderGuard, 'lost'>;
  readonly reach: Reach;
  /** Where everything is kept: whose disk is looked at. */
  readonly dataDir: string;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

export async function checkHall(deps: CheckDependencies, room: EventRoom): Promise<HallCheck> {
  const { register, reach, rooms, now, copies } = deps;
  const { to, lastAt, trouble } = copies.status;
  const { event, state, presence, lastEntryAt } = room;
  const { text, joinUrl } = room.book();
  const printed = await register.cards.batches(event);
  const [addresses, free] = await Promise.all([reach.addresses(), freeBytes(deps.dataDir)]);
  return {
    event,
    name: text.name,
    date: text.date,
    stage: state.stage,
    now: now(),
    lastEntryAt,
    disk: { free, writes: rooms.saving(), lost: (await deps.files.lost()) !== null },
    addresses,
    joinUrl,
    rules: rulesChecked(state),
    batches: batchesOf(await cardRows(deps, room, everyCard), addresses, printed),
    copy: { carried: to !== null, lastAt, trouble },
    phones: { connected: presence.connected, addresses: presence.addresses },
  };
}

function rulesChecked(state: EventState): HallCheck['rules'] {
  const { rules, potPence, practice, rulesFingerprint, cards } = state;
  if (rulesFingerprint !== null) return { flaws: [], warnings: [] };
  const live = [...cards.values()].filter((card) => card === 'live').length;
  const flaws = flawsOnDay(rules, { asks: sheetOf(state).asks, potPence, practice });
  return { flaws, warnings: cardsWarnings(rules, live) };
}

function batchesOf(
  cards: readonly CardRow[],
  addresses: readonly ReachedAddress[],
  printed: readonly BatchRow[],
): CheckedBatch[] {
  const reached = new Set(addresses.filter(({ answers }) => answers).map(({ address }) => address));
  const batches = Map.groupBy(
    cards.filter(({ cancelled }) => !cancelled),
    ({ batch }) => batch,
  );
  return [...batches].map(([batch, standing]) => {
    const numbers = standing.map(({ number }) => number);
    const address = printed.find((each) => each.batch === batch)?.address ?? '';
    const reachedNow = reached.has(address);
    return {
      batch,
      first: cardNumber(Math.min(...numbers)),
      last: cardNumber(Math.max(...numbers)),
      address,
      reached: reachedNow,
    };
  });
}
