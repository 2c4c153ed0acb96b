import type { EventId, FundId } from '../../../domain/ids.ts';
import type { Purpose } from '../../../domain/purposes.ts';
import type { CopyAsked, DaysAsked, EventWordsAsked, FundChange } from '../../../domain/wire/http-staff.ts';
import { call, fileAddress } from '../../net/http.ts';

export const readWords = (event: EventId) => call('GET /api/events/:event/words', { params: { event } });
export const changeWords = (event: EventId, words: EventWordsAsked) =>
  call('PUT /api/events/:event/words', { params: { event }, body: words });
export const readKeeping = (event: EventId) => call('GET /api/events/:event/keeping', { params: { event } });
export const setErasure = (event: EventId, days: DaysAsked) =>
  call('PUT /api/events/:event/keeping', { params: { event }, body: { days } });
export const eraseNow = (event: EventId, purpose: Purpose) =>
  call('POST /api/events/:event/keeping/erase', {
    params: { event },
    body: { purpose, confirmed: true },
  });
export const confirmDate = (event: EventId, today: string) =>
  call('POST /api/events/:event/keeping/date', { params: { event }, body: { today, confirmed: true } });
export const archiveEvent = (event: EventId, archived: boolean) =>
  call('POST /api/events/:event/archive', { params: { event }, body: { archived } });
export const copyEvent = (copy: CopyAsked) => call('POST /api/officer/copies', { body: copy });
export const changeFund = (fund: FundId, change: FundChange) =>
  call('PUT /api/officer/funds/:fund', { params: { fund }, body: change });
export const makeSample = () => call('POST /api/officer/practice/sample', { body: {} });

/** Of one event, or with null of everything. */
export const readLog = (event: EventId | null) =>
  event === null ? call('GET /api/officer/log') : call('GET /api/events/:event/log', { params: { event } });
/** The same as a file. */
export const logAddress = (event: EventId | null) =>
  event === null
    ? fileAddress('GET /api/officer/log.csv')
    : fileAddress('GET /api/events/:event/log.csv', { params: { event } });
export const checkJournals = (event: EventId) =>
  call('GET /api/events/:event/journal', { params: { event } });
