import { payments } from '../../domain/words/en-GB/payments.ts';
import { inPageLanguage } from './in-page-language.ts';

/** Payments: what the council sets for a fund, and what finance fills in. */
export const paymentWords = inPageLanguage(payments);
