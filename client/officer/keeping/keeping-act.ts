import type { Keeping } from '../../../domain/wire/http-staff.ts';
import type { Reply } from '../../net/http.ts';

/** Does one act, says what happened, and fetches the new state. */
export type KeepingAct = (asked: Promise<Reply<Keeping>>, done: (now: Keeping) => string) => Promise<void>;
