import type { ReactNode } from 'react';
import type { FundAcross } from '../../domain/wire/http-across.ts';
import { isolated } from '../words/isolated-names.ts';
import { moneyWords } from '../words/money.ts';
import { publicFundWords as words } from '../words/public-fund.ts';
import styles from './fund-page.module.css';

/** A bar for each pot, as long as its money, with what the votes decided of it. Its words stand beside it: the bar adds none. */
export function PotBars({ areas }: Pick<FundAcross, 'areas'>): ReactNode {
  const most = Math.max(1, ...areas.map(({ potPence }) => potPence));
  return (
    <section className={styles.part}>
      <h2>{words.potsTitle}</h2>
      <p>{words.potsMean}</p>
      <ul className={styles.pots}>
        {areas.map(({ area, potPence, allocatedPence }) => (
          <li key={area}>
            <span className={styles.area}>{isolated(area)}</span>
            <svg className={styles.bar} width="100%" height="18" aria-hidden="true" focusable="false">
              <rect className={styles.pot} x="1" y="1" width={percentOf(potPence, most)} height="16" />
              <rect
                className={styles.given}
                x="1"
                y="1"
                width={percentOf(Math.min(allocatedPence ?? 0, potPence), most)}
                height="16"
              />
            </svg>
            <span>
              {allocatedPence === null
                ? words.potOpen({ pot: moneyWords(potPence) })
                : words.potDecided({ given: moneyWords(allocatedPence), pot: moneyWords(potPence) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In tenths of a percent, and a little short of the edge, where the line of the bar is drawn. */
function percentOf(pence: number, most: number): string {
  return `${Math.round((pence / most) * 990) / 10}%`;
}
