import type { MouseEvent, ReactNode } from 'react';
import { addressOf, goToPlace, type OfficerRoute } from '../route.ts';

export interface PlaceLinkProps {
  to: OfficerRoute;
  /** The place that one is at now. */
  current?: boolean;
  className?: string | undefined;
  /** Its whole name, for people who hear it away from what is around it; it begins with the words that are seen. */
  label?: string;
  children: ReactNode;
}

/** A real link, so that it opens in a new tab as well; pressed plainly it goes there without loading the page again. */
export function PlaceLink({ to, current = false, className, label, children }: PlaceLinkProps): ReactNode {
  return (
    <a
      href={addressOf(to)}
      className={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={(press) => {
        if (!isPlain(press)) return;
        press.preventDefault();
        goToPlace(to);
      }}
    >
      {children}
    </a>
  );
}

function isPlain(press: MouseEvent): boolean {
  return press.button === 0 && !press.ctrlKey && !press.metaKey && !press.shiftKey && !press.altKey;
}
