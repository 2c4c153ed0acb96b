import type { EventAwards } from '../../../domain/wire/http-awards.ts';
import type { HttpReply } from '../../net/http.ts';

/** Waits for what was asked, and says that it is done, in this sentence. */
export type Act = (asked: Promise<HttpReply<EventAwards>>, sentence: string) => Promise<void>;
