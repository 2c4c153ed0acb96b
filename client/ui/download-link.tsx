import { useRef, type MouseEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

interface DownloadLinkProps {
  to: string;
  /** Called as it is pressed: the browser does not say when the file is there. */
  onTaken?: () => void;
  children: ReactNode;
}

/** A double press takes one file. */
const doubleMs = 2_000;

/**
 * Takes a file away: the server says that it is one to keep, and answers a refusal with a page. It looks like the buttons
 * beside it, and is a link to whoever cannot see it.
 */
export function DownloadLink({ to, onTaken, children }: DownloadLinkProps): ReactNode {
  const takenAt = useRef(Number.NEGATIVE_INFINITY);
  const take = (press: MouseEvent): void => {
    const isDouble = press.timeStamp - takenAt.current < doubleMs;
    takenAt.current = press.timeStamp;
    if (isDouble) press.preventDefault();
    else onTaken?.();
  };
  return (
    <a className={classNames(styles.button, styles.secondary)} href={to} onClick={take}>
      {children}
    </a>
  );
}
