import { useId, useState, type ReactNode } from 'react';
import { moneyWords } from '../words/money.ts';
import { sharedWords as words } from '../words/shared.ts';
import { classNames } from './class-names.ts';
import { placeShares, type PlacedShare, type PotShare } from './pot-money.ts';
import styles from './pot.module.css';

/** Drawing units: the inside of the jar, and the column its shares move to. */
const TOP = 96;
const BOTTOM = 540;
const HEIGHT = BOTTOM - TOP;
const JAR = { left: 24, width: 168 };
const COLUMN = { left: 236, width: 168 };
const LEAST_FOR_AMOUNT = 34;
const LEAST_FOR_TICK = 15;

export interface PotProps {
  /** The whole pot, in pence. */
  total: number;
  /** What has left it so far, in the order it left. */
  shares: readonly PotShare[];
  /** Writes what is left beside the line. */
  showLeft?: boolean;
}

/**
 * The pot and the line. Each share slides out of the jar at the height where its money lay; the line runs under the
 * last of them, at the level of what is left. Whole shares are solid with a tick, parts are hatched.
 */
export function Pot({ total, shares, showLeft = true }: PotProps): ReactNode {
  const hatch = useId();
  // What was already out when the picture opened stands still; what comes later is seen leaving.
  const [standing] = useState(() => new Set(shares.map(({ id }) => id)));
  const { placed, left } = placeShares(total, shares);
  const level = BOTTOM - (total === 0 ? 0 : left / total) * HEIGHT;
  const given = shares.reduce((sum, share) => sum + share.amount, 0);

  return (
    <svg
      className={styles.pot}
      viewBox="0 0 428 600"
      role="img"
      aria-labelledby={`${hatch}-title ${hatch}-said`}
    >
      <title id={`${hatch}-title`}>{words.potTitle(moneyWords(total))}</title>
      <desc id={`${hatch}-said`}>{words.potShared(moneyWords(given), shares.length, moneyWords(left))}</desc>
      <defs>
        <clipPath id={`${hatch}-inside`}>
          <path d={INSIDE} />
        </clipPath>
        <pattern id={`${hatch}-coins`} width="42" height="13" patternUnits="userSpaceOnUse">
          <path className={styles.coin} d="M0 12 H42" />
        </pattern>
        <pattern
          id={hatch}
          width="11"
          height="11"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.hatchGround} width="11" height="11" />
          <rect className={styles.hatchStripe} width="4.5" height="11" />
        </pattern>
      </defs>

      <path className={styles.glass} d={INSIDE} />
      <g clipPath={`url(#${hatch}-inside)`}>
        <g className={styles.money} style={{ transform: `translateY(${level - TOP}px)` }}>
          <rect className={styles.gold} x={JAR.left} y={TOP} width={JAR.width} height={HEIGHT + 40} />
          <rect fill={`url(#${hatch}-coins)`} x={JAR.left} y={TOP} width={JAR.width} height={HEIGHT + 40} />
        </g>
      </g>
      <path className={styles.measure} d={MEASURES} />
      <path className={styles.outline} d={INSIDE} />
      <rect className={styles.rim} x={JAR.left + 6} y="34" width={JAR.width - 12} height="22" rx="7" />

      {placed.map((share) => (
        <Share key={share.id} share={share} leaving={!standing.has(share.id)} hatch={hatch} />
      ))}

      <g className={styles.level} style={{ transform: `translateY(${level}px)` }}>
        <path className={styles.line} d={`M4 0 H424`} />
        {showLeft ? (
          <text className={styles.left} x={COLUMN.left + COLUMN.width} y="40">
            {words.left(moneyWords(left))}
          </text>
        ) : null}
      </g>
    </svg>
  );
}

/** The jar: a neck under the rim, round shoulders, straight sides, a round foot. */
const INSIDE = `M40 56 V66 C40 82 24 84 24 ${TOP + 6} V${BOTTOM - 26} a26 26 0 0 0 26 26 H166 a26 26 0 0 0 26 -26 V${TOP + 6} C192 84 176 82 176 66 V56 Z`;
/** Short strokes at each quarter, as on a measuring jug. */
const MEASURES = [1, 2, 3]
  .map((quarter) => `M24 ${TOP + (quarter * HEIGHT) / 4} h${quarter === 2 ? 26 : 16}`)
  .join(' ');

function Share({
  share,
  leaving,
  hatch,
}: {
  share: PlacedShare;
  leaving: boolean;
  hatch: string;
}): ReactNode {
  const top = TOP + share.from * HEIGHT;
  const tall = Math.max(2.5, (share.to - share.from) * HEIGHT - 3);
  const middle = top + tall / 2;
  const right = COLUMN.left + COLUMN.width;
  return (
    <g className={classNames(styles.share, share.part && styles.part, leaving && styles.leaving)}>
      <rect
        className={styles.block}
        x={COLUMN.left}
        y={top}
        width={COLUMN.width}
        height={tall}
        rx={Math.min(6, tall / 2)}
        style={share.part ? { fill: `url(#${hatch})` } : undefined}
      />
      {tall >= LEAST_FOR_TICK && !share.part ? (
        <path
          className={styles.tick}
          transform={`translate(${COLUMN.left + 12} ${middle - 8})`}
          d="M0 8.5 5 13.5 14 2"
        />
      ) : null}
      {tall >= LEAST_FOR_AMOUNT ? (
        <g className={styles.amount}>
          {share.part ? <rect x={right - 112} y={middle - 15} width="106" height="30" rx="5" /> : null}
          <text x={right - 12} y={middle + 8.5}>
            {moneyWords(share.amount)}
          </text>
        </g>
      ) : null}
    </g>
  );
}
