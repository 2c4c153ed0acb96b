/** What an officer asks of the server, route by route (domain/contract). */

import type { Rules } from '../../domain/event/rules/rules.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { AreaId, BidId, EventId, FundId, PersonId } from '../../domain/ids.ts';
import type { StaffViewRole } from '../../domain/views/roles.ts';
import type { ExportName, NewArea, NewEvent, NewFund, SessionInfo } from '../../domain/wire/http.ts';
import type { FundFinanceShown, PaymentsSent } from '../../domain/wire/http-payments.ts';
import type { FundExportName } from '../../domain/wire/http-across.ts';
import type { BidAsked, ImportAsked, OrderDraw } from '../../domain/wire/http-bids.ts';
import type { DocumentAsked } from '../../domain/wire/http-documents.ts';
import type { PictureAsked } from '../../domain/wire/http-pictures.ts';
import type { ElectionAsked } from '../../domain/wire/http-elections.ts';
import { call, fileAddress, type HttpReply } from '../net/http.ts';

/** An officer, or otherwise an auditor: both sign in on the same form. */
export async function whoAmI(): Promise<HttpReply<SessionInfo>> {
  const officer = await call('GET /api/session', { query: { role: 'officer' } });
  return officer.kind === 'refused' ? call('GET /api/session', { query: { role: 'auditor' } }) : officer;
}
export const signOut = (role: 'officer' | 'auditor') => call('DELETE /api/session', { query: { role } });

export const listFunds = () => call('GET /api/officer/funds');
export const addFund = (fund: NewFund) => call('POST /api/officer/funds', { body: fund });
export const addArea = (area: NewArea) => call('POST /api/officer/areas', { body: area });
export const addEvent = (event: NewEvent) => call('POST /api/officer/events', { body: event });
export const changePot = (pot: { fund: FundId; area: AreaId; potPence: number }) =>
  call('PUT /api/officer/pots', { body: pot });
export const removeArea = (fund: FundId, area: AreaId) =>
  call('DELETE /api/officer/funds/:fund/areas/:area', { params: { fund, area } });
export const wipePractice = () => call('POST /api/officer/practice/wipe', { body: { confirmed: true } });

export const openElection = (election: ElectionAsked) =>
  call('POST /api/officer/elections', { body: election });

export const addBid = (event: EventId, bid: BidAsked) =>
  call('POST /api/events/:event/bids', { params: { event }, body: bid });
export const changeBid = (event: EventId, bid: BidId, fields: BidAsked) =>
  call('PUT /api/events/:event/bids/:bid', { params: { event, bid }, body: fields });
export const addPicture = (event: EventId, bid: BidId, picture: PictureAsked) =>
  call('PUT /api/events/:event/bids/:bid/picture', { params: { event, bid }, body: picture });
export const removePicture = (event: EventId, bid: BidId) =>
  call('DELETE /api/events/:event/bids/:bid/picture', { params: { event, bid } });
export const listDocuments = (event: EventId) =>
  call('GET /api/events/:event/documents', { params: { event } });
export const addDocument = (event: EventId, bid: BidId, document: DocumentAsked) =>
  call('POST /api/events/:event/bids/:bid/documents', { params: { event, bid }, body: document });
export const removeDocument = (event: EventId, bid: BidId, hash: string) =>
  call('DELETE /api/events/:event/bids/:bid/documents/:hash', { params: { event, bid, hash } });
export const documentAddress = (event: EventId, bid: BidId, hash: string) =>
  fileAddress('GET /api/events/:event/bids/:bid/documents/:hash', { params: { event, bid, hash } });
export const readPresenter = (event: EventId, bid: BidId) =>
  call('GET /api/events/:event/bids/:bid/presenter', { params: { event, bid } });
export const readAdult = (event: EventId, bid: BidId) =>
  call('POST /api/events/:event/bids/:bid/adult', { params: { event, bid } });
export const readOrderDraw = (event: EventId) =>
  call('GET /api/events/:event/order/draw', { params: { event } });
export const drawOrder = (event: EventId, draw: Pick<OrderDraw, 'seed' | 'reason'>) =>
  call('POST /api/events/:event/order/draw', { params: { event }, body: draw });
