/** Everything that the file of a fund's grants is made from, as it stands now. */

import type { Register } from '../../../db/register/register.ts';
import { awardedAt } from '../../../domain/open-data/awarded.ts';
import {
  longestFact,
  noGrantDetails,
  type GrantDetails,
  type GrantsSource,
  type DirectGrantSource,
  type GrantSource,
  type VotedGrantSource,
} from '../../../domain/open-data/sources.ts';
import type { ProjectDetails } from '../../../domain/exports/record.ts';
import { standingGrants } from '../../../domain/fund/held.ts';
import { english } from '../../../domain/words/language.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';
import type { BidId, EventId, FundId } from '../../../domain/ids.ts';
import { assert } from '../../../domain/outcome.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import type { Rooms } from '../../live/rooms.ts';
import { localDay } from '../erasure-days.ts';
import { awardTexts } from '../awards/award-texts.ts';
import { recordOf } from '../record.ts';
import { nameOf } from '../summaries.ts';
import { detailsOf, directDetails, factsOf, publisherOf } from './kept.ts';

export interface OpenDataOffices {
  readonly rooms: Rooms;
  readonly register: Register;
  /** Where people find this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

export async function grantsSource(room: FundRoom, deps: OpenDataOffices): Promise<GrantsSource> {
  await room.settled();
  const { register, publicUrl: address, now } = deps;
  const { practice, textHash } = room.state;
  const fund = numberOf(room);
  const grants: GrantSource[] = [];
  for (const event of signedEvents(room, deps)) grants.push(...(await grantsOf(event, room, deps)));
  grants.push(...(await directGrants(room, deps)));
  return {
    fund,
    fundName: await nameOf(register.texts, textHash),
    practice,
    publisher: await publisherOf(deps),
    facts: await factsOf(fund, deps),
    grants,
    address,
    now: now(),
    today: localDay(now()),
  };
}

export function numberOf({ state: { fund } }: FundRoom): FundId {
  assert(fund !== null, 'a fund that has a room was created');
  return fund;
}

/** The events of the fund whose result is signed, in the order of their areas. */
export function signedEvents(
  room: FundRoom,
  { rooms }: Pick<OpenDataOffices, 'rooms'>,
): readonly EventRoom[] {
  const events = [...room.state.areas.values()].flatMap((area) => area.events);
  return events.flatMap((event) => rooms.event(event) ?? []).filter(({ state }) => state.stage === 'signed');
}

/** What was awarded at one event, with what the record says of each project. */
async function grantsOf(
  room: EventRoom,
  fund: FundRoom,
  deps: OpenDataOffices,
): Promise<readonly VotedGrantSource[]> {
  const { register } = deps;
  const { event } = room;
  const awarded = awardedAt(fund.state, event);
  const record = await recordOf(room, register);
  if (record === null || record.signedAt === null) return [];
  const signedDay = localDay(record.signedAt);
  const [said, contacts] = [await detailsOf(event, deps), await register.contacts.readAll(event)];
  const bodyOf = await receivingBodies(fund, event, register);
  const projects = new Map(record.projects.map((project) => [project.bid, project]));
  return awarded.map(({ bid, amountPence, day }) => {
    const project = projects.get(bid);
    assert(project, `bid ${bid} was awarded money, and stands in the record`);
    const contact = contacts.get(room.state.bids.get(bid)?.textHash ?? '');
    return {
      event,
      bid,
      direct: null,
      area: record.area,
      areaName: record.published.event.area,
      awardDay: day,
      signedDay,
      amountPence,
      askPence: project.askPence,
      project: project.name,
      organisation: project.organisation,
      purpose: project.purpose,
      reference: project.reference,
      presenter: contact === undefined ? null : { name: contact.name, under18: contact.under18 },
      details: said.get(bid) ?? detailsFrom(project, bodyOf(bid)),
    };
  });
}

/** What nobody voted on and stands, with whom it is paid to. */
async function directGrants(fund: FundRoom, deps: OpenDataOffices): Promise<readonly DirectGrantSource[]> {
  const { register } = deps;
  const number = numberOf(fund);
  const standing = standingGrants(fund.state);
  const texts = await awardTexts(register.texts, standing);
  const people = standing.length === 0 ? [] : await presentersOf(fund, deps);
  const { name: council } = await publisherOf(deps);
  const fundName = await nameOf(register.texts, fund.state.textHash);
  const grants = [];
  for (const { grant, amountPence, day, textHash } of standing) {
    const { payee, purpose } = texts.grant(textHash);
    grants.push({
      event: null,
      bid: null,
      direct: grant,
      areaName: council,
      awardDay: day,
      amountPence,
      // In English, as programs read it. A payee can be a person: the title names none.
      project: wordsIn(english)['open-data'].directTitle({ fund: fundName }),
      organisation: payee,
      purpose,
      people,
      details: (await directDetails(number, grant, deps)) ?? noGrantDetails,
    });
  }
  return grants;
}

/** Everybody who presents a bid in the fund, as far as they are kept. */
async function presentersOf(fund: FundRoom, { register }: OpenDataOffices): Promise<readonly string[]> {
  const names = [];
  for (const event of [...fund.state.areas.values()].flatMap(({ events }) => events))
    for (const { name } of (await register.contacts.readAll(event)).values()) names.push(name);
  return names;
}

/** The body that receives the money of a project, as its checklist says last; empty where it names none. */
async function receivingBodies(
  { state }: FundRoom,
  event: EventId,
  { texts }: Pick<Register, 'texts'>,
): Promise<(bid: BidId) => string> {
  const checks = state.checks.filter((each) => each.event === event && each.check === 'receiving-body');
  const { body } = await awardTexts(texts, checks);
  return (bid) => {
    const last = checks.filter((each) => each.bid === bid).at(-1);
    return last?.mark === 'done' ? body(last.textHash).slice(0, longestFact.line) : '';
  };
}

/** A group that gave a number of a register said who receives the money, and so did whoever noted another body for it. */
function detailsFrom({ charity, company }: ProjectDetails, body: string): GrantDetails {
  if (body !== '') return { ...noGrantDetails, recipient: 'body', body };
  if (charity === '' && company === '') return noGrantDetails;
  const most = longestFact.number;
  return {
    ...noGrantDetails,
    recipient: 'group',
    charity: charity.slice(0, most),
    company: company.slice(0, most),
  };
}
