import type { Keeping } from '../../../domain/wire/http-staff.ts';
import type { Reply } from '../../net/http.ts';

/** Does one act, says what came of it, and fetches what stands now. */
export type KeepingAct = (asked: Promise<Reply<Keeping>>, done: (now: Keeping) => string) => Promise<void>;
