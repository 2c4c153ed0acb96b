/** What finance filled in is read back and kept with the group that it is about (X5). */

import type { Register } from '../../../db/register/register.ts';
import { currentRun } from '../../../domain/event/state.ts';
import { paymentKey } from '../../../domain/exports/payments.ts';
import { isFunded } from '../../../domain/reasons/decided.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { PaymentsReport } from '../../../domain/wire/http-payments.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { Rooms } from '../../live/rooms.ts';
import type { Job } from '../../workers/in-thread.ts';
import { mostBytesAtOnce } from '../../workers/sent-json.ts';
import type { WorkerThreads } from '../../workers/worker-threads.ts';
import { awardedIn } from '../finance.ts';
import { readPayments, type PaymentsFound, type PaymentsToRead } from './read-payments.ts';

interface Dependencies {
  readonly register: Register;
  readonly rooms: Pick<Rooms, 'fund'>;
  readonly workers: Pick<WorkerThreads, 'run'>;
}

const readWork: Job<PaymentsToRead, Outcome<PaymentsFound>> = {
  file: new URL('./read-payments-work.ts', import.meta.url),
  longestMs: 60_000,
};

/** Every row is taken, or none. An empty cell takes back what stood there. */
export async function takePayments(
  { register, rooms, workers }: Dependencies,
  room: EventRoom,
  bytes: Uint8Array,
  language: Language,
): Promise<Outcome<PaymentsReport>> {
  const keys = keysOf(room, rooms);
  if (keys === null) return refused('no-run');
  const sent = { bytes: new Uint8Array(bytes), language, keys };
  const read = bytes.length <= mostBytesAtOnce ? await readPayments(sent) : await workers.run(readWork, sent);
  if (!read.ok) return read;
  const { paid, problems } = read.value;
  if (problems.length > 0) return accepted({ rows: paid.size, paid: 0, problems });
  const payments = [...paid].flatMap(([bid, said]) => {
    const textHash = room.state.bids.get(bid)?.textHash;
    return textHash === undefined ? [] : [{ textHash, ...said }];
  });
  await register.finance.setPaid(room.event, payments);
  const withDay = payments.filter(({ paidOn }) => paidOn !== '').length;
  return accepted({ rows: payments.length, paid: withDay, problems: [] });
}

/** Of the bids with money, in the run that applies or by an award; null before the first run. */
function keysOf(room: EventRoom, rooms: Dependencies['rooms']): PaymentsToRead['keys'] | null {
  const [run, fingerprint] = [currentRun(room.state), room.fingerprint()];
  if (run === null || fingerprint === null) return null;
  const of = { event: room.event, fingerprint };
  const awarded = awardedIn(room, rooms);
  const withMoney = run.lines.filter((line) => isFunded(line) || (awarded?.get(line.bid) ?? 0) > 0);
  return new Map(withMoney.map(({ bid }) => [paymentKey(of, bid), bid]));
}
