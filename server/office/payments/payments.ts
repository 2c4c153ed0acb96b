/** What finance filled in is read back and kept with the group that it is about (X5). */

import type { Register } from '../../../db/register/register.ts';
import { paymentKey } from '../../../domain/exports/payments.ts';
import { chosenIn, type DecisionRecord } from '../../../domain/exports/record.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { PaymentsReport } from '../../../domain/wire/http-payments.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { Job } from '../../workers/in-thread.ts';
import { mostBytesAtOnce } from '../../workers/sent-json.ts';
import type { WorkerThreads } from '../../workers/worker-threads.ts';
import { recordOf } from '../record.ts';
import { readPayments, type PaymentsFound, type PaymentsToRead } from './read-payments.ts';

interface Dependencies {
  readonly register: Register;
  readonly workers: Pick<WorkerThreads, 'run'>;
}

const readWork: Job<PaymentsToRead, Outcome<PaymentsFound>> = {
  file: new URL('./read-payments-work.ts', import.meta.url),
  longestMs: 60_000,
};

/** Every row is taken, or none. An empty cell takes back what stood there. */
export async function takePayments(
  { register, workers }: Dependencies,
  room: EventRoom,
  bytes: Uint8Array,
  language: Language,
): Promise<Outcome<PaymentsReport>> {
  const record = await recordOf(room, register);
  if (record === null) return refused('no-run');
  const sent = { bytes: new Uint8Array(bytes), language, keys: keysOf(record) };
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

function keysOf(record: DecisionRecord): PaymentsToRead['keys'] {
  return new Map(chosenIn(record).map(({ bid }) => [paymentKey(record, bid), bid]));
}
