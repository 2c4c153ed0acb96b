import type { ReactNode } from 'react';
import buttons from '../ui/button.module.css';
import { classNames } from '../ui/class-names.ts';
import { Link } from './link.tsx';
import styles from './link-button.module.css';
import type { PhoneRoute } from './route.ts';

/** A link to a page of the phone that looks like a button, because it is the next thing to do. */
export function LinkButton({
  to,
  kind = 'secondary',
  children,
}: {
  to: PhoneRoute;
  kind?: 'primary' | 'secondary' | 'quiet';
  children: ReactNode;
}): ReactNode {
  return (
    <Link to={to} className={classNames(buttons.button, buttons[kind], kind !== 'quiet' && styles.link)}>
      {children}
    </Link>
  );
}
