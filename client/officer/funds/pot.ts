import type { Pence } from '../../../domain/money.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords as words } from '../../words/officer.ts';
import { takeAmount } from '../form/amounts.ts';
import type { Reading } from '../form/checked.ts';

/** Reads a pot; the fund's own queue holds the same limit, whoever is first (F1). */
export function takePot(reading: Reading, typed: string, leftPence: Pence): Pence {
  const pence = takeAmount(reading, 'pot', typed);
  return reading.take(
    'pot',
    pence <= leftPence ? pence : null,
    words.potAboveFund({ left: moneyWords(leftPence) }),
    pence,
  );
}
