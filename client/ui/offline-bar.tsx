import type { ReactNode } from 'react';
import { sharedWords } from '../words/shared.ts';
import styles from './offline-bar.module.css';

/** Says calmly that the connection is down and what will happen. Keep it mounted; it speaks when `offline` turns true. */
export function OfflineBar({
  offline,
  sentence = sharedWords.offline,
}: {
  offline: boolean;
  sentence?: string;
}): ReactNode {
  return (
    <div role="status">
      {offline ? (
        <p className={styles.bar}>
          <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M4 10 a12 12 0 0 1 16 0 M7.5 13.8 a7 7 0 0 1 9 0 M12 18.5 v0.1 M4 21 L20 4" />
          </svg>
          {sentence}
        </p>
      ) : null}
    </div>
  );
}
