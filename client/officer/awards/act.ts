import type { EventAwards } from '../../../domain/wire/http-awards.ts';
import type { HttpReply } from '../../net/http.ts';

/** Waits for what was asked, and says what came of it. */
export type Act = (asked: Promise<HttpReply<EventAwards>>) => Promise<void>;
