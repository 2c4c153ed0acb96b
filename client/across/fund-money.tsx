import type { ReactNode } from 'react';
import type { FundAcross } from '../../domain/wire/http-across.ts';
import { acrossWords as words } from '../words/across.ts';
import { moneyWords } from '../words/money.ts';

/** What of a fund is beside its pots, and what was awarded; nothing as long as that is nothing. */
export function FundMoney({ of }: { of: FundAcross }): ReactNode {
  const { directPence, unallocatedPence, awardedPence } = of;
  if (directPence + awardedPence === 0) return null;
  return (
    <p>
      {words.money({
        direct: moneyWords(directPence),
        unallocated: moneyWords(unallocatedPence),
        awarded: moneyWords(awardedPence),
      })}
    </p>
  );
}
