import type { ReactNode } from 'react';
import styles from './gallery.module.css';

/** One piece under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <section className={styles.specimen}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
