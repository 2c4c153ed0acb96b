import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

interface DownloadLinkProps {
  to: string;
  /** Called as it is pressed: the browser does not say when the file is there. */
  onTaken?: () => void;
  children: ReactNode;
}

/** Takes a file away. It looks like the buttons beside it, and is a link to whoever cannot see it. */
export function DownloadLink({ to, onTaken, children }: DownloadLinkProps): ReactNode {
  return (
    <a className={classNames(styles.button, styles.secondary)} href={to} download onClick={onTaken}>
      {children}
    </a>
  );
}
