import { useState, type ReactNode } from 'react';
import { moneyWords } from '../words/money.ts';
import { sharedWords as words } from '../words/shared.ts';
import { classNames } from './class-names.ts';
import { placeShares } from './pot-money.ts';
import type { PotProps } from './pot.tsx';
import { Tick } from './tick.tsx';
import styles from './pot-bar.module.css';

/** From this part of the whole there is room for a tick. */
const LEAST_FOR_TICK = 0.07;

/** The pot laid on its side for a phone: what is spoken for from the start, the line, and what is left. */
export function PotBar({ total, shares }: PotProps): ReactNode {
  const [standing] = useState(() => new Set(shares.map(({ id }) => id)));
  const { placed, given, left } = placeShares(total, shares);
  const said = words.potSaid({
    total: moneyWords(total),
    given: moneyWords(given),
    shares: shares.length,
    left: moneyWords(left),
  });

  return (
    <div className={styles.pot}>
      <div className={styles.jar} role="img" aria-label={said}>
        {placed.map((share) => (
          <svg
            key={share.id}
            className={classNames(
              styles.share,
              share.part && styles.part,
              !standing.has(share.id) && styles.leaving,
            )}
            width={`${100 * (share.to - share.from)}%`}
          >
            {!share.part && share.to - share.from >= LEAST_FOR_TICK ? (
              <svg x="50%" y="50%" overflow="visible">
                <Tick x={-9} y={-9} width={18} height={18} />
              </svg>
            ) : null}
          </svg>
        ))}
        {shares.length === 0 ? null : <span className={styles.line} />}
        <span className={styles.money} />
      </div>
      <p className={styles.words} aria-hidden="true">
        <span>{words.potTitle({ total: moneyWords(total) })}</span>
        <b>{words.left({ amount: moneyWords(left) })}</b>
      </p>
    </div>
  );
}
