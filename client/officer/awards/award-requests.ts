/** What the pages of awards ask of the server. */

import type { Signposts } from '../../../domain/fund/award-texts.ts';
import type { EventId, FundId } from '../../../domain/ids.ts';
import type {
  AwardAsked,
  CheckAsked,
  DirectGrantAsked,
  KeepAsked,
  TieAsked,
} from '../../../domain/wire/http-awards.ts';
import { call, fileAddress } from '../../net/http.ts';

export const readAwards = (event: EventId) => call('GET /api/events/:event/awards', { params: { event } });
export const makeAward = (event: EventId, award: AwardAsked) =>
  call('POST /api/events/:event/awards', { params: { event }, body: award });
export const keepPart = (event: EventId, kept: KeepAsked) =>
  call('POST /api/events/:event/awards/kept', { params: { event }, body: kept });
export const markCheck = (event: EventId, check: CheckAsked) =>
  call('PUT /api/events/:event/awards/checks', { params: { event }, body: check });

export const drawTie = (event: EventId, tie: TieAsked) =>
  call('POST /api/events/:event/awards/tie', { params: { event }, body: tie });

export const readLetters = (event: EventId) => call('GET /api/events/:event/letters', { params: { event } });
export const lettersAddress = (event: EventId, name: 'letters.pdf' | 'letters.csv' | 'letters.xlsx') =>
  fileAddress(`GET /api/events/:event/export/${name}`, { params: { event } });

export const readFundAwards = (fund: FundId) =>
  call('GET /api/officer/funds/:fund/awards', { params: { fund } });
export const addDirectGrant = (fund: FundId, grant: DirectGrantAsked) =>
  call('POST /api/officer/funds/:fund/direct-grants', { params: { fund }, body: grant });
export const endDirectGrant = (fund: FundId, grant: number) =>
  call('DELETE /api/officer/funds/:fund/direct-grants/:grant', { params: { fund, grant } });
export const saveSignposts = (fund: FundId, signposts: Signposts) =>
  call('PUT /api/officer/funds/:fund/signposts', { params: { fund }, body: signposts });