export const importBids = (event: EventId, sheet: ImportAsked) =>
  call('POST /api/events/:event/bids/import', { params: { event }, body: sheet });

/** `why`: the reason for scores that are shown early; the server keeps its words. */
export const saveRules = (event: EventId, rules: Rules, why: string) =>
  call('POST /api/events/:event/command', {
    params: { event },
    body: { type: 'set-rules', rules: { ...rules, whySoon: null }, why },
  });

type SetUpCommand = Extract<
  Command,
  { type: 'set-order' | 'remove-bid' | 'approve-rules' | 'take-back-approval' }
>;
export const command = (event: EventId, asked: SetUpCommand) =>
  call('POST /api/events/:event/command', { params: { event }, body: asked });

export const listPeople = (event: EventId) => call('GET /api/events/:event/people', { params: { event } });
export const addPerson = (event: EventId, person: { name: string; part: string }) =>
  call('POST /api/events/:event/people', { params: { event }, body: person });
export const linkPerson = (event: EventId, person: PersonId, bid: BidId) =>
  call('POST /api/events/:event/people/:person/bids', { params: { event, person }, body: { bid } });
export const unlinkPerson = (event: EventId, person: PersonId, bid: BidId) =>
  call('DELETE /api/events/:event/people/:person/bids/:bid', { params: { event, person, bid } });
export const noteKeying = (event: EventId, person: PersonId) =>
  call('POST /api/events/:event/people/:person/keying', { params: { event, person } });

export const listLinks = (event: EventId) => call('GET /api/events/:event/links', { params: { event } });
export const makeLink = (event: EventId, link: { role: StaffViewRole; person: PersonId | null }) =>
  call('POST /api/events/:event/links', { params: { event }, body: link });
export const endLink = (event: EventId, link: number) =>
  call('DELETE /api/events/:event/links/:link', { params: { event, link } });

/** The record of the decision. No file is taken for it, so the log of staff actions does not say that one was. */
export const readRecord = (event: EventId) => call('GET /api/events/:event/record', { params: { event } });
export const readBallotLinks = (event: EventId) =>
  call('GET /api/events/:event/ballot-links', { params: { event } });
export const destroyBallotLinks = (event: EventId) =>
  call('POST /api/events/:event/ballot-links/destroy', { params: { event }, body: { confirmed: true } });
/** The walk through the result that anybody may read. */
/** The pages for when somebody asks, which the server makes. */
export const askedAddress = (event: EventId): string => `/asked/${event}`;
export const happenedAddress = (event: EventId): string => `/events/${event}?what-happened`;
export const bundleAddress = (event: EventId) =>
  fileAddress('GET /api/events/:event/export/bundle.zip', { params: { event } });
export const exportAddress = (event: EventId, name: ExportName) =>
  fileAddress(`GET /api/events/:event/export/${name}`, { params: { event } });
/** Files of a result that are no table. */
export const folderAddress = (
  event: EventId,
  name: 'everything.zip' | 'press-note.txt' | 'certificates.pdf',
) => fileAddress(`GET /api/events/:event/export/${name}`, { params: { event } });
export const readPaymentsBack = (event: EventId, file: PaymentsSent) =>
  call('POST /api/events/:event/payments', { params: { event }, body: file });
export const readFundFinance = (fund: FundId) =>
  call('GET /api/officer/funds/:fund/finance', { params: { fund } });
export const saveFundFinance = (fund: FundId, finance: FundFinanceShown) =>
  call('PUT /api/officer/funds/:fund/finance', { params: { fund }, body: finance });
export const electionFileAddress = (event: EventId) =>
  fileAddress('GET /api/events/:event/export/election.pb', { params: { event } });
export const sheetAddress = (event: EventId, name: 'result-sheet.pdf' | 'blank-result-sheet.pdf') =>
  fileAddress(`GET /api/events/:event/export/${name}`, { params: { event } });
export const fundExportAddress = (fund: FundId, name: FundExportName) =>
  fileAddress(`GET /api/officer/funds/:fund/export/${name}`, { params: { fund } });
export const dictionaryAddress = fileAddress('GET /open-data/what-the-columns-mean.csv');

export const readComparison = (event: EventId) =>
  call('GET /api/events/:event/compare', { params: { event } });
