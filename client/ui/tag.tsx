import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** A word or two that mark the thing beside them: practice, signed, provisional. */
export function Tag({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles.tag}>{children}</span>;
}
