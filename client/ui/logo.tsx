import type { ReactNode } from 'react';
import styles from './logo.module.css';

/** The mark: the pot, the money in it, and the line that runs out from its level. Decorative; the name stands beside it. */
function LogoMark(): ReactNode {
  return (
    <svg className={styles.mark} viewBox="2 0 48 48" aria-hidden="true" focusable="false">
      <path className={styles.money} d="M8 28 H34 V37 a6 6 0 0 1 -6 6 H14 a6 6 0 0 1 -6 -6 Z" />
      <path
        className={styles.glass}
        d="M13 8 C13 14 8 14 8 20 V37 a6 6 0 0 0 6 6 H28 a6 6 0 0 0 6 -6 V20 C34 14 29 14 29 8"
      />
      <path className={styles.lid} d="M12 6 H30" />
      <path className={styles.line} d="M8 28 H45" />
    </svg>
  );
}

/** The mark with the product's name. */
export function Logo({ name }: { name: string }): ReactNode {
  return (
    <span className={styles.logo}>
      <LogoMark />
      {name}
    </span>
  );
}
