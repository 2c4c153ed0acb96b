/** What an officer asks of the server, route by route (domain/wire/http.ts). */

import type { Rules } from '../../domain/event/rules/rules.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { BidId, EventId, PersonId } from '../../domain/ids.ts';
import type {
  BookBid,
  EventSummary,
  ExportName,
  FundSummary,
  NewArea,
  NewEvent,
  NewFund,
  Person,
  RoleLink,
  SessionInfo,
  StandingLink,
  BallotLinks,
} from '../../domain/wire/http.ts';
import type { Comparison } from '../../domain/wire/http-compare.ts';
import type { FundExportName } from '../../domain/wire/http-across.ts';
import type {
  AdultNamed,
  BidAsked,
  ImportAsked,
  ImportReport,
  OrderDraw,
  PresenterShown,
} from '../../domain/wire/http-bids.ts';
import type { ElectionAsked, ElectionOpened } from '../../domain/wire/http-elections.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { deleteAt, getJson, postJson, putJson, type Reply } from '../net/http.ts';

const session = (role: 'officer' | 'auditor'): string => `/api/session?role=${role}`;
/** An officer, or else an auditor: both come in by the same door. */
export async function whoAmI(): Promise<Reply<SessionInfo>> {
  const officer = await getJson<SessionInfo>(session('officer'));
  return officer.kind === 'refused' ? getJson(session('auditor')) : officer;
}
export const signOut = (role: 'officer' | 'auditor'): Promise<Reply<null>> => deleteAt(session(role));

export const listFunds = (): Promise<Reply<readonly FundSummary[]>> => getJson('/api/officer/funds');
export const addFund = (fund: NewFund): Promise<Reply<FundSummary>> => postJson('/api/officer/funds', fund);
export const addArea = (area: NewArea): Promise<Reply<FundSummary>> => postJson('/api/officer/areas', area);
export const addEvent = (event: NewEvent): Promise<Reply<EventSummary>> =>
  postJson('/api/officer/events', event);
export const changePot = (pot: {
  fund: number;
  area: number;
  potPence: number;
}): Promise<Reply<FundSummary>> => putJson('/api/officer/pots', pot);
export const removeArea = (fund: number, area: number): Promise<Reply<FundSummary>> =>
  deleteAt(`/api/officer/funds/${fund}/areas/${area}`);
export const wipePractice = (): Promise<Reply<null>> =>
  postJson('/api/officer/practice/wipe', { confirmed: true });

export const openElection = (election: ElectionAsked): Promise<Reply<ElectionOpened>> =>
  postJson('/api/officer/elections', election);

const of = (event: EventId, path: string): string => `/api/events/${event}/${path}`;

export const addBid = (event: EventId, bid: BidAsked): Promise<Reply<BookBid>> =>
  postJson(of(event, 'bids'), bid);
export const changeBid = (event: EventId, bid: BidId, fields: BidAsked): Promise<Reply<BookBid>> =>
  putJson(of(event, `bids/${bid}`), fields);
export const readPresenter = (event: EventId, bid: BidId): Promise<Reply<PresenterShown | null>> =>
  getJson(of(event, `bids/${bid}/presenter`));
export const readAdult = (event: EventId, bid: BidId): Promise<Reply<AdultNamed>> =>
  postJson(of(event, `bids/${bid}/adult`), {});
export const readOrderDraw = (event: EventId): Promise<Reply<OrderDraw | null>> =>
  getJson(of(event, 'order/draw'));
export const drawOrder = (
  event: EventId,
  draw: Pick<OrderDraw, 'seed' | 'reason'>,
): Promise<Reply<OrderDraw>> => postJson(of(event, 'order/draw'), draw);
export const importBids = (event: EventId, sheet: ImportAsked): Promise<Reply<ImportReport>> =>
  postJson(of(event, 'bids/import'), sheet);

/** `why`: the reason for scores that are shown early; the server keeps its words. */
export const saveRules = (event: EventId, rules: Rules, why: string): Promise<Reply<{ on: number }>> =>
  postJson(of(event, 'command'), { type: 'set-rules', rules: { ...rules, whySoon: null }, why });

type SetUpCommand = Extract<Command, { type: 'set-order' | 'remove-bid' }>;
export const command = (event: EventId, asked: SetUpCommand): Promise<Reply<{ on: number }>> =>
  postJson(of(event, 'command'), asked);

export const listPeople = (event: EventId): Promise<Reply<readonly Person[]>> => getJson(of(event, 'people'));
export const addPerson = (event: EventId, person: { name: string; part: string }): Promise<Reply<Person>> =>
  postJson(of(event, 'people'), person);
export const linkPerson = (event: EventId, person: PersonId, bid: BidId): Promise<Reply<Person>> =>
  postJson(of(event, `people/${person}/bids`), { bid });

export const unlinkPerson = (event: EventId, person: PersonId, bid: BidId): Promise<Reply<Person>> =>
  deleteAt(of(event, `people/${person}/bids/${bid}`));
export const noteKeying = (event: EventId, person: PersonId): Promise<Reply<Person>> =>
  postJson(of(event, `people/${person}/keying`), {});

export const listLinks = (event: EventId): Promise<Reply<readonly StandingLink[]>> =>
  getJson(of(event, 'links'));
export const makeLink = (
  event: EventId,
  link: { role: StandingLink['role']; person: PersonId | null },
): Promise<Reply<RoleLink>> => postJson(of(event, 'links'), link);
export const endLink = (event: EventId, link: number): Promise<Reply<null>> =>
  deleteAt(of(event, `links/${link}`));

/** As everybody may read it. No file is taken for it, so the log of staff acts does not say that one was. */
export const readResult = (event: EventId): Promise<Reply<ToldResult>> => getJson(of(event, 'told'));
export const readBallotLinks = (event: EventId): Promise<Reply<BallotLinks>> =>
  getJson(of(event, 'ballot-links'));
export const destroyBallotLinks = (event: EventId): Promise<Reply<BallotLinks>> =>
  postJson(of(event, 'ballot-links/destroy'), { confirmed: true });
export const bundleAddress = (event: EventId): string => of(event, 'export/bundle.zip');
/** The walk through the result that anybody may read. */
export const happenedAddress = (event: EventId): string => `/events/${event}?what-happened`;
export const exportAddress = (event: EventId, name: ExportName): string => of(event, `export/${name}`);
export const electionFileAddress = (event: EventId): string => of(event, 'export/election.pb');
export const sheetAddress = (event: EventId, name: 'result-sheet.pdf' | 'blank-result-sheet.pdf'): string =>
  of(event, `export/${name}`);
export const fundExportAddress = (fund: number, name: FundExportName): string =>
  `/api/officer/funds/${fund}/export/${name}`;
export const dictionaryAddress = '/open-data/what-the-columns-mean.csv';

export const readComparison = (event: EventId): Promise<Reply<Comparison>> => getJson(of(event, 'compare'));
