/** The sums of a fund: pots, direct grants and what is in neither; and what was awarded of each event (G7). */

import { newText } from '../../../db/register/texts.ts';
import { dayText } from '../../../domain/day.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { currentRun } from '../../../domain/event/state.ts';
import type { WrittenBy } from '../../../domain/fund/awards.ts';
import { directPence, heldByEvents, spokenFor } from '../../../domain/fund/held.ts';
import type { Signposts } from '../../../domain/fund/award-texts.ts';
import type { Actor } from '../../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../../domain/outcome.ts';
import type { DirectGrantAsked, FundAwards } from '../../../domain/wire/http-awards.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import { signpostsOf } from '../contact.ts';
import { namesIn } from '../summaries.ts';
import { awardTexts } from './award-texts.ts';
import { pastDay, type AwardOffice } from './award-acts.ts';

export async function fundAwards(
  room: FundRoom,
  { rooms, register }: Pick<AwardOffice, 'rooms' | 'register'>,
): Promise<FundAwards> {
  await room.settled();
  const { fund, practice, totalPence, textHash } = room.state;
  assert(fund !== null, 'a fund that has a room was created');
  const nameOf = await namesIn(register.texts, [room.state]);
  const people = await register.people.names();
  const texts = await awardTexts(register.texts, room.state.directGrants);
  const signposts = await signpostsOf(room, register);
  const { state } = room;
  const direct = directPence(state);
  const unallocatedPence = totalPence - spokenFor(state);
  const areas = [...state.areas.values()];
  const who = ({ by, at }: WrittenBy) => {
    return { who: people.get(by) ?? String(by), at };
  };
  return {
    fund,
    name: nameOf(textHash),
    practice,
    totalPence,
    potsPence: totalPence - unallocatedPence - direct,
    directPence: direct,
    unallocatedPence,
    heldPence: heldByEvents(
      state,
      areas.flatMap(({ events }) => events),
    ),
    events: areas.flatMap((area) =>
      area.events
        .flatMap((event) => rooms.event(event) ?? [])
        .map((each) => ({
          event: each.event,
          name: each.book().text.name,
          area: nameOf(area.textHash),
          signed: each.state.stage === 'signed',
          potPence: each.state.potPence,
          allocatedPence: isAllAnnounced(each.state)
            ? (currentRun(each.state)?.allocatedPence ?? null)
            : null,
          heldPence: heldByEvents(state, [each.event]),
        })),
    ),
    grants: state.directGrants.map((grant) => ({
      grant: grant.grant,
      amountPence: grant.amountPence,
      day: dayText(grant.day),
      ...texts.grant(grant.textHash),
      ...who(grant),
      ended: grant.ended && who(grant.ended),
    })),
    signposts,
  };
}

export async function makeDirectGrant(
  room: FundRoom,
  { payee, purpose, authority, amountPence, day: typed }: DirectGrantAsked,
  { now }: AwardOffice,
  actor: Actor,
): Promise<Outcome<void>> {
  const day = pastDay(typed, now());
  if (day === null) return refused('date-not-possible');
  const words = newText({ payee, purpose, authority });
  const command = { type: 'make-direct-grant', amountPence, day, textHash: words.textHash } as const;
  return room.submit(command, actor, { changes: [{ kind: 'texts-kept', texts: [words] }] });
}

export async function setSignposts(
  room: FundRoom,
  { funds, contact }: Signposts,
  { register }: AwardOffice,
  actor: Actor,
): Promise<Outcome<void>> {
  const known = await signpostsOf(room, register);
  if (known.funds === funds && known.contact === contact) return accepted(undefined);
  const words = newText({ funds, contact });
  const command = { type: 'set-signposts', textHash: words.textHash } as const;
  return room.submit(command, actor, { changes: [{ kind: 'texts-kept', texts: [words] }] });
}
