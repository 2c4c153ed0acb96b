import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './picture-words.module.css';

export interface PictureWordsProps {
  /** In the units of the picture. */
  x: number;
  y: number;
  width: number;
  /** Of the room that their one line stands in the middle of. */
  height: number;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Words in a picture. A browser that translates wraps every text in elements of its own, and an SVG `<text>` does not
 * draw those. So here the words are HTML inside the picture.
 */
export function PictureWords({ className, children, ...place }: PictureWordsProps): ReactNode {
  return (
    <foreignObject {...place} className={styles.piece}>
      <div className={styles.middle}>
        <div className={classNames(styles.words, className)}>{children}</div>
      </div>
    </foreignObject>
  );
}
