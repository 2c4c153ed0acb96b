import type { ReactNode } from 'react';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { Tick } from '../ui/tick.tsx';
import { healthWords as words } from '../words/health.ts';
import styles from './safe-to-close.module.css';

/** While it closes, the line stands beside the large button, whatever else is open. */
export function isClosing({ stage }: FacilitatorView): boolean {
  return stage === 'last-call' || stage === 'closing';
}

/** The one line that matters while voting closes: whether anything can still arrive (V8). */
export function SafeToClose({ view }: { view: FacilitatorView }): ReactNode {
  const { safeToClose, saving, unsent, stage, outOfReach } = view;
  const allIn = outOfReach.unsent === 0 ? words.allIn : words.allInHere({ lost: outOfReach.unsent });
  const safe = stage === 'closing' ? allIn : words.safe;
  const waitFor = saving ? words.notSafe({ unsent }) : words.notSaving;
  return (
    <p className={styles.line} data-safe={safeToClose || undefined} role="status">
      {safeToClose ? <Tick className={styles.tick} /> : null}
      <span>{safeToClose ? safe : waitFor}</span>
    </p>
  );
}
