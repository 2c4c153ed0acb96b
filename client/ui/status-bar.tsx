import type { ReactNode } from 'react';
import { sharedWords as words } from '../words/shared.ts';
import { DeliveryMark, type Delivery } from './delivery-mark.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './status-bar.module.css';

export interface StatusBarProps {
  /** How far this person is, in words: "18 of 22 scored"; may be a link to see which. */
  progress: ReactNode;
  done: number;
  total: number;
  /** Null while there is nothing to deliver. */
  delivery: Delivery | null;
  /** Received, and not counted as it stands: then this is said, without the tick. */
  notWhole?: string | null;
}

const delivered: Record<Delivery, { label: string; sentence: string }> = {
  waiting: { label: words.notSentYet, sentence: words.notSentYetSentence },
  received: { label: words.received, sentence: words.receivedSentence },
  counted: { label: words.inTheCount, sentence: words.inTheCountSentence },
};

/** The bar that never leaves the phone: how far I am, and whether it has been received. Give it to a Page as `bottom`. */
export function StatusBar({ progress, done, total, delivery, notWhole = null }: StatusBarProps): ReactNode {
  const isShort = delivery === 'received' && notWhole !== null;
  const said =
    delivery === null ? null : isShort ? { label: notWhole, sentence: notWhole } : delivered[delivery];
  return (
    <footer className={styles.bar}>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.done} style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      <div className={styles.inner}>
        <p className={styles.progress}>{progress}</p>
        <p
          className={styles.delivery}
          data-delivery={isShort ? 'short' : (delivery ?? undefined)}
          aria-hidden="true"
        >
          {delivery === null || isShort ? null : <DeliveryMark delivery={delivery} />}
          {said === null ? null : <span>{said.label}</span>}
        </p>
        <VisuallyHidden>
          {/* Nothing but the sentence: a reader says a region anew for each piece of it that changes. */}
          <span role="status">{said?.sentence}</span>
        </VisuallyHidden>
      </div>
    </footer>
  );
}
