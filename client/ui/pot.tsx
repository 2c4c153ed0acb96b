import { useId, useState, type ReactNode } from 'react';
import { moneyText } from '../../domain/words/formats.ts';
import { pageLanguage } from '../words/in-page-language.ts';
import { moneyWords } from '../words/money.ts';
import { sharedWords as words } from '../words/shared.ts';
import { PictureWords } from './picture-words.tsx';
import { placeShares, type PotShare } from './pot-money.ts';
import { PotShareBlock } from './pot-share.tsx';
import { COLUMN, INSIDE, JAR, MEASURES, heightOf } from './pot-shape.ts';
import styles from './pot.module.css';

export interface PotProps {
  /** The whole pot, in pence. */
  total: number;
  /** What has left it so far, in the order it left. */
  shares: readonly PotShare[];
}

/**
 * The pot and the line. Each share slides out of the jar at the height where its money lay. The line is under the last
 * of them, at the level of what is left. Whole shares are solid with a tick, parts are hatched.
 */
export function Pot({ total, shares }: PotProps): ReactNode {
  const id = useId();
  // Shares that were out when the picture opened do not move; later ones are seen leaving.
  const [standing] = useState(() => new Set(shares.map((share) => share.id)));
  const { placed, given, left } = placeShares(total, shares);
  const level = heightOf(total === 0 ? 1 : 1 - left / total);

  return (
    <svg className={styles.pot} viewBox="0 0 428 612" role="img" aria-labelledby={`${id}-title ${id}-said`}>
      <title id={`${id}-title`}>{words.potTitle({ total: moneyWords(total) })}</title>
      <desc id={`${id}-said`}>
        {words.potShared({ given: moneyWords(given), shares: shares.length, left: moneyWords(left) })}
      </desc>
      <Patterns id={id} />
      <PictureWords className={styles.total} x={JAR.left} y={4} width={JAR.width} height={34}>
        {moneyWords(total)}
      </PictureWords>
      <path className={styles.glass} d={INSIDE} />
      {placed.map((share) => (
        <path
          key={share.id}
          className={styles.emptied}
          d={`M${JAR.left} ${heightOf(share.from)} h${JAR.width}`}
        />
      ))}
      <g clipPath={`url(#${id}-inside)`}>
        <g className={styles.money} transform={`translate(0 ${level})`}>
          <rect className={styles.gold} x={JAR.left} width={JAR.width} height={JAR.height + 40} />
          <rect fill={`url(#${id}-coins)`} x={JAR.left} width={JAR.width} height={JAR.height + 40} />
        </g>
      </g>
      <path className={styles.measure} d={MEASURES} />
      <path className={styles.outline} d={INSIDE} />
      <rect className={styles.lid} x={JAR.left + 18} y="44" width={JAR.width - 36} height="26" rx="8" />
      <rect className={styles.slot} x={JAR.left + JAR.width / 2 - 26} y="54" width="52" height="6" rx="3" />

      {placed.map((share) => (
        <PotShareBlock key={share.id} share={share} leaving={!standing.has(share.id)} hatch={`${id}-hatch`} />
      ))}
      <g className={styles.level} transform={`translate(0 ${level})`}>
        <path className={styles.line} d="M4 0 H424" />
        <PictureWords className={styles.left} x={COLUMN.left} y={12} width={COLUMN.width} height={34}>
          {leftBeside(moneyText(left, pageLanguage))}
        </PictureWords>
      </g>
    </svg>
  );
}

/** An amount over £99,999 fills the room beside the jar alone. */
function leftBeside(amount: string): string {
  return amount.length > 7 ? amount : words.left({ amount });
}

/** Coins in stacks for the money, stripes for a part; the jar's inside as the edge of what it holds. */
function Patterns({ id }: { id: string }): ReactNode {
  return (
    <defs>
      <clipPath id={`${id}-inside`}>
        <path d={INSIDE} />
      </clipPath>
      <pattern
        id={`${id}-coins`}
        x={JAR.left}
        width={JAR.width / 4}
        height="14"
        patternUnits="userSpaceOnUse"
      >
        <rect className={styles.coin} x="1.5" y="1" width={JAR.width / 4 - 3} height="12" rx="5" />
      </pattern>
      <pattern
        id={`${id}-hatch`}
        width="11"
        height="11"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.hatchGround} width="11" height="11" />
        <rect className={styles.hatchStripe} width="4.5" height="11" />
      </pattern>
    </defs>
  );
}
