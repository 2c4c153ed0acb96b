import { useId, type ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';
import styles from './practice-ribbon.module.css';

/** Says on every screen that this is practice: a band cut with pinking shears. Give it to a page as `top`. */
export function PracticeRibbon({ children = sharedWords.practice }: { children?: ReactNode }): ReactNode {
  const cut = useId();
  return (
    <aside className={styles.ribbon}>
      <p className={styles.words}>{children}</p>
      <svg className={styles.cut} aria-hidden="true" focusable="false">
        <pattern id={cut} width="16" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 0 H16 L8 8 Z" />
        </pattern>
        <rect width="100%" height="8" fill={`url(#${cut})`} />
      </svg>
    </aside>
  );
}
