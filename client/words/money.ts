import { poundsText } from '../../domain/money.ts';

/**
 * Money as people read it: £1,850, with pence only when there are any (£1,850.50). On every screen as in every file.
 */
export const moneyWords = poundsText;
