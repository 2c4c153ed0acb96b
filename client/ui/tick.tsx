import type { ReactNode } from 'react';

/** The tick of everything chosen. Decorative: words say it too. */
export function Tick({ className }: { className?: string | undefined }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
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
