import type { Keeping } from '../../../domain/wire/http-staff.ts';
import type { HttpReply } from '../../net/http.ts';

/** Does one act, says what happened, and fetches the new state. */
export type DoKeepingAct = (
  asked: Promise<HttpReply<Keeping>>,
  done: (now: Keeping) => string,
) => Promise<void>;
