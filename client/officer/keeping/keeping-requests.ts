import type { EventId } from '../../../domain/ids.ts';
import type { EventCopied, EventSummary, FundSummary } from '../../../domain/wire/http.ts';
import type {
  CopyAsked,
  EventWordsAsked,
  FundChange,
  JournalCheck,
  Keeping,
  StaffLog,
} from '../../../domain/wire/http-staff.ts';
import { getJson, postJson, putJson, type Reply } from '../../net/http.ts';

const of = (event: EventId, path: string): string => `/api/events/${event}/${path}`;

export const readWords = (event: EventId): Promise<Reply<EventWordsAsked>> => getJson(of(event, 'words'));
export const changeWords = (event: EventId, words: EventWordsAsked): Promise<Reply<EventWordsAsked>> =>
  putJson(of(event, 'words'), words);
export const readKeeping = (event: EventId): Promise<Reply<Keeping>> => getJson(of(event, 'keeping'));
export const setErasure = (event: EventId, day: string | null): Promise<Reply<Keeping>> =>
  putJson(of(event, 'keeping'), { day });
export const eraseNow = (event: EventId): Promise<Reply<Keeping>> =>
  postJson(of(event, 'keeping/erase'), { confirmed: true });
export const archiveEvent = (event: EventId, archived: boolean): Promise<Reply<Keeping>> =>
  postJson(of(event, 'archive'), { archived });
export const copyEvent = (copy: CopyAsked): Promise<Reply<EventCopied>> =>
  postJson('/api/officer/copies', copy);
export const changeFund = (fund: number, change: FundChange): Promise<Reply<FundSummary>> =>
  putJson(`/api/officer/funds/${fund}`, change);
export const makeSample = (): Promise<Reply<EventSummary>> => postJson('/api/officer/practice/sample', {});

/** Of one event, or with null of everything. */
export const logAddress = (event: EventId | null, ending: '' | '.csv' = ''): string =>
  event === null ? `/api/officer/log${ending}` : of(event, `log${ending}`);
export const readLog = (event: EventId | null): Promise<Reply<StaffLog>> => getJson(logAddress(event));
export const checkJournals = (event: EventId): Promise<Reply<readonly JournalCheck[]>> =>
  getJson(of(event, 'journal'));
