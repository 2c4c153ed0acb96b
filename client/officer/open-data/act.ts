import type { HttpReply } from '../../net/http.ts';

/** Sends something and says what came of it; the page then has everything as it stands. */
export type DoOpenData = (asked: Promise<HttpReply<unknown>>, done: string) => Promise<void>;
