/** What the pages of open data ask of the server. */

import type { FundId } from '../../../domain/ids.ts';
import type { FundFacts, Publisher } from '../../../domain/open-data/sources.ts';
import type { MapSent, OfficeGrant } from '../../../domain/wire/http-open-data.ts';
import { call, fileAddress } from '../../net/http.ts';

export const readOpenData = (fund: FundId) =>
  call('GET /api/officer/funds/:fund/open-data', { params: { fund } });
export const savePublisher = (publisher: Publisher) =>
  call('PUT /api/officer/publisher', { body: publisher });
export const saveFacts = (fund: FundId, facts: FundFacts) =>
  call('PUT /api/officer/funds/:fund/facts', { params: { fund }, body: facts });
/** One that was voted on is named by event and bid, a direct one by its number. */
export const saveGrants = (
  fund: FundId,
  grants: readonly Pick<OfficeGrant, 'event' | 'bid' | 'direct' | 'details'>[],
) =>
  call('PUT /api/officer/funds/:fund/grants', {
    params: { fund },
    body: {
      grants: [
        ...grants.flatMap(({ event, bid, details }) =>
          event === null || bid === null ? [] : { event, bid, details },
        ),
        ...grants.flatMap(({ direct, details }) => (direct === null ? [] : { direct, details })),
      ],
    },
  });
export const saveMap = (fund: FundId, map: MapSent) =>
  call('PUT /api/officer/funds/:fund/map', { params: { fund }, body: map });
export const removeMap = (fund: FundId) => call('DELETE /api/officer/funds/:fund/map', { params: { fund } });
export const publish = (fund: FundId) =>
  call('POST /api/officer/funds/:fund/open-data', { params: { fund }, body: {} });

export const grantsJsonAddress = (fund: FundId) =>
  fileAddress('GET /open-data/funds/:fund/grants.json', { params: { fund } });
export const grantsCsvAddress = (fund: FundId) =>
  fileAddress('GET /open-data/funds/:fund/grants.csv', { params: { fund } });
export const datasetAddress = (fund: FundId) =>
  fileAddress('GET /open-data/funds/:fund/dataset.json', { params: { fund } });
