import type { Outcome } from '../../../domain/outcome.ts';
import type { Work } from '../../workers/in-thread.ts';
import { readPayments, type PaymentsFound, type PaymentsToRead } from './read-payments.ts';

/** A large file of payments, read in a thread. */
const work: Work<PaymentsToRead, Outcome<PaymentsFound>> = (sent) => readPayments(sent);

export default work;
