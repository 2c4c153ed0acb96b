import type { ReactNode } from 'react';
import { moneyWords } from '../words/money.ts';
import { classNames } from './class-names.ts';
import { PictureWords } from './picture-words.tsx';
import type { PlacedShare } from './pot-money.ts';
import { COLUMN, heightOf } from './pot-shape.ts';
import styles from './pot.module.css';

/** Drawing units a block must be tall to hold its amount, and to hold its tick. */
const TALL_FOR_AMOUNT = 32;
const TALL_FOR_TICK = 15;
/** An amount longer than £400,000 is written smaller, to leave the tick its room. */
const LONG_AMOUNT = 8;
const GAP = 3;

export interface PotShareBlockProps {
  share: PlacedShare;
  /** Seen sliding out of the jar, rather than standing there already. */
  leaving: boolean;
  /** The id of the pattern for a part. */
  hatch: string;
}

/** Money that has left the jar, at the height where it lay in it. */
export function PotShareBlock({ share, leaving, hatch }: PotShareBlockProps): ReactNode {
  const top = heightOf(share.from);
  const tall = Math.max(2.5, heightOf(share.to) - top - GAP);
  const middle = top + tall / 2;
  const end = COLUMN.left + COLUMN.width;
  const amount = moneyWords(share.amount);
  return (
    <g className={classNames(share.part && styles.part, leaving && styles.leaving)}>
      <rect
        className={styles.block}
        x={COLUMN.left}
        y={top}
        width={COLUMN.width}
        height={tall}
        rx={Math.min(6, tall / 2)}
        fill={share.part ? `url(#${hatch})` : undefined}
      />
      {tall >= TALL_FOR_TICK && !share.part ? (
        <path
          className={styles.tick}
          transform={`translate(${COLUMN.left + 12} ${middle - 8})`}
          d="M0 8.5 5 13.5 14 2"
        />
      ) : null}
      {tall >= TALL_FOR_AMOUNT ? (
        <g className={classNames(styles.amount, amount.length > LONG_AMOUNT && styles.long)}>
          {share.part ? <rect x={end - 108} y={middle - 15} width="102" height="30" rx="5" /> : null}
          <PictureWords
            className={styles.figure}
            x={COLUMN.left}
            y={middle - 15}
            width={COLUMN.width - 12}
            height={30}
          >
            {amount}
          </PictureWords>
        </g>
      ) : null}
    </g>
  );
}
