import type { ReactNode } from 'react';

interface TickProps {
  className?: string | undefined;
  /** Its place in a picture that it is a part of. */
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

/** The tick of everything chosen. Decorative: words say it too. */
export function Tick(props: TickProps): ReactNode {
  return (
    <svg {...props} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M2.5 8.5 6.5 12.5 13.5 3.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
