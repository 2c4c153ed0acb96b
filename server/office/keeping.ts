/** How long data about people is kept at an event, and in its fund. */

import { setAsideIn } from '../../db/put-back.ts';
import { dayText } from '../../domain/day.ts';
import { mayErase } from '../../domain/event/decide/keeping.ts';
import { countUploadsFor } from '../../domain/event/uploads.ts';
import type { Erased } from '../../domain/event/entries.ts';
import type { FundState } from '../../domain/fund/fund.ts';
import {
  everythingOn,
  ofEachPurpose,
  usualDays,
  type OfEachPurpose,
  type Purpose,
} from '../../domain/purposes.ts';
import type { DateConfirmed, DateDoubt, KeptFor, Keeping } from '../../domain/wire/http-staff.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { daysToErase, localDay, signedOn } from './erasure-days.ts';
import type { ErasesByDate } from './known-date.ts';
import { howManyKept, type ErasureDependencies } from './erasure.ts';

interface Office extends ErasureDependencies {
  readonly rooms: Rooms;
  readonly housekeeper: Pick<ErasesByDate, 'dateDoubt'>;
  readonly dataDir: string;
}

export async function keepingOf(room: EventRoom, office: Office): Promise<Keeping> {
  const { state } = room;
  const { days, ofFund, ignored } = daysToErase(room, office.rooms, office.now());
  const signed = signedOn(state);
  const usual = signed === null ? everythingOn(null) : usualDays(signed);
  const about = async (purpose: Purpose): Promise<KeptFor> => ({
    own: textOf(state.eraseDays[purpose]),
    ofFund: textOf(ofFund[purpose]),
    day: textOf(days[purpose]),
    ignored: textOf(ignored[purpose]),
    usual: textOf(usual[purpose]),
    kept: (await howManyKept(purpose, room, office)) - namesFor(purpose, room),
    doorNames: namesFor(purpose, room),
    ...countUploadsFor(purpose, state),
    erased: erasedOf(purpose, state.erased.get(purpose)),
  });
  return {
    archived: state.archived,
    mayErase: mayErase(state),
    dateDoubt: dateDoubt(office),
    setAside: setAsideIn(office.dataDir),
    purposes: {
      voters: await about('voters'),
      'not-chosen': await about('not-chosen'),
      funded: await about('funded'),
      staff: await about('staff'),
    },
  };
}

/** Names of who came are erased with what is known of voters. */
function namesFor(purpose: Purpose, { door }: EventRoom): number {
  return purpose === 'voters' ? door.people : 0;
}

function dateDoubt({ housekeeper, now }: Pick<Office, 'housekeeper' | 'now'>): DateDoubt | null {
  const doubt = housekeeper.dateDoubt;
  return doubt && { today: todayIn(now), lastRun: dayText(localDay(doubt.lastRun)) };
}

/** The day that this computer has, as `2028-01-28`. */
function todayIn(now: () => number): string {
  return dayText(localDay(now()));
}

/** An officer says that the date which they saw is right. Refused when it is another one by now. */
export async function confirmDate(
  {
    housekeeper,
    register,
    now,
  }: Pick<Office, 'register' | 'now'> & {
    readonly housekeeper: Pick<ErasesByDate, 'dateIsRight'>;
  },
  { today }: DateConfirmed,
  { person }: Actor,
): Promise<Outcome<null>> {
  if (today !== todayIn(now)) return refused('already-moved');
  await register.staffActs.add({ at: now(), person, kind: 'date-confirmed' });
  await housekeeper.dateIsRight();
  return accepted(null);
}

/** The fund's days, and those that are usual once every event of it is signed; null before. */
export function fundDays(
  { areas, eraseDays }: FundState,
  rooms: Pick<Rooms, 'event'>,
): {
  readonly eraseDays: OfEachPurpose<string | null>;
  readonly usualDays: OfEachPurpose<string> | null;
} {
  const events = [...areas.values()].flatMap((area) => area.events);
  const running = events
    .flatMap((event) => rooms.event(event)?.state ?? [])
    .filter(({ archived }) => !archived);
  const signed = running.flatMap((state) => signedOn(state) ?? []);
  const usual = signed.length > 0 && signed.length === running.length ? usualDays(Math.max(...signed)) : null;
  return {
    eraseDays: ofEachPurpose((purpose) => textOf(eraseDays[purpose])),
    usualDays: usual && ofEachPurpose((purpose) => dayText(usual[purpose])),
  };
}

/** Before each purpose had a day of its own, contacts of all groups were counted together. */
function erasedOf(purpose: Purpose, erased: Erased | undefined): KeptFor['erased'] {
  if (erased === undefined) return null;
  const { at, purposes, names, contacts, cards } = erased;
  const ofGroups = { count: contacts, ofAllGroups: purposes.length > 1 };
  const counted = {
    voters: { count: cards, ofAllGroups: false },
    'not-chosen': ofGroups,
    funded: ofGroups,
    staff: { count: names, ofAllGroups: false },
  };
  return { at, ...counted[purpose] };
}

function textOf(day: number | null): string | null {
  return day === null ? null : dayText(day);
}
