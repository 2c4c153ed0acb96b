/** The awards of one event, as officers and auditors read them. */

import type { Register } from '../../../db/register/register.ts';
import { dayText } from '../../../domain/day.ts';
import { hasDroppedOut } from '../../../domain/event/further-runs.ts';
import type { Award, AwardCheck, CheckSet, GivenBack, WrittenBy } from '../../../domain/fund/awards.ts';
import { heldByEvents } from '../../../domain/fund/held.ts';
import type { BidId } from '../../../domain/ids.ts';
import type {
  AwardMade,
  BackMade,
  CheckMade,
  EventAwards,
  ProjectAward,
} from '../../../domain/wire/http-awards.ts';
import type { Rooms } from '../../live/rooms.ts';
import { signedOn } from '../erasure-days.ts';
import { claimsIn, type SignedEvent } from './award-state.ts';
import { awardTexts, type AwardTexts } from './award-texts.ts';
import { heldByOrganisation } from './organisations.ts';

/** Who wrote something: a name, or the number once the name was erased. */
type WhoWrote = (written: WrittenBy) => { readonly who: string; readonly at: number };

export async function eventAwards(
  of: SignedEvent,
  office: { readonly rooms: Rooms; readonly register: Register },
): Promise<EventAwards> {
  const { room, fund, signed, newest, fingerprint } = of;
  const { event, state } = room;
  const awards = fund.state.awards.filter((each) => each.event === event);
  const checks = fund.state.checks.filter((each) => each.event === event);
  const back = fund.state.givenBack.filter((each) => each.event === event);
  const { claims, freePence } = claimsIn(of);
  const heldInAll = heldByEvents(fund.state, [event]);
  const names = await office.register.people.names();
  const heldBy = await heldByOrganisation(fund, office);
  const texts = await awardTexts(office.register.texts, [...awards, ...checks]);
  const who: WhoWrote = ({ by, at }) => ({ who: names.get(by) ?? String(by), at });
  const wereAwarded = new Set(awards.flatMap(({ lines }) => lines.map(({ bid }) => bid)));
  const { bids } = room.words();
  const tied = new Set(newest.openTie?.tied);
  const projects = claims
    .filter(
      ({ bid, signedPence, newestPence }) =>
        signedPence + newestPence > 0 || wereAwarded.has(bid) || tied.has(bid),
    )
    .map((claim): ProjectAward => {
      const { name = String(claim.bid), organisation = '' } = bids.get(claim.bid) ?? {};
      return {
        ...claim,
        name,
        organisation,
        tied: tied.has(claim.bid),
        dropped: hasDroppedOut(state, claim.bid),
        inFund: heldBy(event, claim.bid),
        checks: checksOf(claim.bid, checks, texts, who),
      };
    });
  return {
    event,
    fund: state.fund,
    signedRun: signed.number,
    fingerprint,
    signedDay: dayText(signedOn(state) ?? 0),
    newestRun: newest.number,
    openTie: newest.openTie?.tied ?? [],
    potPence: signed.potPence,
    heldPence: heldInAll,
    freePence,
    projects,
    awards: awards.map((made) => awardMade(made, texts, who)),
    back: back.map((each) => backMade(each, who)),
  };
}

function checksOf(
  bid: BidId,
  checks: readonly CheckSet[],
  texts: AwardTexts,
  who: WhoWrote,
): ProjectAward['checks'] {
  const made = (check: AwardCheck): readonly CheckMade[] =>
    checks
      .filter((each) => each.bid === bid && each.check === check)
      .map((set) => ({
        mark: set.mark,
        ...who(set),
        body: texts.body(set.textHash),
        sums: set.sums ?? null,
      }))
      .toReversed();
  return {
    acceptance: made('acceptance'),
    'receiving-body': made('receiving-body'),
    assistance: made('assistance'),
  };
}

function awardMade(made: Award, texts: AwardTexts, who: WhoWrote): AwardMade {
  const { award, day, run, textHash, lines } = made;
  return {
    award,
    day: dayText(day),
    run,
    ...who(made),
    ...texts.award(textHash),
    lines: lines.map(({ bid, amountPence }) => ({ bid, amountPence })),
  };
}

function backMade(each: GivenBack, who: WhoWrote): BackMade {
  const { bid, backPence, because, day, afterAward } = each;
  return { bid, backPence, because, day: dayText(day), afterAward, ...who(each) };
}
