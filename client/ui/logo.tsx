import type { ReactNode } from 'react';
import styles from './logo.module.css';

/** The mark: the pot, the money in it, and the line that runs out from its level. Decorative; the name stands beside it. */
export function LogoMark(): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path className={styles.money} d="M10 25 H32 V36 a6 6 0 0 1 -6 6 H16 a6 6 0 0 1 -6 -6 Z" />
      <path className={styles.glass} d="M10 16 V36 a6 6 0 0 0 6 6 H26 a6 6 0 0 0 6 -6 V16" />
      <path className={styles.glass} d="M7 11 H35" />
      <path className={styles.line} d="M10 25 H45" />
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
