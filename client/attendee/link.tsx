import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { go, hrefOf, type PhoneRoute } from './route.ts';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: PhoneRoute;
  children: ReactNode;
}

/** A link to one of the phone's own pages. A real one: it can be opened in another tab, and is read out as a link. */
export function Link({ to, children, ...rest }: LinkProps): ReactNode {
  const follow = (press: MouseEvent<HTMLAnchorElement>): void => {
    if (press.defaultPrevented || press.button !== 0 || press.ctrlKey || press.metaKey || press.shiftKey)
      return;
    press.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={hrefOf(to)} data-project={to.page === 'project' ? to.bid : undefined} onClick={follow}>
      {children}
    </a>
  );
}
