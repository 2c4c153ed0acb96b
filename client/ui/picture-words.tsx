import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './picture-words.module.css';

export interface PictureWordsProps {
  /** In the units of the picture. */
  x: number;
  y: number;
  width: number;
  /** Of the one line that they are; it is also the line's height. */
  height: number;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Words in a picture. A browser that translates wraps every text in elements of its own, and an SVG `<text>` does not
 * draw those. So here the words are HTML inside the picture.
 */
export function PictureWords({ height, className, children, ...place }: PictureWordsProps): ReactNode {
  return (
    <foreignObject {...place} height={height} className={styles.piece}>
      <div className={classNames(styles.words, className)} style={{ lineHeight: `${height}px` }}>
        {children}
      </div>
    </foreignObject>
  );
}
