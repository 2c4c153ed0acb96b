import type { ReactNode } from 'react';
import styles from './delivery-mark.module.css';

/** waiting: saved here, not sent yet; received: the hall has it; counted: in the count after the close. */
export type Delivery = 'waiting' | 'received' | 'counted';

/** A shape of its own for each, known without colour: an open ring with an arrow, a full disc with a tick, the pot with a tick. */
export function DeliveryMark({ delivery }: { delivery: Delivery }): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[delivery]}
    </svg>
  );
}

const shapes: Record<Delivery, ReactNode> = {
  waiting: (
    <>
      <circle className={styles.open} cx="12" cy="12" r="10" />
      <path className={styles.pen} d="M12 17 V8 M8 11.5 L12 7.5 L16 11.5" />
    </>
  ),
  received: (
    <>
      <circle className={styles.full} cx="12" cy="12" r="11" />
      <path className={styles.cut} d="M7 12.5 L10.5 16 L17 8.5" />
    </>
  ),
  counted: (
    <>
      <path className={styles.full} d="M3 7 H21 V18 a4 4 0 0 1 -4 4 H7 a4 4 0 0 1 -4 -4 Z" />
      <path className={styles.pen} d="M2 3.5 H22" />
      <path className={styles.cut} d="M7.5 14 L10.8 17.3 L16.8 10.5" />
    </>
  ),
};
