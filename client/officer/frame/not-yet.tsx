import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { officerWords } from '../../words/officer.ts';

/** In the place of what was asked for: it is on its way, or why it did not come. */
export function NotYet({ problem }: { problem: string | null }): ReactNode {
  return problem === null ? (
    <p role="status">{officerWords.loading}</p>
  ) : (
    <Notice kind="stop">{problem}</Notice>
  );
}
